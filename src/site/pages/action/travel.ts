import {
  type ActionEffect,
  type Day,
  isKnown,
  type Language,
  type PlanPack,
  type TravelCaused,
} from '#domain';
import { formatMonth, formatNumber, speaker } from '#words';
import { roundedCount } from '../../parts/chart/rounded.ts';
import { monthAfter } from './compared.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const THREE_YEARS = 36;

interface Told {
  readonly effect: Pick<ActionEffect, 'travel'>;
  readonly pack: Pick<PlanPack, 'boards'>;
  readonly start: Day;
}

const sentenceOf = ({ to, patients, hours }: TravelCaused, told: Told, language: Language) => {
  const say = speaker({ en, cy }, language);
  const filling = {
    board: told.pack.boards.find(({ id }) => id === to)?.name[language] ?? to,
    month: formatMonth(monthAfter(told.start, THREE_YEARS), language),
    patients: formatNumber(roundedCount(patients)),
  };
  return isKnown(hours)
    ? say('travel', { ...filling, hours: formatNumber(roundedCount(hours)) })
    : say('travel-unknown', filling);
};

/** What patients travel because of an action, a sentence for each board that they go to. */
export const travelSentences = (told: Told, language: Language): readonly string[] =>
  told.effect.travel.map((one) => sentenceOf(one, told, language));
