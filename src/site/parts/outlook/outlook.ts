import type { Language } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { contextOf, findingOf, standardOf } from './finding.ts';
import { pictureOf, type Shown } from './picture.ts';
import { isLaboratory, type Known } from './question.ts';
import { saidOf } from './rests-on.ts';

const measuresShown = (known: Known): readonly Shown[] => {
  if (isLaboratory(known.question)) return ['turnaround_days'];
  return standardOf(known) === undefined ? ['list'] : ['list', 'over_target_share'];
};

/** What the figures rest on, and where real ones take the place of those that are made up. */
const labelTold = (known: Known, language: Language) => {
  const said = saidOf(known, language);
  const text = speaker({ en, cy }, language)('to-data');
  return said && { ...said, way: { text, href: pathOf('data', language) } };
};

/** Where a list is heading: the finding in a sentence, its context, and a picture of each measure that can be shown. */
export const outlookOf = (known: Known, language: Language) => ({
  finding: findingOf(known, language),
  context: contextOf(known, language),
  label: labelTold(known, language),
  pictures: measuresShown(known).map((measure) => pictureOf(known, measure, language)),
});
