import { fold } from './fold.ts';
import { type Place, placeNamed } from './places.ts';

/** Local authorities with the code of StatsWales' own list and the national one, by the board of their area since April 2019 (reference list of areas, StatsWales). */
const authorities: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '7A1': [
    ['512', 'W06000001', 'Isle of Anglesey', 'Ynys Môn', 'Anglesey'],
    ['514', 'W06000002', 'Gwynedd'],
    ['516', 'W06000003', 'Conwy'],
    ['518', 'W06000004', 'Denbighshire', 'Sir Ddinbych'],
    ['520', 'W06000005', 'Flintshire', 'Sir y Fflint'],
    ['522', 'W06000006', 'Wrexham', 'Wrecsam'],
  ],
  '7A2': [
    ['526', 'W06000008', 'Ceredigion'],
    ['528', 'W06000009', 'Pembrokeshire', 'Sir Benfro'],
    ['530', 'W06000010', 'Carmarthenshire', 'Sir Gaerfyrddin', 'Sir Gaerfryddin'],
  ],
  '7A3': [
    ['532', 'W06000011', 'Swansea', 'Abertawe'],
    ['534', 'W06000012', 'Neath Port Talbot', 'Castell-nedd Port Talbot'],
  ],
  '7A4': [
    ['538', 'W06000014', 'Vale of Glamorgan', 'Bro Morgannwg', 'The Vale of Glamorgan'],
    ['552', 'W06000015', 'Cardiff', 'Caerdydd'],
  ],
  '7A5': [
    ['536', 'W06000013', 'Bridgend', 'Pen-y-bont ar Ogwr'],
    ['540', 'W06000016', 'Rhondda Cynon Taf', 'Rhondda Cynon Taff'],
    ['542', 'W06000024', 'Merthyr Tydfil', 'Merthyr Tudful'],
  ],
  '7A6': [
    ['544', 'W06000018', 'Caerphilly', 'Caerffili'],
    ['545', 'W06000019', 'Blaenau Gwent'],
    ['546', 'W06000020', 'Torfaen', 'Tor-faen'],
    ['548', 'W06000021', 'Monmouthshire', 'Sir Fynwy'],
    ['550', 'W06000022', 'Newport', 'Casnewydd'],
  ],
  '7A7': [['524', 'W06000023', 'Powys']],
};

const areas = new Map(
  Object.entries(authorities).flatMap(([board, all]) =>
    all.flatMap((names) => names.map((name) => [fold(name), board] as const)),
  ),
);

/** How many local authorities a board's area has. */
export const areasOf = (board: string): number => authorities[board]?.length ?? 0;

/** A local authority as a site of a board, or a board; by the one name that Powys has it is the authority. */
export const areaNamed = (name: string): Place => {
  const board = areas.get(fold(name));
  return board === undefined ? placeNamed(name) : { kind: 'site', board };
};
