import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFile, soundOffer, walesPlan } from '../fixtures/wales-plan.ts';
import type { ImportSource } from '../offer.ts';
import { docxOf } from '../table-file/fixtures.ts';
import { workPlanKind } from './offer.ts';

const titles = ({ changes }: ReturnType<typeof soundOffer>) =>
  changes.filter(({ where }) => where.startsWith('actions/A')).map(({ after }) => after);

const codes = ({ findings }: ReturnType<typeof soundOffer>) => findings.map(({ code }) => code);

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const wordCell = (text: string, merged = ''): string =>
  `<w:tc><w:tcPr>${merged}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
const wordTable = (rows: readonly string[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl><w:p/>`;

const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

/** A programme's plan as Word has it: notes above, a title merged over two rows, each with its own milestone and day. */
const wordPlan = docxOf(
  paragraph('Rhaglen Endosgopi Genedlaethol: cynllun gwaith') +
    wordTable([
      ['Rhaglen', 'Cam gweithredu', 'Arweinydd', 'Carreg filltir', 'Erbyn', 'Statws COG']
        .map((heading) => wordCell(heading))
        .join(''),
      [
        wordCell('Endosgopi', begins),
        wordCell('Sefydlu grŵp hyfforddwyr', begins),
        wordCell('AaGIC', begins),
        wordCell('Cytuno ar gylch gorchwyl'),
        wordCell('Medi 2026'),
        wordCell('Gwyrdd', begins),
      ].join(''),
      [
        wordCell('', goesOn),
        wordCell('', goesOn),
        wordCell('', goesOn),
        wordCell('Cyfarfod cyntaf'),
        wordCell('Ch4 2026-27'),
        wordCell('', goesOn),
      ].join(''),
    ]),
);

const fixture = (file: string): ImportSource => ({
  kind: 'path',
  path: join(import.meta.dirname, 'fixtures', file),
});

const blocks = fixture('blocks.csv');

const ownHeadings = csvFile('cynllun.csv', [
  'Piece of work,Whose,Colour,Owner',
  'Map the sonographer workforce,HEIW,amber,Somebody',
]);

describe('a programme’s work plan', () => {
  it('is read from a table of a Word document: merged titles, a milestone and a day in each row', async () => {
    const { offered, keep } = await walesPlan(workPlanKind);
    const source: ImportSource = { kind: 'bytes', file: 'cynllun.docx', bytes: wordPlan };
    const offer = soundOffer(await offered(source));
    expect(titles(offer)).toEqual(['Sefydlu grŵp hyfforddwyr']);
    expect(codes(offer)).toEqual(['candidate-incomplete', 'candidate-status']);
    const { plan } = await keep(offer);
    const action = plan.actions.find(({ id }) => id === 'A26');
    expect(action).toMatchObject({
      programme: 'endoscopy',
      title: { cy: 'Sefydlu grŵp hyfforddwyr', en: 'English to follow' },
      origin: 'existing',
      life: 'candidate',
      status: 'not-started',
      lead: 'HEIW',
      milestones: [
        { id: 'A26-M1', name: { cy: 'Cytuno ar gylch gorchwyl' } },
        { id: 'A26-M2', name: { cy: 'Cyfarfod cyntaf' } },
      ],
    });
    const again = soundOffer(await offered(source));
    expect(again).toMatchObject({ changes: [], facts: [] });
  });

  it('is read in blocks of a label and what it says, and asks whose it is where it does not say', async () => {
    const { offered, keep } = await walesPlan(workPlanKind);
    const refused = await offered(blocks);
    expect(refused.ok ? [] : refused.issues).toMatchObject([
      { code: 'programme-not-said', row: 3 },
      { code: 'programme-not-said', row: 9 },
    ]);
    const offer = soundOffer(await offered(blocks, { programme: 'imaging' }));
    expect(titles(offer)).toEqual(['Map the sonographer workforce', 'A rota for remote reporting']);
    const { plan } = await keep(offer);
    expect(plan.actions.find(({ id }) => id === 'A26')).toMatchObject({
      programme: 'imaging',
      lead: '7A1',
      milestones: [{ name: { en: 'Survey sent' } }, { name: { en: 'Report agreed' } }],
    });
  });

  it('is read in Welsh, with notes above the headings, and its total row is left out', async () => {
    const { offered } = await walesPlan(workPlanKind);
    const offer = soundOffer(await offered(fixture('rows-cy.csv')));
    expect(titles(offer)).toEqual(['Mapio’r gweithlu sonograffeg', 'Rota adrodd o bell']);
    expect(offer.facts).toContainEqual({
      entity: 'milestones/A26-M1',
      field: 'due',
      value: '2026-09-30',
    });
    expect(codes(offer)).toContain('value-left-out');
  });

  it('is read as it was pasted; what the plan has by its title is linked, not brought a second time', async () => {
    const { offered } = await walesPlan(workPlanKind);
    const text = [
      'Programme\tAction\tStatus',
      'Imaging\tgrow ultrasound training places and embed the all-wales postgraduate courses\tRed',
      'Imaging\tSomething else\t',
    ].join('\n');
    const offer = soundOffer(await offered({ kind: 'pasted', text, html: undefined }));
    expect(offer.changes).toMatchObject([
      { where: 'actions/A01 title_en', what: 'changed' },
      { where: 'actions/A01 status', after: 'off-track' },
      { where: 'actions/A26', after: 'Something else' },
    ]);
    expect(codes(offer)).toContain('matched-by-title');
  });

  it('may have headings of its own: what they are is said once, and kept for its next file', async () => {
    const { offered, keep } = await walesPlan(workPlanKind);
    const refused = await offered(ownHeadings, { programme: 'imaging' });
    expect(refused.ok ? [] : refused.issues).toMatchObject([{ code: 'column-missing' }]);
    const columns = 'Piece of work = Action; Whose = Lead organisation; Owner =';
    const offer = soundOffer(await offered(ownHeadings, { programme: 'imaging', columns }));
    expect(offer.findings).toMatchObject([
      { code: 'columns-not-read', detail: { list: 'Colour' } },
      { code: 'candidate-incomplete' },
    ]);
    await keep(offer);
    const next = soundOffer(await offered(ownHeadings, { programme: 'imaging' }));
    expect(next).toMatchObject({ changes: [], facts: [] });
    const other = await offered(ownHeadings, { programme: 'pathology' });
    expect(other.ok).toBe(false);
  });

  it('is refused with what was said wrongly of its columns or its programme', async () => {
    const { offered } = await walesPlan(workPlanKind);
    const refused = await offered(blocks, { programme: 'dentistry', columns: 'X = Nothing' });
    expect(refused.ok ? [] : refused.issues).toMatchObject([
      { code: 'not-allowed', column: 'programme', value: 'dentistry' },
      { code: 'not-allowed', column: 'columns', value: 'X = Nothing' },
    ]);
  });
});
