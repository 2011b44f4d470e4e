import type { Rows } from '../write-pack.ts';

/** When these were last looked at. */
const LOOKED_AT = '2026-11-24';

/** No source of a pack publishes removals, so each pack says the same of them. */
const removals: Rows[number] = [
  'removals_per_week',
  'share_per_week',
  0,
  0.005,
  0.015,
  'Cynllun',
  LOOKED_AT,
  'J',
  'illustrative',
  'Some people leave a list otherwise than by having the test: they no longer need it, do not come, move away or die. The source does not publish how many. A judgement: about 1 in 200 of the list each week, between none and 3 in 200.',
  'Mae rhai pobl yn gadael rhestr heb gael y prawf: nid oes ei angen arnynt mwyach, nid ydynt yn dod, maent yn symud i ffwrdd neu’n marw. Nid yw’r ffynhonnell yn cyhoeddi faint. Barn: tua 1 o bob 200 o’r rhestr bob wythnos, rhwng dim a 3 o bob 200.',
];

export interface Clearance {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly reason: { readonly en: string; readonly cy: string };
}

/** The assumptions of a pack; `clearance` where its source publishes lists without activity. */
export const assumptionRows = (clearance?: Clearance): Rows =>
  clearance === undefined
    ? [removals]
    : [
        removals,
        [
          'clearance_weeks',
          'weeks',
          clearance.low,
          clearance.likely,
          clearance.high,
          'NHS England, Monthly Diagnostics Waiting Times and Activity (DM01)',
          LOOKED_AT,
          'C',
          'reconstructed',
          clearance.reason.en,
          clearance.reason.cy,
        ],
      ];
