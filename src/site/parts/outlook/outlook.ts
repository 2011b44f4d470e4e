import type { Language } from '#domain';
import { contextOf, findingOf, standardOf } from './finding.ts';
import { pictureOf, type Shown } from './picture.ts';
import { isLaboratory, type Known } from './question.ts';
import { saidOf } from './rests-on.ts';

const measuresShown = (known: Known): readonly Shown[] => {
  if (isLaboratory(known.question)) return ['turnaround_days'];
  return standardOf(known) === undefined ? ['list'] : ['list', 'over_target_share'];
};

/** Where a list is heading: the finding in a sentence, its context, and a picture of each measure that can be shown. */
export const outlookOf = (known: Known, language: Language) => ({
  finding: findingOf(known, language),
  context: contextOf(known, language),
  label: saidOf(known, language),
  pictures: measuresShown(known).map((measure) => pictureOf(known, measure, language)),
});
