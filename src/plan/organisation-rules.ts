import { isoDay, nameOn, type Organisation, type OrganisationName } from '#domain';
import { finding, groupedBy, type Rule, sumOf, sumsTo1 } from './rule.ts';

const isNamed: Rule = ({ plan }) =>
  plan.organisations
    .filter(({ names }) => names.length === 0)
    .map(({ id }) => finding('organisation-unnamed', `organisations.csv ${id}`));

/** Each name with the one before it, which must end on the day it begins. */
const pairsOf = ({ names }: Organisation) =>
  names.flatMap((next, index) => {
    const last = names[index - 1];
    return last ? [{ last, next }] : [];
  });

const dateText = (day: OrganisationName['from']): string => (day === undefined ? '–' : isoDay(day));

const namesFollow: Rule = ({ plan }) =>
  plan.organisations.flatMap((organisation) =>
    pairsOf(organisation)
      .filter(({ last, next }) => last.to !== next.from)
      .map(({ last, next }) =>
        finding(
          'names-do-not-follow',
          `organisation-names.csv ${organisation.id} ${dateText(next.from)}`,
          { from: dateText(next.from), to: dateText(last.to) },
        ),
      ),
  );

const namesEnd: Rule = ({ plan }) =>
  plan.organisations.flatMap(({ id, names }) =>
    names
      .filter(({ from, to }) => from !== undefined && to !== undefined && to <= from)
      .map(({ from, to }) =>
        finding('dates-out-of-order', `organisation-names.csv ${id} ${dateText(from)}`, {
          from: dateText(from),
          to: dateText(to),
        }),
      ),
  );

const boardsAreNamed: Rule = ({ boards, plan }) =>
  boards.flatMap((board) => {
    const where = `boards.csv ${board.id}`;
    const organisation = plan.organisations.find(({ id }) => id === board.id);
    if (!organisation) return [finding('board-not-an-organisation', where)];
    const called = nameOn(organisation, plan.start);
    const same = [called?.name, called?.short].some(
      (name) => name?.en === board.name.en && name.cy === board.name.cy,
    );
    if (same) return [];
    const expected = `${called?.name.en ?? '–'} · ${called?.name.cy ?? '–'}`;
    return [
      finding('board-name-differs', where, {
        value: `${board.name.en} · ${board.name.cy}`,
        expected,
      }),
    ];
  });

const flowsSum: Rule = ({ plan }) =>
  [...groupedBy(plan.residentFlows, ({ resident, group }) => `${resident} ${group}`)].flatMap(
    ([key, flows]) => {
      const shares = flows.map(({ share }) => share);
      return sumsTo1(shares)
        ? []
        : [finding('shares-sum', `resident-flows.csv ${key}`, { sum: sumOf(shares) })];
    },
  );

export const organisationRules: readonly Rule[] = [
  isNamed,
  namesFollow,
  namesEnd,
  boardsAreNamed,
  flowsSum,
];
