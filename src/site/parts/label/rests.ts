import { type Label, type Language, labels, type Rests, restParts } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { labelName, labelOf } from './label.ts';

const partsThatAre = (rests: Rests, label: Label, language: Language): string => {
  const say = speaker({ en, cy }, language);
  return restParts
    .filter((part) => rests[part] === label)
    .map((part) => say(part))
    .join('; ');
};

/** Words for what figures rest on where not all of it is the same: which part is real, and which is not. Nothing to warn of when all is real. */
export const restsSaid = (rests: Rests, language: Language) => {
  const found = labels.filter((label) => Object.values(rests).includes(label));
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length === 0) return labelOf(first, language);
  const say = speaker({ en, cy }, language);
  return {
    name: found
      .filter((label) => label !== 'real')
      .map((label) => labelName(label, language))
      .join(' · '),
    text: found
      .map((label) => say(`of-${label}`, { list: partsThatAre(rests, label, language) }))
      .join(' '),
  };
};
