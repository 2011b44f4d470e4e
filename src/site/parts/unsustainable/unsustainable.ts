import type { Finding, FindingCode, Language, Text } from '#domain';
import { speaker, wordFinding } from '#words';
import { labelOf } from '../label/label.ts';
import type { KnownOfPack } from '../outlook/question.ts';
import { restsOn } from '../outlook/rests-on.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** What is told here, worst first. Lists that never settle are told with what they say as queues. */
const told: readonly FindingCode[] = ['nobody-to-teach', 'trained-no-post', 'unscheduled-diverted'];

const MOST_SENTENCES = 5;

const placeOf = ({ where }: Finding): { readonly board: string; readonly what: string } => {
  const [board = '', what = ''] = where.split(' ');
  return { board, what };
};

const sizeOf = ({ detail = {} }: Finding): number => Number(detail.count ?? detail.share ?? 0);

const isAsked = (
  finding: Finding,
  { board, service }: Pick<KnownOfPack['question'], 'board' | 'service'>,
): boolean => {
  const place = placeOf(finding);
  if (!told.includes(finding.code) || (board ?? place.board) !== place.board) return false;
  return finding.code !== 'unscheduled-diverted' || (service ?? place.what) === place.what;
};

const nameIn = (
  named: readonly { readonly id: string; readonly name: Text }[],
  id: string,
): Text | undefined => named.find((one) => one.id === id)?.name;

const sentenceOf = (finding: Finding, known: KnownOfPack, language: Language): string => {
  const { pack } = known.question;
  const say = speaker({ en, cy }, language);
  const { board, what } = placeOf(finding);
  const name = nameIn([...(pack.workforce?.groups ?? []), ...pack.services], what);
  const sentence = say('one', {
    what: name?.[language] ?? what,
    board: nameIn(pack.boards, board)?.[language] ?? board,
    sentence: wordFinding(finding, language),
  });
  return restsOn(known) === 'synthetic' ? say('synthetic', { sentence }) : sentence;
};

/** What an unsustainable scenario shows beside its lists: nobody to teach, trained and no post, urgent work that finds no hours. */
export const unsustainableOf = (known: KnownOfPack, language: Language) => {
  const { question, projection } = known;
  const found = projection.findings
    .filter((finding) => isAsked(finding, question))
    .toSorted((a, b) => told.indexOf(a.code) - told.indexOf(b.code) || sizeOf(b) - sizeOf(a));
  if (found.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  const label = labelOf(restsOn(known), language);
  const more = found.length - MOST_SENTENCES;
  return {
    heading: say('heading'),
    lead: [...(label ? [label.text] : []), say('lead')].join(' '),
    sentences: [
      ...found.slice(0, MOST_SENTENCES).map((finding) => sentenceOf(finding, known, language)),
      ...(more > 0 ? [say('more', { others: more })] : []),
    ],
  };
};
