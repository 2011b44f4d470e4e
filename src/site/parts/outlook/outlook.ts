import type { Language } from '#domain';
import { labelOf } from '../label/label.ts';
import { contextOf, findingOf, standardOf } from './finding.ts';
import { pictureOf } from './picture.ts';
import type { Known } from './question.ts';

/** Where a list is heading: the finding in a sentence, its context, and a picture of each measure that can be shown. */
export const outlookOf = (known: Known, language: Language) => ({
  finding: findingOf(known, language),
  context: contextOf(known, language),
  label: labelOf(known.question.pack.label, language),
  pictures: [
    pictureOf(known, 'list', language),
    ...(standardOf(known) === undefined ? [] : [pictureOf(known, 'over_target_share', language)]),
  ],
});
