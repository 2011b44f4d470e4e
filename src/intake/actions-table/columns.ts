import { type ActionColumn, actionColumns, BETWEEN_LANGUAGES } from '#domain';
import { folded } from '../table-file/fold.ts';
import type { WantedColumn } from '../table-file/headings.ts';

/** What a reader of actions looks for: the columns of our own table, and a colour that stands for a status. */
export type SaidColumn = ActionColumn | 'rag';

/** What other people call these columns, in English and in Welsh. Headings that ask for a person are not among them. */
const synonyms: Readonly<Partial<Record<SaidColumn, readonly string[]>>> = {
  action: [
    ...['Reference', 'Action ref', 'Action no', 'Action number', 'Action ID', 'ID', 'No', 'Number'],
    ...['Cyfeirnod', 'Rhif', 'Rhif y cam', 'Cyf'],
  ],
  programme: [
    ...['National programme', 'Workstream', 'Strand', 'Area', 'Programme area'],
    ...['Y rhaglen', 'Rhaglen genedlaethol', 'Ffrwd waith', 'Maes', 'Maes rhaglen'],
  ],
  title_en: [
    ...['Action', 'Actions', 'Action title', 'Title', 'Activity', 'Task', 'Initiative', 'Project'],
    ...['Title (English)', 'Action in English', 'Key action', 'Teitl (Saesneg)'],
  ],
  title_cy: [
    ...['Cam gweithredu', 'Camau gweithredu', 'Cam', 'Teitl', 'Gweithgaredd', 'Tasg', 'Menter'],
    ...[
      'Teitl (Cymraeg)',
      'Title (Welsh)',
      'Action in Welsh',
      'Prosiect',
      'Cam gweithredu allweddol',
    ],
  ],
  summary_en: ['Summary', 'Description', 'Detail', 'Details', 'In plain language', 'Action detail'],
  summary_cy: ['Crynodeb', 'Disgrifiad', 'Manylion', 'Mewn iaith glir', 'Manylion y cam'],
  milestones_en: [
    ...[
      'Milestones',
      'Milestone',
      'Key milestones',
      'Deliverable',
      'Deliverables',
      'Key deliverables',
      'Output',
      'Outputs',
    ],
    ...['What will be delivered', 'Steps'],
  ],
  milestones_cy: [
    ...['Cerrig milltir', 'Carreg filltir', 'Cerrig milltir allweddol', 'Allbynnau', 'Allbwn'],
    ...['Beth a gaiff ei gyflawni', 'Yr hyn a gyflawnir'],
  ],
  impact_en: [
    ...['Intended impact', 'Impact', 'Expected impact', 'Benefit', 'Benefits', 'Why', 'Rationale'],
    ...['Outcome', 'Outcomes', 'Intended outcome'],
  ],
  impact_cy: [
    ...['Effaith a fwriedir', 'Effaith', 'Budd', 'Buddion', 'Manteision', 'Pam', 'Rhesymeg'],
    ...['Canlyniad', 'Canlyniadau', 'Deilliant', 'Deilliannau'],
  ],
  lead_theme: [
    ...['Theme', 'Lead theme', 'Workforce Strategy theme', 'Workforce Strategy theme (lead)'],
    ...['Thema', 'Thema arweiniol', 'Thema’r Strategaeth Gweithlu'],
  ],
  themes: ['Themes', 'Also themes', 'Workforce Strategy themes', 'Themâu', 'Themâu’r Strategaeth'],
  priorities: [
    ...[
      'Strategy priority',
      'Strategic priority',
      'Strategic priorities',
      'Priorities',
      'Priority',
    ],
    ...['Blaenoriaeth y strategaeth', 'Blaenoriaeth strategol', 'Blaenoriaethau', 'Blaenoriaeth'],
  ],
  origin: [
    ...['Origin', 'Existing or new', 'New or existing', 'Existing work or additional'],
    ...[
      'Tarddiad',
      'Presennol neu newydd',
      'Newydd neu bresennol',
      'Gwaith presennol neu ychwanegol',
    ],
  ],
  term: [
    ...['Term', 'Timeframe', 'Timeline', 'Timescales', 'Short or medium term', 'When'],
    ...['Tymor', 'Graddfa amser', 'Llinell amser', 'Tymor byr neu ganolig', 'Pryd'],
  ],
  from: [
    ...['Start', 'Starts', 'Start date', 'From date', 'Begins'],
    ...['Dechrau', 'Dyddiad dechrau', 'Cychwyn', 'Dyddiad cychwyn'],
  ],
  to: [
    ...['End', 'Ends', 'End date', 'Due', 'Due date', 'Deadline', 'By', 'By when', 'Target date'],
    ...['Finish', 'Finish date', 'Completion date', 'Complete by', 'Delivery date'],
    ...['Diwedd', 'Dyddiad gorffen', 'Erbyn', 'Erbyn pryd', 'Dyddiad cau', 'Dyddiad targed'],
    ...['Dyddiad cwblhau', 'Gorffen'],
  ],
  lead: [
    ...['Lead', 'Lead body', 'Led by', 'Leading organisation', 'Responsible organisation'],
    ...['Organisation', 'Arweinydd', 'Corff arweiniol', 'Arweinir gan', 'Sefydliad cyfrifol'],
    ...['Sefydliad', 'Sefydliad sy’n arwain'],
  ],
  lead_role_en: ['Lead role', 'Responsible role', 'Role'],
  lead_role_cy: ['Rôl arweiniol', 'Rôl gyfrifol', 'Rôl'],
  partners: [
    ...['Partner', 'Partner organisations', 'Stakeholders', 'Working with', 'With'],
    ...['Sefydliadau partner', 'Rhanddeiliaid', 'Gan weithio gyda', 'Gyda'],
  ],
  measure_en: [
    ...['Measure of success', 'Measures of success', 'Success measure', 'Success measures'],
    ...['Measure', 'Measures', 'KPI', 'KPIs', 'Indicator', 'How we will know'],
  ],
  measure_cy: [
    ...['Mesur llwyddiant', 'Mesurau llwyddiant', 'Mesur', 'Mesurau', 'Dangosydd', 'Dangosyddion'],
    ...['Sut y byddwn yn gwybod'],
  ],
  measure_unit_en: ['Unit'],
  measure_unit_cy: ['Uned'],
  baseline: [
    'Baseline figure',
    'Current position',
    'Starting point',
    'Man cychwyn',
    'Sefyllfa bresennol',
  ],
  aim: ['Target', 'Goal', 'Targed', 'Nod y mesur'],
  measure_by: ['Target by', 'Targed erbyn'],
  measure_source_en: ['Source', 'Data source'],
  measure_source_cy: ['Ffynhonnell', 'Ffynhonnell ddata'],
  links: ['Links', 'Linked plans', 'Related plans', 'Cysylltiadau', 'Cynlluniau cysylltiedig'],
  evidence_en: ['Evidence', 'Evidence base'],
  evidence_cy: ['Tystiolaeth', 'Sail y dystiolaeth'],
  status: ['Current status', 'Progress status', 'Statws presennol', 'Statws cynnydd'],
  life: ['Life cycle', 'Lifecycle', 'Lifecycle stage', 'Cylch oes'],
  rag: ['RAG', 'BRAG', 'RAG status', 'BRAG status', 'RAG rating', 'COG', 'Statws COG', 'Lliw'],
};

const ours = new Map<string, readonly string[]>(
  actionColumns.map(({ id, heading: { en, cy } }) => [
    id,
    [en, cy, [en, cy].join(BETWEEN_LANGUAGES), [cy, en].join(BETWEEN_LANGUAGES)],
  ]),
);

/** Every column by all its names, ours first. None is needed: that a row has a title or a code is asked of each row. */
export const saidColumns: readonly WantedColumn<SaidColumn>[] = [
  ...actionColumns.map(({ id }) => id),
  'rag' as const,
].map((id) => ({ id, names: [...(ours.get(id) ?? []), ...(synonyms[id] ?? [])], needed: false }));

/** Headings that few other files have. */
export const actionSigns: readonly string[] = actionColumns
  .filter(({ id }) => !['from', 'to', 'status', 'label', 'programme'].includes(id))
  .flatMap(({ id }) => ours.get(id) ?? []);

const ofEachAction = ['milestones_en', 'milestones_cy', 'to', 'lead', 'status', 'rag'] as const;
/** Files of figures have these headings too. */
const ofFiguresToo = ['Organisation', 'Sefydliad', 'End', 'Ends', 'End date', 'Diwedd'];

/** Headings of a programme's own plan: what is done, by whom, by when, and how it stands. */
export const workPlanSigns: readonly string[] = [
  ...['Action', 'Actions', 'Key action', 'Task', 'Initiative', 'Project', 'Workstream', 'Status'],
  ...['Cam gweithredu', 'Camau gweithredu', 'Tasg', 'Menter', 'Prosiect', 'Ffrwd waith', 'Statws'],
  ...ofEachAction.flatMap((id) => synonyms[id] ?? []),
].filter((name) => !ofFiguresToo.includes(name));

/** What a programme calls its columns, by their headings as they stand; '' for one that is to be left out. */
export type ColumnMapping = ReadonlyMap<string, SaidColumn | ''>;

/** The column that a heading or a label names: `Lead:`. */
export const columnNamed = (mapping: ColumnMapping = new Map()) => {
  const ids = new Map<string, SaidColumn | ''>();
  for (const { id, names } of saidColumns)
    for (const name of [id, ...names]) ids.set(folded(name), id);
  for (const [name, id] of mapping) ids.set(folded(name), id);
  ids.delete('');
  return (name: string): SaidColumn | '' | undefined => ids.get(folded(name));
};
