import type { Assumption, Pack, Workforce } from '#domain';

const rolesOf = ({ fills }: Workforce, group: string): readonly string[] =>
  fills.filter((fill) => fill.group === group).map(({ role }) => role);

const servicesOf = ({ needs }: Workforce, wanted: readonly string[]): readonly string[] => [
  ...new Set(needs.filter(({ need }) => wanted.includes(need)).map(({ service }) => service)),
];

const ofGroup = (workforce: Workforce, group: string) =>
  servicesOf(workforce, rolesOf(workforce, group));

/** Those whom a way of training makes, and those who teach it. */
const groupsOf = ({ pipelines, courses }: Workforce, about: string): readonly string[] => [
  ...pipelines.filter(({ id }) => id === about).flatMap(({ group, trainers }) => [group, trainers]),
  ...courses
    .filter(({ id }) => id === about)
    .flatMap(({ from, to, trainers }) => [from, to, trainers]),
];

const reachedIn = (workforce: Workforce, about: string): readonly string[] => {
  const [first = '', role] = about.split('.');
  const groups = [first, ...groupsOf(workforce, first)];
  const isGroup = workforce.groups.some(({ id }) => id === first);
  if (isGroup && role !== undefined) return servicesOf(workforce, [role]);
  const isEquipment = workforce.equipment.some(({ id }) => id === first);
  return isEquipment
    ? servicesOf(workforce, [first])
    : [...new Set(groups.flatMap((group) => ofGroup(workforce, group)))];
};

/** Ids of the services whose figures an assumption moves; undefined when it moves them all. */
export const reachOf = (
  { about }: Pick<Assumption, 'about'>,
  { services, workforce }: Pick<Pack, 'services' | 'workforce'>,
): readonly string[] | undefined => {
  const service = about.split('.')[0];
  if (about === '' || workforce === undefined) return undefined;
  if (services.some(({ id }) => id === service)) return [service ?? ''];
  return reachedIn(workforce, about);
};
