import type { Action, Day, Lever, Organisation, Plan, Signal, SourceDocument } from '#domain';
import type { LinkedTables } from '../linked-tables.ts';
import type { RowOf } from '../table.ts';
import { optionalTextIn, textIn } from '../text-columns.ts';
import { actionsTable, crosswalkTable, milestonesTable } from './action-tables.ts';
import { datsTable, documentsTable, signalsTable } from './evidence-tables.ts';
import { frameworkItemsTable, frameworksTable, objectivesTable } from './framework-tables.ts';
import { leversTable } from './levers-table.ts';
import {
  organisationNamesTable,
  organisationsTable,
  residentFlowsTable,
} from './organisation-tables.ts';
import { readDelivery } from './read-delivery.ts';
import { readMappings } from './read-mappings.ts';

const readOrganisations = async (tables: LinkedTables): Promise<readonly Organisation[]> => {
  const organisations = await tables.read(organisationsTable);
  const names = Map.groupBy(
    await tables.read(organisationNamesTable),
    (name) => name.row.organisation,
  );
  return organisations.map(({ row }) => ({
    id: row.organisation,
    kind: row.kind,
    region: row.region,
    names: (names.get(row.organisation) ?? [])
      .map(({ row: { from, to, ...name } }) => ({
        from,
        to,
        name: textIn(name, 'name'),
        short: textIn(name, 'short'),
      }))
      .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity)),
    forms:
      row.in_en === ''
        ? undefined
        : { in: textIn(row, 'in'), to: textIn(row, 'to'), and: textIn(row, 'and') },
  }));
};

const readFrameworks = async (tables: LinkedTables) => ({
  frameworks: (await tables.read(frameworksTable)).map(({ row }) => ({
    id: row.framework,
    kind: row.kind,
    name: textIn(row, 'name'),
    document: row.document,
    open: row.open,
  })),
  items: (await tables.read(frameworkItemsTable)).map(({ row }) => ({
    id: row.item,
    framework: row.framework,
    name: textIn(row, 'name'),
    text: textIn(row, 'text'),
    grade: row.grade,
  })),
  objectives: (await tables.read(objectivesTable)).map(({ row }) => ({
    id: row.objective,
    name: textIn(row, 'name'),
    text: textIn(row, 'text'),
    priority: row.priority,
    programmes: row.programmes,
    measure: textIn(row, 'measure'),
  })),
});

const documentOf = (row: RowOf<typeof documentsTable.columns>): SourceDocument => ({
  id: row.document,
  title: textIn(row, 'title'),
  publisher: textIn(row, 'publisher'),
  nation: row.nation,
  type: row.type,
  published: row.published,
  status: row.status,
  services: row.services,
  says: textIn(row, 'says'),
  items: row.items,
  implication: textIn(row, 'implication'),
  actions: row.actions,
  gap: optionalTextIn(row, 'gap'),
  address: row.address,
  grade: row.grade,
  readOn: row.read_on,
});

const signalOf = (row: RowOf<typeof signalsTable.columns>): Signal => ({
  id: row.signal,
  title: textIn(row, 'title'),
  pestle: row.pestle,
  changing: textIn(row, 'changing'),
  evidence: textIn(row, 'evidence'),
  address: row.address,
  evidenceDate: row.evidence_date,
  grade: row.grade,
  horizon: row.horizon,
  likelihood: row.likelihood,
  impact: row.impact,
  impactOn: row.impact_on,
  services: row.services,
  groups: row.groups,
  implication: textIn(row, 'implication'),
  response: row.response,
  actions: row.actions,
  drivers: row.drivers,
  indicator: textIn(row, 'indicator'),
  trigger: textIn(row, 'trigger'),
  owner: row.owner,
  lastReview: row.last_review,
  nextReview: row.next_review,
});

const leverOf = (row: RowOf<typeof leversTable.columns>): Lever => ({
  id: row.lever,
  action: row.action,
  verb: row.verb,
  boards: row.boards,
  services: row.services,
  groups: row.groups,
  subject: row.subject,
  low: row.low,
  likely: row.likely,
  high: row.high,
  start: row.start,
  waitsFor: row.waits_for,
  rampWeeks: row.ramp_weeks,
  lengthWeeks: row.length_weeks,
  oneOffCost: row.one_off,
  yearlyCost: row.yearly,
  priceYear: row.price_year,
  confidence: row.confidence,
  source: textIn(row, 'source'),
  reason: textIn(row, 'reason'),
});

type ActionRow = RowOf<typeof actionsTable.columns>;

const successOf = (row: ActionRow): Action['measure'] => ({
  text: textIn(row, 'measure'),
  unit: textIn(row, 'measure_unit'),
  baseline: row.baseline,
  aim: row.aim,
  by: row.measure_by,
  source: textIn(row, 'measure_source'),
});

const costOf = (row: ActionRow): Action['cost'] => ({
  oneOffLow: row.one_off_low,
  oneOffHigh: row.one_off_high,
  yearlyLow: row.yearly_low,
  yearlyHigh: row.yearly_high,
  priceYear: row.price_year,
});

const actionOf = (row: ActionRow, milestones: Action['milestones']): Action => ({
  id: row.action,
  label: row.label,
  programme: row.programme,
  title: textIn(row, 'title'),
  summary: textIn(row, 'summary'),
  milestones,
  impact: textIn(row, 'impact'),
  origin: row.origin,
  kind: row.kind,
  kindReason: textIn(row, 'kind_reason'),
  term: row.term,
  from: row.from,
  to: row.to,
  lead: row.lead,
  leadRole: textIn(row, 'lead_role'),
  partners: row.partners,
  objectives: row.objectives,
  measure: successOf(row),
  links: row.links,
  evidence: textIn(row, 'evidence'),
  evidenceDocuments: row.evidence_documents,
  sureness: row.sureness,
  status: row.status,
  life: row.life ?? 'agreed',
  into: row.into,
  cost: costOf(row),
  effect: row.effect,
  effectReason: textIn(row, 'effect_reason'),
});

const readActions = async (tables: LinkedTables): Promise<readonly Action[]> => {
  const actions = await tables.read(actionsTable);
  const milestones = Map.groupBy(await tables.read(milestonesTable), (one) => one.row.action);
  return actions.map(({ row }) =>
    actionOf(
      row,
      (milestones.get(row.action) ?? [])
        .map(({ row: one }) => ({
          id: one.milestone,
          name: textIn(one, 'name'),
          due: one.due,
          forecast: one.forecast,
          done: one.done,
        }))
        .sort((a, b) => a.due - b.due),
    ),
  );
};

/** The plan of a pack that holds one. */
export const readPlan = async (tables: LinkedTables, start: Day): Promise<Plan> => ({
  start,
  organisations: await readOrganisations(tables),
  residentFlows: (await tables.read(residentFlowsTable)).map(({ row }) => row),
  ...(await readFrameworks(tables)),
  documents: (await tables.read(documentsTable)).map(({ row }) => documentOf(row)),
  signals: (await tables.read(signalsTable)).map(({ row }) => signalOf(row)),
  actions: await readActions(tables),
  crosswalk: (await tables.read(crosswalkTable)).map(({ row }) => ({
    action: row.action,
    item: row.item,
    strength: row.strength,
    lead: row.lead,
    reason: textIn(row, 'reason'),
  })),
  levers: (await tables.read(leversTable)).map(({ row }) => leverOf(row)),
  dats: (await tables.read(datsTable)).map(({ row }) => ({
    line: row.line,
    name: textIn(row, 'name'),
    services: row.services,
    reason: optionalTextIn(row, 'reason') ?? { en: '', cy: '' },
  })),
  delivery: await readDelivery(tables),
  mappings: await readMappings(tables),
});
