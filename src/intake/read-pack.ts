import { type Issue, type Pack, type Parsed, parseDay, type RowChange } from '#domain';
import { sourcesOf } from './descriptor.ts';
import type { Descriptor } from './descriptor-schema.ts';
import { type IssueList, issueList, mostIssues } from './issue-list.ts';
import { type LinkedTables, linkedTables } from './linked-tables.ts';
import { type OpenPack, openPack } from './open-pack.ts';
import { filesIn, type PackFiles } from './pack-files.ts';
import { readPlan } from './plan/read-plan.ts';
import { checkAssumptions, readAssumptions } from './read-assumptions.ts';
import { sha256 } from './read-bytes.ts';
import { readActivity, readLists } from './read-lists.ts';
import {
  readBands,
  readBoards,
  readHolidays,
  readServices,
  readStandards,
} from './reference-tables.ts';
import { readResidents } from './residents/read-residents.ts';
import { changesSinceSealed } from './seal/compare.ts';
import { readWorkforce } from './workforce/read-workforce.ts';

/** What of the descriptor a reader is told: a change of it is another pack. */
export const described = (descriptor: Descriptor) => {
  const { name, version, title, description, cynllun } = descriptor;
  const { nation, viewpoint, label } = cynllun;
  return {
    name,
    version,
    title: { en: title, cy: cynllun.titleCy },
    description: { en: description, cy: cynllun.descriptionCy },
    nation,
    viewpoint,
    label,
    sources: sourcesOf(descriptor),
  };
};

const hashOf = ({ descriptor, filesRead }: OpenPack): string =>
  sha256(
    [
      JSON.stringify(described(descriptor)),
      ...filesRead.map((file) => `${file.path}\n${file.sha256}`).sort(),
    ].join('\n'),
  );

/** A pack whose descriptor names no hash, and that has no seal of its rows. */
const neverSealed = (pack: OpenPack): Pick<Pack, 'neverSealed'> =>
  pack.has('seal') || pack.descriptor.resources.some(({ hash }) => hash !== undefined)
    ? {}
    : { neverSealed: true };

const boardsAndServices = async (pack: OpenPack) => {
  const { boards, ids: boardIds } = await readBoards(pack);
  const { services, ids: serviceIds } = await readServices(pack);
  return { boards, services, ids: { boards: boardIds, services: serviceIds } };
};

const readLinked = async (
  pack: OpenPack,
  tables: LinkedTables,
): Promise<Pick<Pack, 'plan' | 'workforce'>> => {
  const start = parseDay(pack.descriptor.cynllun.planStart ?? '');
  const plan = pack.has('actions') && start !== undefined;
  return {
    ...(plan ? { plan: await readPlan(tables, start) } : {}),
    ...(pack.has('groups') ? { workforce: await readWorkforce(tables, pack.fileOf('needs')) } : {}),
  };
};

/** What is known of a nation's lists, whoever plans what. */
export const readFigures = async (pack: OpenPack, issues: IssueList) => {
  const { boards, services, ids } = await boardsAndServices(pack);
  const standards = await readStandards(pack, services, issues);
  const bands = await readBands(pack, issues);
  const holidays = await readHolidays(pack);
  const toRead = { pack, issues, ids };
  if (!bands) await pack.skim('lists');
  const lists = bands ? await readLists(toRead, bands) : [];
  const activity = await readActivity(toRead);
  const tables = linkedTables(pack, issues);
  tables.know('boards', ids.boards.ids?.keys());
  tables.know('services', ids.services.ids?.keys());
  const residents = await readResidents({ pack, tables, issues });
  return {
    content: { boards, services, standards, holidays, lists, activity, ...residents },
    bands,
    ids,
    tables,
  };
};

export const readTables = async (pack: OpenPack, issues: IssueList) => {
  const { content, bands, ids, tables } = await readFigures(pack, issues);
  const { services } = content;
  const assumed = await readAssumptions(pack, issues);
  const { assumptions } = assumed;
  tables.know('assumptions', assumed.sound ? assumptions.map(({ id }) => id) : undefined);
  const before = issues.issues.length;
  const linked = await readLinked(pack, tables);
  const things = { services, workforce: linked.workforce };
  if (ids.services.ids && issues.issues.length === before)
    checkAssumptions(assumed, things, { pack, issues });
  tables.check();
  return { ...content, assumptions, ...linked, bands };
};

const codes = {
  missing: 'row-missing-since-sealed',
  changed: 'row-changed-since-sealed',
  added: 'row-added-since-sealed',
} as const;

/** A row that is gone is often why others can't be read: it is told first. */
const withChanges = ({ issues }: IssueList, changes: readonly RowChange[]): readonly Issue[] => {
  const told = (gone: boolean) =>
    changes
      .filter(({ change }) => (change === 'missing') === gone)
      .map(({ change, file, key }) => ({ code: codes[change], file, expected: key }));
  return [...told(true), ...issues, ...told(false)].slice(0, mostIssues);
};

/** Reads a pack: the pack, or every issue found in it (to a limit). Bad input never throws. */
export const readPackFrom = async (files: PackFiles): Promise<Parsed<Pack>> => {
  const issues = issueList();
  const pack = await openPack(files, issues);
  if (!pack) return { ok: false, issues: issues.issues };
  const { bands: _, ...tables } = await readTables(pack, issues);
  const changes = await changesSinceSealed(pack);
  if (issues.issues.length > 0) return { ok: false, issues: withChanges(issues, changes) };
  const about = {
    ...described(pack.descriptor),
    hash: hashOf(pack),
    sealed: pack.sealed(),
    ...neverSealed(pack),
  };
  const value = { ...about, ...tables, ...(changes.length === 0 ? {} : { changes }) };
  return { ok: true, value };
};

/** Reads a pack's folder. */
export const readPack = (folder: string): Promise<Parsed<Pack>> => readPackFrom(filesIn(folder));
