import { type Label, type Language, pestle, responses, type Signal, signalHorizons } from '#domain';
import { speaker } from '#words';
import { labelName } from '../../parts/label/label.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { numberOf } from './number-of.ts';
import type { RadarData, RadarWords } from './radar/data.ts';

const dataOf = (signals: readonly Signal[], language: Language): RadarData => ({
  marks: signals.map((signal) => ({
    number: numberOf(signal),
    sector: pestle.indexOf(signal.pestle),
    ring: signalHorizons.indexOf(signal.horizon),
    response: signal.response,
  })),
  sectors: pestle.map((each) => vocabulary(language)(`pestle-${each}`)),
  rings: signalHorizons.map((each) => each.replace('-', '–')),
});

const wordsOf = (signals: readonly Signal[], label: Label, language: Language): RadarWords => {
  const say = speaker({ en, cy }, language);
  const count = (response: Signal['response']) =>
    signals.filter((signal) => signal.response === response).length;
  return {
    title: say('radar-title'),
    description: say('radar-description', {
      act: count('act'),
      prepare: count('prepare'),
      watch: count('watch'),
    }),
    years: say('years'),
    label: labelName(label, language),
  };
};

/** The radar, what its shapes mean, and the list of what is in it. */
export const pictureOf = (signals: readonly Signal[], label: Label, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  return {
    heading: say('radar'),
    data: dataOf(signals, language),
    words: wordsOf(signals, label, language),
    legend: {
      heading: say('legend'),
      text: say('legend-text'),
      shapes: responses.map((each) => ({ response: each, text: words(`response-${each}`) })),
    },
    list: {
      heading: say('list'),
      items: signals.map((signal) => ({
        number: numberOf(signal),
        title: signal.title[language],
        href: `#${signal.id}`,
        response: signal.response,
        about: [words(`response-${signal.response}`), words(`horizon-${signal.horizon}`)].join(
          ', ',
        ),
      })),
    },
  };
};
