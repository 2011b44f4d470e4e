import {
  type Assumption,
  assumptionId,
  assumptionOf,
  type Language,
  type Lever,
  type Parameter,
  type PlanPack,
} from '#domain';
import { byAlphabet } from '#words';
import { assumptionLink } from '../../parts/assumption-link/assumption-link.ts';

/** A parameter of one thing; of everything where nothing is named. */
interface Asked {
  readonly parameter: Parameter;
  readonly about: string;
}

const each = (parameters: readonly Parameter[], abouts: readonly string[]): readonly Asked[] =>
  parameters.flatMap((parameter) => abouts.map((about) => ({ parameter, about })));

const inPost: readonly Parameter[] = ['filling', 'supply'];
const leavers: readonly Parameter[] = ['leaving', 'retiring_55', 'retiring_60', 'retiring_65'];
const inTraining: readonly Parameter[] = [
  'staying',
  'attrition_first_year',
  'attrition_later',
  'supervision',
];
const onCourse: readonly Parameter[] = ['training_time', 'success', 'supervision'];

/** What is asked of people and rooms at the stage of a service that is made faster. */
const stageNeeds = ({ services, subject }: Lever, { workforce }: PlanPack): readonly string[] =>
  (workforce?.needs ?? [])
    .filter(
      ({ service, stage }) =>
        stage === subject && (services.length === 0 || services.includes(service)),
    )
    .map(({ service, stage, need }) => `${service}.${stage}.${need}`);

/** The numbers of the model that a lever works through. */
const askedOf = (lever: Lever, pack: PlanPack): readonly Asked[] => {
  const { groups, subject } = lever;
  const services = lever.services.length > 0 ? lever.services : pack.services.map(({ id }) => id);
  const asked: Readonly<Record<Lever['verb'], () => readonly Asked[]>> = {
    train: () => each(inTraining, [subject]),
    fund: () => each(inPost, groups),
    recruit: () => each(inPost, groups),
    retain: () => each(leavers, groups),
    upskill: () => each(onCourse, [subject]),
    substitute: () =>
      each(
        ['scope', 'relative_speed'],
        groups.map((group) => `${group}.${subject}`),
      ),
    speed: () => each(['minutes'], stageNeeds(lever, pack)),
    release: () => each(['direct'], groups),
    equip: () => each(['uptime'], [subject]),
    demand: () => each(['growth'], services),
    transfer: () => each(['growth'], services),
    outsource: () => each(['growth'], services),
    pool: () => each(['direct'], groups),
  };
  return asked[lever.verb]();
};

/** The assumptions that a set of levers works through, each once, by name. */
export const assumptionsUsed = (levers: readonly Lever[], pack: PlanPack, language: Language) => {
  const byId = new Map(
    pack.assumptions.map((row): [string, Assumption] => [
      assumptionId(row.parameter, row.about),
      row,
    ]),
  );
  const rows = levers
    .flatMap((lever) => askedOf(lever, pack))
    .flatMap(({ parameter, about }) => assumptionOf(byId, parameter, about) ?? []);
  const alphabet = byAlphabet(language);
  return [...new Set(rows)]
    .map(({ id }) => assumptionLink(id, pack, language))
    .toSorted((a, b) => alphabet(a.text, b.text));
};
