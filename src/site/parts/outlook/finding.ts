import { addMonths, isKnown, type Language, standardAt } from '#domain';
import { formatCount, formatMonth, formatShare, speaker } from '#words';
import { rounded } from '../chart/rounded.ts';
import { fanAt, fansOf } from './at-month-end.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { capital, isLaboratory, isWhatIf, type Known, namesOf } from './question.ts';
import { isMixed, restsOn } from './rests-on.ts';

/** The plan's short term (method, section 0). */
const MONTHS_AHEAD = 12;

/** The standard of all services chosen; undefined when they have none or differ. */
export const standardOf = ({ question, projection }: Known): number | undefined => {
  const { pack, service } = question;
  const services = pack.services.filter(
    ({ id, kind }) => (service === undefined || id === service) && kind !== 'laboratory',
  );
  const weeks = new Set(services.map(({ kind }) => standardAt(pack, kind, projection.origin)));
  return weeks.size === 1 ? [...weeks][0] : undefined;
};

const whatIf = (capacity: number) => {
  if (capacity === 1) return 'finding';
  return capacity > 1 ? 'finding-more' : 'finding-fewer';
};

const isAllWales = ({ question }: Known): boolean =>
  question.pack.nation === 'wales' && question.pack.boards.length === 1 && !isWhatIf(question);

/** Which sentence tells the finding. */
const findingKey = (known: Known) => {
  const { question } = known;
  const { capacity, actions } = question;
  if (isLaboratory(question)) return 'finding-turnaround';
  if (isAllWales(known)) return 'finding-wales';
  if (capacity !== 1 || actions.length === 0) return whatIf(capacity);
  return actions.length === 1 ? 'finding-action' : 'finding-actions';
};

/** The list a year ahead in one sentence: the title of a page. */
const plainFinding = (known: Known, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { question, projection } = known;
  const month = addMonths(projection.origin, MONTHS_AHEAD);
  const measure = isLaboratory(question) ? 'turnaround_days' : 'list';
  const fan = fanAt(fansOf(known, measure), month);
  if (!fan) return capital(say('finding-none', namesOf(question, language)));
  const filling = {
    ...namesOf(question, language),
    month: formatMonth(month, language),
    middle: rounded(fan.middle, 'count'),
    low: rounded(fan.low, 'count'),
    high: rounded(fan.high, 'count'),
    percent: Math.round(Math.abs(question.capacity - 1) * 100),
    action: question.actions[0] ?? '',
  };
  return say(findingKey(known), filling);
};

/** A made-up figure says so in the sentence itself: it may be quoted without the page. */
export const findingOf = (known: Known, language: Language): string => {
  const finding = plainFinding(known, language);
  if (restsOn(known) !== 'synthetic') return finding;
  const key = isMixed(known) ? 'part-synthetic' : 'synthetic';
  return speaker({ en, cy }, language)(key, { sentence: finding });
};

/** What it was, and the share over the standard then and now: a sentence each, as far as known. */
export const contextOf = (known: Known, language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const last = known.observations.at(-1);
  const weeks = standardOf(known);
  const month = addMonths(known.projection.origin, MONTHS_AHEAD);
  const fan = fanAt(fansOf(known, 'over_target_share'), month);
  const sentences: string[] = known.lists === 0 ? [say('none-text')] : [];
  const origin = formatMonth(known.projection.origin, language);
  if (known.lists > 0) sentences.push(say('known-to', { month: origin }));
  if (isLaboratory(known.question)) sentences.push(say('laboratory'));
  const { actions, capacity } = known.question;
  if (capacity !== 1 && actions.length > 0) {
    sentences.push(say('actions-too', { count: actions.length }));
  }
  if (last) {
    const filling = { waiting: formatCount(last.list), month: formatMonth(last.month, language) };
    sentences.push(say('now', filling));
  }
  if (fan && weeks !== undefined) {
    const [middle, low, high] = [fan.middle, fan.low, fan.high].map((share) => formatShare(share));
    sentences.push(say('share', { middle: `${middle}`, low: `${low}`, high: `${high}`, weeks }));
  }
  const lastKnown = known.observations.findLast(({ overTarget }) => isKnown(overTarget));
  if (fan && lastKnown && lastKnown !== last) {
    sentences.push(say('share-last-known', { month: formatMonth(lastKnown.month, language) }));
  }
  if (last && isKnown(last.overTarget) && last.list > 0) {
    const share = formatShare(last.overTarget / last.list);
    sentences.push(say('share-now', { share, month: formatMonth(last.month, language) }));
  }
  return sentences;
};
