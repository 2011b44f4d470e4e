import { describe, expect, it, test } from 'vitest';
import { entries, entryOf, fact, kept, names } from '../../fixtures/sample-kept.ts';
import { historyCsv } from './csv.ts';
import type { Held } from './gather.ts';
import { present } from './page.ts';
import { readQuestion } from './read-question.ts';

const held: Held = {
  kept,
  question: { entity: undefined, before: undefined },
  entries: entries.toReversed(),
  isMore: false,
  cited: new Map(),
  names,
};

const ofA07: Held = { ...held, question: { entity: 'actions/A07', before: undefined } };

describe('the history', () => {
  const english = present(held, 'en');

  it('says first how often the plan was changed, and when last', () => {
    expect(english.title).toBe('The plan has been changed 4 times, last on 4 November 2026');
    expect(present(held, 'cy').title).toBe(
      'Newidiwyd y cynllun 4 gwaith, y tro diwethaf ar 4 Tachwedd 2026',
    );
  });

  it('tells of each change when, who, why and how many cells of what', () => {
    expect(english.rows.map(({ name, what }) => `${name} ${what}`)).toEqual([
      'Request 4 Action A07: 1 cell',
      'Change 3 Action A07: 3 cells; Risk R1: 1 cell',
      'Change 2 Action A07: 1 cell; Milestone A07-M1: 1 cell',
      'Change 1 Cells: 14. Rows: 6.',
    ]);
    expect(english.rows[2]).toEqual({
      name: 'Change 2',
      href: '/en/history/2',
      when: '2 November 2026, 10:12 UTC',
      who: 'Plan owner',
      why: 'The board met',
      what: 'Action A07: 1 cell; Milestone A07-M1: 1 cell',
    });
  });

  it('tells why the product itself made a change in the language of the reader, and all else as it was written', () => {
    const why = (language: 'en' | 'cy') => present(held, language).rows.map((row) => row.why);
    expect(why('en').slice(-2)).toEqual(['The board met', 'Loaded pack wales 1.0']);
    expect(why('cy').slice(-2)).toEqual(['The board met', 'Llwythwyd y pecyn wales 1.0']);
    expect(present(held, 'cy').rows[2]?.who).toBe('Perchennog y cynllun');
  });

  it('does not need a name that was erased', () => {
    expect(english.rows[1]?.who).toBe('Someone whose name was erased');
    expect(present(held, 'cy').rows[1]?.who).toBe('Rhywun y dilëwyd ei enw');
  });

  it('puts what waits for a decision on top, and on its first page alone', () => {
    expect(english.waiting?.requests.map(({ text, href }) => [text, href])).toEqual([
      ['Decide on request 4', '/en/history/4'],
    ]);
    const later = { ...held, question: { entity: undefined, before: 3 } };
    expect(present(later, 'en').waiting).toBeUndefined();
  });

  it('tells of a decision what was asked for', () => {
    const [request] = entries.slice(-1);
    const approval = entryOf(5, { kind: 'approval', cites: 4 });
    const decided = {
      ...held,
      entries: [approval],
      cited: new Map(request ? [[4, request]] : []),
    };
    expect(present(decided, 'en').rows[0]?.what).toBe('Approves request 4. Action A07: 1 cell');
    expect(present(decided, 'cy').rows[0]?.what).toBe(
      'Yn cymeradwyo cais 4. Cam gweithredu A07: 1 gell',
    );
  });

  it('may be that of one row, by its name', () => {
    expect(present(ofA07, 'en').title).toBe(
      'Action A07: Evaluate and extend: changed last on 4 November 2026',
    );
    expect(present(ofA07, 'en').csv.href).toBe('/en/history.csv?entity=actions%2FA07');
    const unknown = { ...ofA07, question: { entity: 'actions/A99', before: undefined } };
    expect(present({ ...unknown, entries: [] }, 'en').title).toBe(
      'Action A99: nothing has been changed',
    );
  });

  it('goes on with earlier changes of the same row', () => {
    expect(present({ ...ofA07, isMore: true }, 'en').older?.href).toBe(
      '/en/history?entity=actions%2FA07&before=1',
    );
    expect(english.older).toBeUndefined();
  });
});

test('a page of the history that can’t be is not asked for', () => {
  expect(readQuestion({ before: '-3' })).toBeUndefined();
  expect(readQuestion({ before: 'x' })).toBeUndefined();
  expect(readQuestion({ before: '12', entity: 'actions/A07' })).toEqual({
    before: 12,
    entity: 'actions/A07',
  });
});

test('the history as a file has a line for each cell, and one for a decision', () => {
  const file = historyCsv(
    {
      entries: [
        entryOf(5, { kind: 'refusal', cites: 4, reason: 'Not now' }),
        entryOf(2, {
          facts: [fact('actions/A07', 'title_en'), fact('risks/R1', 'retired', 'yes')],
        }),
      ],
      names,
    },
    'en',
  );
  expect(file.rows.slice(1).map((row) => row.join('|'))).toEqual([
    '5|2026-11-05T10:12:00.000Z|Plan owner|refusal|form|Not now|4|||',
    '2|2026-11-02T10:12:00.000Z|Plan owner|edit|form|Reason 2||actions/A07|title_en|',
    '2|2026-11-02T10:12:00.000Z|Plan owner|edit|form|Reason 2||risks/R1|retired|yes',
  ]);
});
