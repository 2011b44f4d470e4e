import { type Month, parseMonth } from '#domain';
import { fold } from './fold.ts';

/** Where a row's figures are from: a board, a site of one, a board that ended, all Wales, or somewhere that is not known. */
export type Place =
  | { readonly kind: 'board' | 'site'; readonly board: string }
  | { readonly kind: 'ended'; readonly name: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'unknown'; readonly name: string };

/** As StatsWales names them in both languages, with the code of its own list and the national one (reference list of health boards, StatsWales). */
const boards: readonly (readonly [board: string, code: string, ...names: string[]])[] = [
  ['7A1', 'W11000023', 'Betsi Cadwaladr'],
  ['7A2', 'W11000025', 'Hywel Dda'],
  ['7A3', 'W11000031', 'Swansea Bay', 'Bae Abertawe'],
  [
    '7A4',
    'W11000029',
    'Cardiff and Vale',
    'Caerdydd a’r Fro',
    'Cardiff & Vale',
    'Cardiff and the Vale',
  ],
  ['7A5', 'W11000030', 'Cwm Taf Morgannwg'],
  ['7A6', 'W11000028', 'Aneurin Bevan'],
  ['7A7', 'W11000024', 'Powys'],
];

/** Boards of before 1 April 2019: their areas are no area of a board that there is now. */
const ended: readonly (readonly string[])[] = [
  ['7A3x', 'W11000026', 'Abertawe Bro Morgannwg'],
  ['7A5x', 'W11000027', 'Cwm Taf'],
];

const all = ['W92000004', '596', 'Wales', 'Cymru', 'All Wales', 'Cymru gyfan', 'Total', 'Cyfanswm'];

/** Hospitals that do diagnostic tests, by the board that runs them since April 2019. From general knowledge, not from the file: one that is not here is told of. */
const sites: Readonly<Record<string, readonly string[]>> = {
  '7A1': [
    'Ysbyty Gwynedd',
    'Ysbyty Glan Clwyd',
    'Glan Clwyd',
    'Wrexham Maelor',
    'Llandudno',
    'Deeside',
    'Mold',
    'Holywell',
    'Abergele',
    'Alltwen',
    'Bryn Beryl',
    'Ysbyty Penrhos Stanley',
    'Dolgellau',
  ],
  '7A2': [
    'Bronglais',
    'Glangwili',
    'Prince Philip',
    'Withybush',
    'South Pembrokeshire',
    'Cardigan Integrated Care Centre',
    'Amman Valley',
    'Llandovery',
  ],
  '7A3': ['Morriston', 'Singleton', 'Neath Port Talbot', 'Gorseinon'],
  '7A4': [
    'University Hospital of Wales',
    'Ysbyty Athrofaol Cymru',
    'University Hospital Llandough',
    'Llandough',
    'Barry',
    'Cardiff Royal Infirmary',
    'St Davids',
    'Noah’s Ark Children’s Hospital for Wales',
  ],
  '7A5': [
    'Princess of Wales',
    'Royal Glamorgan',
    'Prince Charles',
    'Ysbyty Cwm Rhondda',
    'Ysbyty Cwm Cynon',
    'Maesteg',
    'Dewi Sant',
    'Keir Hardie Health Park',
  ],
  '7A6': [
    'Royal Gwent',
    'Nevill Hall',
    'The Grange',
    'Grange University',
    'Ysbyty Ystrad Fawr',
    'Ysbyty Aneurin Bevan',
    'St Woolos',
    'Chepstow',
    'County',
  ],
  '7A7': [
    'Brecon War Memorial',
    'Llandrindod Wells',
    'Newtown',
    'Welshpool',
    'Ystradgynlais',
    'Machynlleth',
    'Bro Ddyfi',
    'Llanidloes',
  ],
};

/** Words that stand around a name and tell nothing: they differ from table to table, and between the languages. */
const AROUND =
  /\b(university|local|teaching|health|board|lhb|uhb|thb|bwrdd|iechyd|lleol|prifysgol|addysgu|general|community|memorial|hospital|ysbyty|district|cyffredinol|cymunedol|nhs|trust|gig)\b/g;

const bare = (name: string): string => fold(name).replace(AROUND, ' ').replace(/\s+/g, ' ').trim();

const known = new Map<string, Place>([
  ...Object.entries(sites).flatMap(([board, names]) =>
    names.map((name) => [bare(name), { kind: 'site', board }] as const),
  ),
  ...all.map((name) => [bare(name), { kind: 'all' }] as const),
  ...ended.flatMap((names) =>
    names.map((name) => [bare(name), { kind: 'ended', name: names.at(-1) ?? '' }] as const),
  ),
  ...boards.flatMap(([board, ...names]) =>
    [board, ...names].map((name) => [bare(name), { kind: 'board', board }] as const),
  ),
]);

/** The first whole month of the boards that there are now. */
const NEW_BOUNDARIES = parseMonth('2019-04') ?? 0;
const changed = new Set(['7A3', '7A5']);

/** The place that a code or a name means. */
export const placeNamed = (name: string): Place =>
  known.get(bare(name)) ?? { kind: 'unknown', name: name.trim() };

/** The same in a month: before April 2019 two of the boards had other areas, under names much like those of now. */
export const placeIn = (place: Place, month: Month): Place =>
  'board' in place && changed.has(place.board) && month < NEW_BOUNDARIES
    ? { kind: 'ended', name: place.board }
    : place;
