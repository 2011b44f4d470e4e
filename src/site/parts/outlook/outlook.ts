import type { Language } from '#domain';
import { labelOf } from '../label/label.ts';
import { contextOf, findingOf, standardOf } from './finding.ts';
import { pictureOf, type Shown } from './picture.ts';
import { isLaboratory, type Known } from './question.ts';
import { restsOn } from './rests-on.ts';

const measuresShown = (known: Known): readonly Shown[] => {
  if (isLaboratory(known.question)) return ['turnaround_days'];
  return standardOf(known) === undefined ? ['list'] : ['list', 'over_target_share'];
};

/** Where a list is heading: the finding in a sentence, its context, and a picture of each measure that can be shown. */
export const outlookOf = (known: Known, language: Language) => ({
  finding: findingOf(known, language),
  context: contextOf(known, language),
  label: labelOf(restsOn(known), language),
  pictures: measuresShown(known).map((measure) => pictureOf(known, measure, language)),
});
