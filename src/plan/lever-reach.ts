import type { Lever, Verb } from '#domain';
import type { Ground, Place } from './ground.ts';

type PlacesOf = (lever: Lever, ground: Ground) => readonly Place[];

/** What a verb moves, and which of a lever's lists say where. */
interface Reach {
  readonly by: readonly ('boards' | 'services' | 'groups')[];
  readonly places: PlacesOf;
}

const people: Reach = { by: ['boards', 'groups'], places: (_, { staffed }) => staffed };

const requests: Reach = { by: ['boards', 'services'], places: (_, { offered }) => offered };

const workAtStage: Reach = {
  by: ['boards', 'services'],
  places: ({ subject }, { offered, workforce }) => {
    const staged = workforce.needs.filter(({ stage }) => stage === subject);
    return offered.filter(({ service }) => staged.some((need) => need.service === service));
  },
};

const staffOf = (groups: readonly string[], { staffed }: Ground) =>
  staffed.filter(({ group }) => groups.includes(group));

/** Where each verb finds what it moves. */
const reaches: Readonly<Record<Verb, Reach>> = {
  train: {
    by: ['boards', 'groups'],
    places: ({ subject }, ground) => {
      const trained = ground.workforce.pipelines.filter(({ id }) => id === subject);
      return staffOf(
        trained.map(({ group }) => group),
        ground,
      );
    },
  },
  fund: people,
  recruit: people,
  retain: people,
  upskill: {
    by: ['boards'],
    places: ({ subject }, ground) => {
      const course = ground.workforce.courses.find(({ id }) => id === subject);
      return course ? staffOf([course.from], ground) : [];
    },
  },
  substitute: {
    by: ['boards', 'groups'],
    places: ({ subject }, ground) => {
      const fillers = ground.workforce.fills.filter(({ role }) => role === subject);
      return staffOf(
        fillers.map(({ group }) => group),
        ground,
      );
    },
  },
  speed: workAtStage,
  release: people,
  equip: { by: ['boards'], places: ({ subject }, { roomed }) => roomed.get(subject) ?? [] },
  demand: requests,
  transfer: {
    by: ['boards', 'services'],
    places: ({ subject }, { offered }) => {
      const received = offered.filter(({ board }) => board === subject);
      return offered.filter(
        ({ board, service }) =>
          board !== subject && received.some((other) => other.service === service),
      );
    },
  },
  outsource: workAtStage,
  pool: people,
};

const fields = { boards: 'board', services: 'service', groups: 'group' } as const;

/** Of what a lever names, that which it finds nothing of where it says; its subject when it names nothing and finds nothing. */
export const namesInVain = (lever: Lever, ground: Ground): readonly string[] => {
  const { by, places } = reaches[lever.verb];
  const found = places(lever, ground).filter((place) =>
    by.every((list) => lever[list].length === 0 || lever[list].includes(place[fields[list]] ?? '')),
  );
  const named = by.flatMap((list) =>
    lever[list].filter((id) => !found.some((place) => place[fields[list]] === id)),
  );
  return found.length === 0 && named.length === 0 ? [lever.subject || '–'] : named;
};
