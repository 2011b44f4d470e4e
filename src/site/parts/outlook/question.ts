import {
  type Language,
  type Observation,
  observed,
  type Pack,
  type Projection,
  type Text,
} from '#domain';
import { speaker } from '#words';
import type { Projector } from '../../projector/projector.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Which lists, and what if: ids of the pack, undefined for all of them; capacity 1 as observed. */
export interface Question {
  readonly pack: Pack;
  readonly board: string | undefined;
  readonly service: string | undefined;
  readonly capacity: number;
}

/** What is known and what is expected of one choice of lists: all that an outlook is written from. */
export interface Known {
  readonly question: Question;
  readonly observations: readonly Observation[];
  readonly projection: Projection;
  /** The same with capacity as observed; the projection itself when nothing is changed. */
  readonly unchanged: Projection;
  /** How many lists are projected; 0 when none can be. */
  readonly lists: number;
}

export const gather = async (projector: Projector, question: Question): Promise<Known> => {
  const { pack, capacity, ...where } = question;
  const task = { kind: 'total', pack: pack.name, ...where } as const;
  const [changed, unchanged] = await Promise.all([
    projector.ask({ ...task, capacity }),
    projector.ask({ ...task, capacity: 1 }),
  ]);
  return {
    question,
    observations: observed(pack, where),
    ...changed,
    unchanged: unchanged.projection,
  };
};

const nationNames: Readonly<Record<Pack['nation'], Text>> = {
  wales: { en: 'Wales', cy: 'Cymru' },
  england: { en: 'England', cy: 'Lloegr' },
  scotland: { en: 'Scotland', cy: 'Yr Alban' },
};

/** The names a sentence uses: of the board or the nation, of the service or all of them. */
export const namesOf = ({ pack, board, service }: Question, language: Language) => {
  const say = speaker({ en, cy }, language);
  const boardChosen = pack.boards.find(({ id }) => id === board)?.name;
  const serviceChosen = pack.services.find(({ id }) => id === service)?.name;
  return {
    board: (boardChosen ?? nationNames[pack.nation])[language],
    service: serviceChosen?.[language] ?? say('all-services'),
  };
};
