import type { Language, Observation, Pack, Projection, Text } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Which lists, and what if: ids of the pack, undefined for all of them; capacity 1 as observed. */
export interface Question {
  readonly pack: Pack;
  readonly board: string | undefined;
  readonly service: string | undefined;
  readonly capacity: number;
  /** Ids of the actions in force. */
  readonly actions: readonly string[];
}

/** As much of a pack as sentences need: little enough to be sent with a page. */
export type NamedPack = Pick<
  Pack,
  'name' | 'nation' | 'label' | 'boards' | 'services' | 'standards'
>;
export type NamedQuestion = Omit<Question, 'pack'> & { readonly pack: NamedPack };

/** What is known and what is expected of one choice of lists: all that an outlook is written from. */
export interface Known {
  readonly question: NamedQuestion;
  readonly observations: readonly Observation[];
  readonly projection: Projection;
  /** The same with capacity as observed; the projection itself when nothing is changed. */
  readonly unchanged: Projection;
  /** How many lists are projected; 0 when none can be. */
  readonly lists: number;
}

/** The same where the whole pack is at hand. */
export interface KnownOfPack extends Known {
  readonly question: Question;
}

const nationNames: Readonly<Record<Pack['nation'], Text>> = {
  wales: { en: 'Wales', cy: 'Cymru' },
  england: { en: 'England', cy: 'Lloegr' },
  scotland: { en: 'Scotland', cy: 'Yr Alban' },
};

/** Whether anything is asked for that is not so. */
export const isWhatIf = ({ capacity, actions }: Pick<Question, 'capacity' | 'actions'>): boolean =>
  capacity !== 1 || actions.length > 0;

/** A laboratory service alone has no list: what counts is how long its work takes. */
export const isLaboratory = ({ pack, service }: NamedQuestion): boolean =>
  pack.services.find(({ id }) => id === service)?.kind === 'laboratory';

/** The names a sentence uses: of the board or the nation, of the service or all of them. */
export const namesOf = ({ pack, board, service }: NamedQuestion, language: Language) => {
  const say = speaker({ en, cy }, language);
  const boardChosen = pack.boards.find(({ id }) => id === board)?.name;
  const [first, second] = pack.services;
  const serviceChosen = pack.services.find(({ id }) => id === service)?.name;
  const onlyService = second === undefined ? first?.name : undefined;
  return {
    board: (boardChosen ?? nationNames[pack.nation])[language],
    service: (serviceChosen ?? onlyService)?.[language] ?? say('all-services'),
  };
};

/** A sentence that may begin with a name or with `all tests`. */
export const capital = (sentence: string): string =>
  sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
