import { describe, expect, it } from 'vitest';
import { planPack } from '../../fixtures/sample-plan.ts';
import { signalsCsv } from './csv.ts';
import { present } from './page.ts';
import { readFilters } from './read-filters.ts';

const shown = (query: Readonly<Record<string, string>>, language: 'en' | 'cy' = 'en') => {
  const filters = readFilters(query);
  if (!filters) throw new Error('no such choice');
  return present({ pack: planPack, filters }, language);
};

describe('the horizon', () => {
  const english = shown({});

  it('says at the top how many signals call for action now', () => {
    expect(english.title).toBe('Of 3 signals on the horizon, 1 calls for action now');
    expect(shown({}, 'cy').title).toBe(
      'O’r 3 arwydd ar y gorwel, mae 1 yn galw am weithredu’n awr',
    );
  });

  it('tells of each signal every column of the scan', () => {
    expect(shown({}).signals[1]).toEqual({
      id: 'S02',
      number: '2',
      title: 'Signal S02',
      response: 'prepare',
      responseName: 'Prepare',
      pestle: 'Social',
      horizon: 'in 1 to 3 years',
      changing: 'What S02 changes.',
      evidence: {
        text: 'Evidence of S02',
        source: 'Source: example.org',
        href: 'https://example.org/S02',
        known: 'June 2025. Grade B: secondary source.',
      },
      likelihood: 'high',
      impact: 'medium, on skills, supply of staff',
      services: 'All diagnostic tests',
      groups: 'All staff groups',
      implication: 'What S02 means.',
      actions: { own: [{ id: 'A01', title: 'Do A01', href: '/en/actions/A01' }], apart: [] },
      drivers: [
        {
          text: 'Leaving a list without having the test',
          href: '/en/assumptions#removals_per_week',
        },
      ],
      indicator: 'Indicator of S02',
      trigger: 'Trigger of S02',
      owner: 'Education body',
      review: '1 September 2026; next on 1 March 2027',
    });
  });

  it('names apart an action that is not part of the plan, by what it is', () => {
    const { plan } = planPack;
    const actions = plan.actions.map((each) => ({ ...each, life: 'merged' as const }));
    const pack = { ...planPack, plan: { ...plan, actions } };
    const filters = { horizon: undefined, response: undefined, pestle: undefined };
    const first = present({ pack, filters }, 'cy').signals.find(({ id }) => id === 'S02');
    expect(first?.actions).toEqual({
      own: [],
      apart: [
        {
          id: 'A01',
          title: 'Gwneud A01',
          href: '/cy/camau-gweithredu/A01',
          what: 'Wedi’i gyfuno ag un arall',
        },
      ],
    });
  });

  it('names a body as it was called when it last looked', () => {
    expect(english.signals[2]?.owner).toBe('Performance body');
  });

  it('lists in the alphabet of the page', () => {
    expect(shown({}, 'cy').signals[1]?.impact).toBe(
      'canolig, ar y canlynol: cyflenwad staff, sgiliau',
    );
  });

  it('draws what it lists, and lists it again beside the picture', () => {
    expect(english.picture.data.marks).toEqual([
      { number: '1', sector: 3, ring: 0, response: 'act' },
      { number: '2', sector: 2, ring: 1, response: 'prepare' },
      { number: '3', sector: 3, ring: 3, response: 'watch' },
    ]);
    expect(english.picture.list.items[0]).toEqual({
      number: '1',
      title: 'Signal S01',
      href: '#S01',
      response: 'act',
      about: 'Act, within a year',
    });
    expect(english.picture.words.description).toContain(
      '1 to act on, 1 to prepare for and 1 to watch',
    );
  });
});

describe('a choice of signals', () => {
  it.each([
    [{ horizon: '5+' }, ['S03']],
    [{ response: 'act' }, ['S01']],
    [{ pestle: 'technological' }, ['S01', 'S03']],
    [{ pestle: 'technological', response: 'watch', horizon: 'all' }, ['S03']],
  ])('%o shows %o', (query, ids) => {
    const view = shown(query);
    expect(view.signals.map(({ id }) => id)).toEqual(ids);
    expect(view.picture.data.marks).toHaveLength(ids.length);
    expect(view.open).toBe(true);
  });

  it('that nothing matches says so', () => {
    expect(shown({ pestle: 'legal' }).nothing).toBe('No signal matches this choice.');
  });

  it('that there is not is no choice', () => {
    expect(readFilters({ horizon: 'soon' })).toBeUndefined();
    expect(readFilters({ response: 'panic' })).toBeUndefined();
  });

  it('stays chosen in the form and in the file', () => {
    const { form, csv } = shown({ response: 'act' }, 'cy');
    expect(form.filters[1]?.items.find(({ selected }) => selected)?.text).toBe('Gweithredu');
    expect(csv.href).toBe('/cy/gorwel.csv?response=act');
  });
});

describe('the file', () => {
  it('carries in its name and rows that the scan is illustrative', () => {
    const { name, rows } = signalsCsv(planPack.plan.signals, planPack, 'cy');
    expect(name).toBe('sganio-gorwel-sample-plan-illustrative');
    expect(rows.map(([id, title, label]) => [id, title, label])).toEqual([
      ['arwydd', 'teitl', 'label'],
      ['S01', 'Arwydd S01', 'illustrative'],
      ['S02', 'Arwydd S02', 'illustrative'],
      ['S03', 'Arwydd S03', 'illustrative'],
    ]);
  });
});
