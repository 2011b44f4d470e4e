import type { Coverage } from '#analysis';
import type { Language } from '#domain';
import { formatMonth, formatNumber, formatShare, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Look-backs over one pack: none where its lists are too few to count; not ready while they are being made. */
export type TrackRecord = readonly Coverage[] | 'not-ready';

const numeric = (text: string) => ({ text, format: 'numeric' });

/** How often what came was inside the range: the honest test of the ranges. */
export const recordOf = (record: TrackRecord, language: Language) => {
  const say = speaker({ en, cy }, language);
  if (record !== 'not-ready' && record.length === 0) return undefined;
  const coverages = record === 'not-ready' ? [] : record;
  return {
    heading: say('record'),
    text: [say('record-text'), ...(record === 'not-ready' ? [say('record-waiting')] : [])],
    caption: say('record-caption'),
    head: [
      { text: say('record-from') },
      { text: say('record-to') },
      numeric(say('record-lists')),
      numeric(say('record-list')),
      numeric(say('record-share')),
    ],
    rows: coverages.map(({ origin, target, list, overTargetShare }) => [
      { text: formatMonth(origin, language) },
      { text: formatMonth(target, language) },
      numeric(formatNumber(list.lists)),
      numeric(formatShare(list.share)),
      numeric(formatShare(overTargetShare.share)),
    ]),
  };
};
