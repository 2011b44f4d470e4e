import { issueList } from '../issue-list.ts';
import type { PackMaker } from './maker.ts';
import { readHand } from './wales/hand.ts';
import { madeFrom } from './wales/made.ts';
import { readPublished } from './wales/published.ts';
import { laboratorySizes, serviceSizes } from './wales/sizing.ts';
import { putTables } from './wales/write.ts';

const sized = [...Object.keys(serviceSizes), ...Object.keys(laboratorySizes)];

/** The numbers of the Wales plan that no source publishes: they add up to the all-Wales list as reconstructed, and are synthetic. The hand-written tables must be in the folder already; seal it afterwards. */
export const makeWales: PackMaker = async (sourceFile, outFolder) => {
  const published = await readPublished(sourceFile);
  if (!published.ok) return published;
  const issues = issueList();
  const hand = await readHand(outFolder, issues);
  if (!hand.ok) return hand;
  for (const { service } of hand.value.services)
    if (!sized.includes(service))
      issues.add('not-allowed', 'services.csv', {
        column: 'service',
        value: service,
        expected: sized.join(' | '),
      });
  const made = madeFrom(hand.value, published.value);
  if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
  return { ok: true, value: { files: await putTables(outFolder, made) } };
};
