import type { Finding, Language, Pack } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import type { FilesOfPack, Page } from '../../page.ts';
import { planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { assumptionsOf } from './assumptions.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { lookBack } from './look-back.ts';
import { recordOf, type TrackRecord } from './record.ts';
import { qualityOf, summaryOf } from './summary.ts';

/** A pack and what is known about it. */
export interface Shelved {
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  readonly record: TrackRecord;
  readonly files: FilesOfPack;
  /** It is changed here, and its files are not. */
  readonly isKept: boolean;
}

/** Where a pack's file is fetched from. */
export const fileAddress = (pack: string, file: string): string => `/packs/${pack}/${file}`;

/** What is said of the files to be fetched: what they are, and which are not among them. */
const aboutFiles = ({ files, isKept }: Shelved, language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const withheld = { count: files.withheld.length, files: files.withheld.join(', ') };
  return [
    say('downloads-text'),
    ...(isKept ? [say('downloads-kept')] : []),
    ...(withheld.count > 0 ? [say('downloads-withheld', withheld)] : []),
  ];
};

const presentPack = (shelved: Shelved, language: Language) => {
  const { pack, findings, record, files } = shelved;
  const say = speaker({ en, cy }, language);
  return {
    id: pack.name,
    title: pack.title[language],
    description: pack.description[language],
    proof: pack.nation === 'wales' ? undefined : say('proof'),
    summary: { heading: say('about-pack'), rows: summaryOf(pack, language) },
    quality: { heading: say('quality'), points: qualityOf(pack, findings, language) },
    sources: {
      heading: say('sources'),
      items: pack.sources.map(({ title, path, licence, attribution }) => ({
        title: title[language],
        path,
        text: [attribution[language], say('licence', { licence })],
      })),
    },
    record: recordOf(record, language),
    assumptions: {
      heading: say('assumptions'),
      text: say('assumptions-text'),
      items: assumptionsOf(pack, language),
      more: pack.workforce && {
        text: say('assumptions-log'),
        href: pathOf('assumptions', language),
      },
    },
    downloads: {
      heading: say('downloads'),
      text: aboutFiles(shelved, language).join(' '),
      files: files.open.map((name) => ({ name, href: fileAddress(pack.name, name) })),
    },
  };
};

export const present = (shelf: readonly Shelved[], language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    title: say('title'),
    lead: say('lead'),
    contents: say('contents'),
    packs: shelf.map((shelved) => presentPack(shelved, language)),
  };
};

export const data: Page = {
  id: 'data',
  answer: async ({ packs, projector, files, keeper }, { language }) => {
    const shelf = await Promise.all(
      packs.map(async (pack) => ({
        pack,
        findings: await projector.ask({ kind: 'findings', pack: pack.name }),
        record: await lookBack(projector, pack),
        files: files[pack.name] ?? { open: [], withheld: [] },
        isKept: keeper !== undefined && pack === planPackOf(packs),
      })),
    );
    return { kind: 'page', view: present(shelf, language) };
  },
};
