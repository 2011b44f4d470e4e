import type { Pack, Parsed } from '#domain';
import { sourcesOf } from './descriptor.ts';
import type { Descriptor } from './descriptor-schema.ts';
import { type IssueList, issueList } from './issue-list.ts';
import { type OpenPack, openPack } from './open-pack.ts';
import { sha256 } from './read-bytes.ts';
import { readActivity, readLists } from './read-lists.ts';
import {
  readAssumptions,
  readBands,
  readBoards,
  readHolidays,
  readServices,
  readStandards,
} from './reference-tables.ts';

/** What of the descriptor a reader is told: a change of it is another pack. */
const described = (descriptor: Descriptor) => {
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

const readTables = async (pack: OpenPack, issues: IssueList) => {
  const { boards, ids: boardIds } = await readBoards(pack);
  const { services, ids: serviceIds } = await readServices(pack);
  const standards = await readStandards(pack, services, issues);
  const bands = await readBands(pack, issues);
  const holidays = await readHolidays(pack);
  const assumptions = await readAssumptions(pack, issues);
  const toRead = { pack, issues, ids: { boards: boardIds, services: serviceIds } };
  if (!bands) await pack.skim('lists');
  const lists = bands ? await readLists(toRead, bands) : [];
  const activity = await readActivity(toRead);
  return { boards, services, standards, holidays, assumptions, lists, activity };
};

/** Reads a pack's folder: the pack, or every issue found in it (to a limit). Bad input never throws. */
export const readPack = async (folder: string): Promise<Parsed<Pack>> => {
  const issues = issueList();
  const pack = await openPack(folder, issues);
  if (!pack) return { ok: false, issues: issues.issues };
  const tables = await readTables(pack, issues);
  if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
  const value = { ...described(pack.descriptor), hash: hashOf(pack), sealed: pack.sealed() };
  return { ok: true, value: { ...value, ...tables } };
};
