import { describe, expect, it, test } from 'vitest';
import type { Action, Finding, Month, Plan, Workforce } from '#domain';
import { checkPlan } from './check-plan.ts';
import { action, day, samplePack } from './fixtures/sample-pack.ts';

const { plan, workforce } = samplePack;

const found = (findings: readonly Finding[]) => findings.map(({ code, where }) => [code, where]);
const withPlan = (changed: Partial<Plan>) =>
  found(checkPlan({ ...samplePack, plan: { ...plan, ...changed } }));
const withAction = (changed: Partial<Action>) => withPlan({ actions: [{ ...action, ...changed }] });
const withWorkforce = (changed: Partial<Workforce>) =>
  found(checkPlan({ ...samplePack, workforce: { ...workforce, ...changed } }));

type Found = readonly (readonly string[])[];
const first = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return row;
};

it('a plan that keeps every rule has no finding', () => {
  expect(checkPlan(samplePack)).toEqual([]);
});

it('lists alone have none either', () => {
  const { plan: _, workforce: __, ...lists } = samplePack;
  expect(checkPlan(lists)).toEqual([]);
});

it('a row that is not as it was sealed is named', () => {
  const changes = [{ change: 'missing', file: 'groups.csv', key: 'nurse' }] as const;
  expect(checkPlan({ ...samplePack, changes })).toEqual([
    { code: 'row-missing-since-sealed', where: 'groups.csv nurse', detail: { value: 'nurse' } },
  ]);
});

const [begun, done] = action.milestones;
const milestones = (number: number) =>
  Array.from({ length: number }, (_, index) => ({ ...first(action.milestones), id: `M${index}` }));

describe('an action', () => {
  test.for<readonly [string, Partial<Action>, Found]>([
    [
      'with one milestone',
      { milestones: milestones(1) },
      [['milestones-number', 'actions.csv A01']],
    ],
    ['with five', { milestones: milestones(5) }, [['milestones-number', 'actions.csv A01']]],
    [
      'with a milestone after its end',
      {
        milestones: [
          ...(begun ? [begun] : []),
          ...(done ? [{ ...done, due: day('2026-10-01') }] : []),
        ],
      },
      [['outside-action', 'milestones.csv A01-M2']],
    ],
    [
      'called short that ends a day after the first year',
      { to: day('2026-10-01') },
      [['term-differs', 'actions.csv A01']],
    ],
    [
      'called medium that ends within the first year',
      { term: 'medium' },
      [['term-differs', 'actions.csv A01']],
    ],
    ['called medium that ends on its last day', { term: 'medium', to: day('2028-09-30') }, []],
    [
      'whose aim is due before it begins',
      { measure: { ...action.measure, by: day('2025-09-30') } },
      [['dates-out-of-order', 'actions.csv A01']],
    ],
    [
      'called enabling that has a lever',
      { effect: 'enabling' },
      [['lever-on-enabling', 'levers.csv A01-L1']],
    ],
    [
      'that may cost less than its least',
      { cost: { ...action.cost, yearlyLow: 5 } },
      [['cost-out-of-order', 'actions.csv A01']],
    ],
  ])('%s', ([, changed, findings]) => {
    expect(withAction(changed)).toEqual(findings);
  });

  it('that says it has levers has one', () => {
    expect(withPlan({ levers: [] })).toEqual([['lever-missing', 'actions.csv A01']]);
  });
});

describe('the crosswalk', () => {
  const without = (item: string) => plan.crosswalk.filter((entry) => entry.item !== item);
  const leading = (item: string) =>
    plan.crosswalk.map((entry) => (entry.item === item ? { ...entry, lead: !entry.lead } : entry));
  test.for<readonly [string, Plan['crosswalk'], Found]>([
    ['names a leading theme', leading('T1'), [['leading-theme', 'actions.csv A01']]],
    ['lets only themes lead', leading('P1'), [['lead-not-a-theme', 'crosswalk.csv A01 P1']]],
    ['names a priority', without('P1'), [['no-priority', 'actions.csv A01']]],
    ['names a principle', without('R1'), [['no-principle', 'actions.csv A01']]],
  ])('%s', ([, crosswalk, findings]) => {
    expect(withPlan({ crosswalk })).toEqual(findings);
  });

  it('an objective serves a priority, not a theme', () => {
    const objectives = plan.objectives.map((one) => ({ ...one, priority: 'T1' }));
    expect(withPlan({ objectives })).toEqual([['not-a-priority', 'objectives.csv O1']]);
  });
});

describe('organisations', () => {
  const [north, south] = plan.organisations;
  const named = (...spans: readonly (readonly [string, string])[]) => ({
    organisations: [
      {
        ...first(plan.organisations),
        names: spans.map(([from, to]) => ({
          ...first(first(plan.organisations).names),
          from: from === '' ? undefined : day(from),
          to: to === '' ? undefined : day(to),
        })),
      },
      ...(south ? [south] : []),
    ],
  });
  test.for<readonly [string, Partial<Plan>, Found]>([
    [
      'take a new name on the day the old one ends',
      named(['', '2020-01-01'], ['2020-01-01', '']),
      [],
    ],
    [
      'are without a name for no time',
      named(['', '2020-01-01'], ['2020-02-01', '']),
      [['names-do-not-follow', 'organisation-names.csv 7A1 2020-02-01']],
    ],
    [
      'have one name at a time',
      named(['', '2020-01-01'], ['2019-02-01', '']),
      [['names-do-not-follow', 'organisation-names.csv 7A1 2019-02-01']],
    ],
    [
      'have a name',
      named(),
      [
        ['organisation-unnamed', 'organisations.csv 7A1'],
        ['board-name-differs', 'boards.csv 7A1'],
      ],
    ],
    [
      'are known for every board',
      { organisations: north ? [north] : [] },
      [['board-not-an-organisation', 'boards.csv 7A2']],
    ],
    [
      'test all of a board’s residents between them',
      { residentFlows: plan.residentFlows.slice(1) },
      [['shares-sum', 'resident-flows.csv 7A1 imaging']],
    ],
  ])('%s', ([, changed, findings]) => {
    expect(withPlan(changed)).toEqual(findings);
  });
});

describe('what was read and seen', () => {
  const document = first(plan.documents);
  const signal = first(plan.signals);
  const none = { en: 'Missing.', cy: 'Ar goll.' };
  test.for<readonly [string, Partial<Plan>, Found]>([
    [
      'a document that nothing answers says what is missing',
      { documents: [{ ...document, actions: [] }] },
      [['document-unanswered', 'documents.csv D01']],
    ],
    [
      'one that is answered leaves no gap',
      { documents: [{ ...document, gap: none }] },
      [['document-gap-answered', 'documents.csv D01']],
    ],
    [
      'a signal to act on names an action',
      { signals: [{ ...signal, actions: [] }] },
      [['signal-unanswered', 'signals.csv S01']],
    ],
    [
      'a signal to watch need not',
      { signals: [{ ...signal, actions: [], response: 'watch' }] },
      [],
    ],
    [
      'a review comes after the last',
      { signals: [{ ...signal, nextReview: day('2024-01-01') }] },
      [['dates-out-of-order', 'signals.csv S01']],
    ],
    [
      'a line of the return without a service says why',
      { dats: [{ ...first(plan.dats), services: [] }] },
      [['line-unexplained', 'dats.csv imaging']],
    ],
  ])('%s', ([, changed, findings]) => {
    expect(withPlan(changed)).toEqual(findings);
  });
});

describe('a workforce', () => {
  const place = first(workforce.places);
  const nurse = { ...first(workforce.staff), group: 'nurse' };
  test.for<readonly [string, Partial<Workforce>, Found]>([
    [
      'shares out the whole of a programme',
      { shares: workforce.shares.slice(1) },
      [['shares-sum', 'shares.csv imaging']],
    ],
    [
      'shares each group’s programme',
      { shares: [] },
      [
        ['programme-unshared', 'groups.csv radiographer'],
        ['programme-unshared', 'groups.csv assistant'],
      ],
    ],
    [
      'fills no more places than were approved',
      { places: [{ ...place, filled: 11 }] },
      [['places-out-of-order', 'places.csv degree 2025']],
    ],
    [
      'has places on each pipeline',
      { places: [] },
      [['pipeline-without-places', 'pipelines.csv degree']],
    ],
    ['knows what each test takes', { needs: [] }, [['service-without-test', 'services.csv mri']]],
    ['has somebody for each role', { fills: [] }, [['role-without-fill', 'roles.csv operator']]],
    [
      'asks one group first',
      { fills: workforce.fills.map((fill) => ({ ...fill, preference: 1 })) },
      [['preference-twice', 'fills.csv operator radiographer']],
    ],
    [
      'has work for each group',
      { staff: [...workforce.staff, nurse] },
      [['group-without-work', 'staff.csv 7A1 nurse']],
    ],
    [
      'has posts that are like its people',
      {
        staff: workforce.staff.map((row, at) => (at === 0 ? { ...row, establishment: 500 } : row)),
      },
      [['posts-unlike-people', `staff.csv ${nurse.board} ${first(workforce.staff).group}`]],
    ],
    [
      'has courses that lead on',
      { courses: workforce.courses.map((course) => ({ ...course, to: 'assistant' })) },
      [['course-leads-nowhere', 'courses.csv up']],
    ],
  ])('%s', ([, changed, findings]) => {
    expect(withWorkforce(changed)).toEqual(findings);
  });
});

test('tests that are counted at a board have a waiting list there', () => {
  const { boards, services } = samplePack;
  const tests = {
    board: 1,
    service: 0,
    month: 0 as Month,
    fromList: 1,
    planned: 0,
    unscheduled: 0,
  };
  const lists = samplePack.lists.filter(({ board }) => board === 0);
  const found = checkPlan({ ...samplePack, lists, activity: [tests] });
  expect(found.map(({ code, where }) => [code, where])).toContainEqual([
    'tests-without-list',
    `activity.csv ${boards[1]?.id} ${services[0]?.id}`,
  ]);
});
