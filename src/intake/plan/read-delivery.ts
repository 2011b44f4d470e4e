import type { Delivery } from '#domain';
import type { LinkedTables } from '../linked-tables.ts';
import { textIn } from '../text-columns.ts';
import {
  baselinesTable,
  decisionsTable,
  engagementTable,
  observedTable,
  risksTable,
  roundsTable,
  sectionsTable,
  statusesTable,
} from './delivery-tables.ts';

const readRounds = async (tables: LinkedTables) => ({
  statuses: (await tables.read(statusesTable)).map(({ row }) => ({
    id: row.status,
    name: textIn(row, 'name'),
    criteria: textIn(row, 'criteria'),
  })),
  rounds: (await tables.read(roundsTable)).map(({ row }) => ({
    id: row.round,
    name: textIn(row, 'name'),
    opens: row.opens,
    due: row.due,
    asAt: row.as_at,
  })),
  baselines: (await tables.read(baselinesTable)).map(({ row }) => ({
    id: row.baseline,
    name: textIn(row, 'name'),
    seq: row.seq,
    frozenOn: row.frozen_on,
  })),
});

const readRecords = async (tables: LinkedTables) => ({
  observed: (await tables.read(observedTable)).map(({ row }) => ({
    id: row.value,
    action: row.action,
    on: row.on,
    value: row.figure,
    source: textIn(row, 'source'),
    label: row.label,
  })),
  risks: (await tables.read(risksTable)).map(({ row }) => ({
    id: row.risk,
    text: textIn(row, 'text'),
    actions: row.actions,
    likelihood: row.likelihood,
    impact: row.impact,
    mitigation: textIn(row, 'mitigation'),
    owner: row.owner,
    ownerRole: textIn(row, 'owner_role'),
    state: row.state,
    nextReview: row.next_review,
  })),
});

const readTexts = async (tables: LinkedTables) => ({
  decisions: (await tables.read(decisionsTable)).map(({ row }) => ({
    id: row.decision,
    on: row.on,
    by: textIn(row, 'by'),
    text: textIn(row, 'text'),
    reason: textIn(row, 'reason'),
    actions: row.actions,
  })),
  engagement: (await tables.read(engagementTable)).map(({ row }) => ({
    id: row.engagement,
    on: row.on,
    with: textIn(row, 'with'),
    about: textIn(row, 'about'),
    said: textIn(row, 'said'),
    changed: textIn(row, 'changed'),
    actions: row.actions,
  })),
  sections: (await tables.read(sectionsTable))
    .map(({ row }) => ({
      id: row.section,
      rank: row.rank,
      title: textIn(row, 'title'),
      body: textIn(row, 'body'),
    }))
    .sort((a, b) => a.rank - b.rank),
});

/** How the plan is carried out; nothing of what the pack keeps no table of. */
export const readDelivery = async (tables: LinkedTables): Promise<Delivery> => ({
  ...(await readRounds(tables)),
  ...(await readRecords(tables)),
  ...(await readTexts(tables)),
});
