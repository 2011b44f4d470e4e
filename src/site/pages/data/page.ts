import type { Finding, Kept, KeptBacktest, Language, Pack, SeriesQuality } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { type Asked, type FilesOfPack, type Page, type Site, trouble } from '../../page.ts';
import { uploadForm } from '../../parts/bring-in/bring-in.ts';
import { planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { assumptionsOf } from './assumptions.ts';
import { backtestOf } from './backtest.ts';
import { broughtOf } from './brought.ts';
import { backtestCsv, gradedCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type GradeAsked, gradedOf, ofGrade, readGrade } from './graded.ts';
import { lookBack } from './look-back.ts';
import { recordOf, type TrackRecord } from './record.ts';
import { qualityOf, summaryOf } from './summary.ts';

/** A pack and what is known about it. */
export interface Shelved {
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  readonly record: TrackRecord;
  readonly series: readonly SeriesQuality[];
  readonly asked: GradeAsked;
  readonly backtest?: KeptBacktest | undefined;
  readonly files: FilesOfPack;
  /** It is changed here, and its files are not. */
  readonly isKept: boolean;
  /** The plan as it is kept, of the pack that it rests on. */
  readonly kept?: Kept | undefined;
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
  const { pack, findings, record, files, series, asked, backtest, kept } = shelved;
  const say = speaker({ en, cy }, language);
  return {
    id: pack.name,
    title: pack.title[language],
    description: pack.description[language],
    brought: broughtOf(kept, language),
    proof: pack.nation === 'wales' ? undefined : say('proof'),
    summary: { heading: say('about-pack'), rows: summaryOf(pack, language) },
    quality: { heading: say('quality'), points: qualityOf(pack, findings, language) },
    graded: gradedOf({ pack, all: series, asked }, language),
    backtest: backtestOf(backtest, pack, language),
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
    bringIn: shelf.some(({ isKept }) => isKept) ? uploadForm(language) : undefined,
    packs: shelf.map((shelved) => presentPack(shelved, language)),
  };
};

/** Of another pack than the one asked about: those that can be relied on least. */
const askedOf = ({ name }: Pack, query: Asked['query'], packs: Site['packs']) =>
  readGrade(query.pack === name ? query : { pack: name }, packs) ?? {
    pack: name,
    grade: 'D' as const,
  };

const answer: Page['answer'] = async (site, { language, query }) => {
  const { packs, projector, files, keeper, backtests } = site;
  if (!readGrade(query, packs)) return trouble('unknown-filter');
  const kept = (await keeper?.now())?.kept;
  const shelf = await Promise.all(
    packs.map(async (pack) => ({
      pack,
      findings: await projector.ask({ kind: 'findings', pack: pack.name }),
      series: await projector.ask({ kind: 'quality', pack: pack.name }),
      record: await lookBack(projector, pack),
      asked: askedOf(pack, query, packs),
      backtest: backtests[pack.name],
      files: files[pack.name] ?? { open: [], withheld: [] },
      isKept: keeper !== undefined && pack === planPackOf(packs),
      kept: pack === planPackOf(packs) ? kept : undefined,
    })),
  );
  return { kind: 'page', view: present(shelf, language) };
};

/** Series of a grade as a table, or with `table=look-back` the whole look back on a pack. */
const csv: Page['csv'] = async ({ packs, projector, backtests }, { language, query }) => {
  const asked = readGrade(query, packs);
  const pack = packs.find(({ name }) => name === asked?.pack);
  if (!asked || !pack) return trouble('unknown-filter');
  if (query.table === undefined) {
    const series = await projector.ask({ kind: 'quality', pack: pack.name });
    return gradedCsv(ofGrade(series, asked.grade), pack, language);
  }
  const kept = query.table === 'look-back' ? backtests[pack.name] : undefined;
  return kept?.hash === pack.hash ? backtestCsv(kept, pack, language) : trouble('unknown-choice');
};

export const data: Page = { id: 'data', answer, csv };
