import type { Finding, Pack, Workforce } from '#domain';
import { groundOf } from './ground.ts';
import { finding, groupedBy, sumOf, sumsTo1 } from './rule.ts';

/** One rule of a workforce: what breaks it, each naming its row. */
type WorkforceRule = (workforce: Workforce, pack: Pack) => readonly Finding[];

const sharesSum: WorkforceRule = ({ shares }) =>
  [...groupedBy(shares, ({ programme }) => programme)].flatMap(([programme, rows]) => {
    const all = rows.map(({ share }) => share);
    return sumsTo1(all)
      ? []
      : [finding('shares-sum', `shares.csv ${programme}`, { sum: sumOf(all) })];
  });

const programmesShared: WorkforceRule = ({ groups, shares }) =>
  groups
    .filter(({ programme }) => !shares.some((share) => share.programme === programme))
    .map(({ id, programme }) => finding('programme-unshared', `groups.csv ${id}`, { programme }));

const placesInOrder: WorkforceRule = ({ places }) =>
  places
    .filter(({ recommended, approved, filled }) => filled > approved || approved > recommended)
    .map(({ pipeline, year, recommended, approved, filled }) =>
      finding('places-out-of-order', `places.csv ${pipeline} ${year}`, {
        recommended,
        approved,
        filled,
      }),
    );

const pipelinesHavePlaces: WorkforceRule = ({ pipelines, places }) =>
  pipelines
    .filter(({ id }) => !places.some(({ pipeline }) => pipeline === id))
    .map(({ id }) => finding('pipeline-without-places', `pipelines.csv ${id}`));

const coursesLead: WorkforceRule = ({ courses }) =>
  courses
    .filter(({ from, to }) => from === to)
    .map(({ id, from }) => finding('course-leads-nowhere', `courses.csv ${id}`, { group: from }));

const servicesHaveTests: WorkforceRule = ({ needs }, pack) => {
  const tested = new Set(needs.filter(({ stage }) => stage === 'test').map((need) => need.service));
  const offered = new Set(groundOf(pack).offered.map(({ service }) => service));
  return [...offered]
    .filter((service) => !tested.has(service))
    .map((service) => finding('service-without-test', `services.csv ${service}`));
};

const rolesFilled: WorkforceRule = ({ roles, fills }) =>
  roles
    .filter(({ id }) => !fills.some(({ role }) => role === id))
    .map(({ id }) => finding('role-without-fill', `roles.csv ${id}`));

const preferencesDiffer: WorkforceRule = ({ fills }) =>
  [...groupedBy(fills, ({ role, preference }) => `${role} ${preference}`).values()].flatMap(
    ([, ...more]) =>
      more.map(({ role, group, preference }) =>
        finding('preference-twice', `fills.csv ${role} ${group}`, { preference }),
      ),
  );

const groupsWork: WorkforceRule = ({ staff, fills, pipelines, courses }) => {
  const useful = new Set([
    ...fills.map(({ group }) => group),
    ...[...pipelines, ...courses].map(({ trainers }) => trainers),
    ...courses.flatMap(({ from, to }) => [from, to]),
  ]);
  return staff
    .filter(({ group }) => !useful.has(group))
    .map(({ board, group }) => finding('group-without-work', `staff.csv ${board} ${group}`));
};

/** Between these, posts and people may well differ: half the posts vacant, a quarter more people than posts, or two in a small team. */
const MOST_VACANT = 0.5;
const MOST_OVER = 1.25;
const A_SMALL_TEAM = 2;

const postsLikePeople: WorkforceRule = ({ staff }) =>
  staff.flatMap(({ board, group, establishment, participation, heads }) => {
    const people = participation * heads.reduce((sum, count) => sum + count, 0);
    const plausible =
      people <= establishment * MOST_OVER + A_SMALL_TEAM &&
      people >= establishment * MOST_VACANT - A_SMALL_TEAM;
    return plausible
      ? []
      : [
          finding('posts-unlike-people', `staff.csv ${board} ${group}`, {
            posts: establishment,
            people: Math.round(people * 10) / 10,
          }),
        ];
  });

const testsHaveLists: WorkforceRule = (_, { boards, services, lists, activity }) => {
  const keyOf = (row: { readonly board: number; readonly service: number }): string =>
    `${boards[row.board]?.id} ${services[row.service]?.id}`;
  const listed = new Set(lists.map(keyOf));
  return [...new Set(activity.map(keyOf))]
    .filter((key) => !listed.has(key))
    .map((key) => finding('tests-without-list', `activity.csv ${key}`));
};

export const workforceRules: readonly WorkforceRule[] = [
  sharesSum,
  programmesShared,
  placesInOrder,
  pipelinesHavePlaces,
  coursesLead,
  servicesHaveTests,
  rolesFilled,
  preferencesDiffer,
  groupsWork,
  postsLikePeople,
  testsHaveLists,
];
