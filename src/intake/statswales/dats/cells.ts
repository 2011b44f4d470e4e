import type { Label, Month, Service } from '#domain';
import { isSame } from '../services.ts';
import type { Part, PlanShares } from './crosswalk.ts';
import { divide, sumOf, without } from './divide.ts';
import type { DatsList, InBand } from './lists.ts';

/** A list of the plan as the return tells it, or as it follows from what the return tells. */
export interface DatsCell {
  readonly board: string;
  readonly service: string;
  readonly month: Month;
  readonly label: Label;
  readonly marks: string;
  readonly bands: readonly InBand[];
}

/** What is told of one board at one month’s end within a part of the crosswalk. */
interface ToldOfPart {
  readonly board: string;
  readonly month: Month;
  readonly part: Part;
  readonly lists: readonly DatsList[];
}

export interface CellMaking {
  readonly shares: PlanShares;
  readonly services: readonly Service[];
  /** Told of a line or a service of which the plan has no list at the board. */
  readonly unlisted: (board: string, name: string) => void;
  /** Told when a line holds fewer than the services within it. */
  readonly exceeded: (where: {
    readonly board: string;
    readonly month: Month;
    readonly lines: readonly string[];
  }) => void;
}

const marksOf = (lists: readonly DatsList[]): string =>
  [...new Set(lists.flatMap(({ marks }) => marks.split(' ')))].filter(Boolean).sort().join(' ');

/** What lines hold beyond the services that are told by themselves, shared out among the other services of the board. */
const rested = (
  { board, month, part, lists }: ToldOfPart,
  making: CellMaking,
): readonly DatsCell[] => {
  const { shares, services, exceeded } = making;
  const lines = lists.filter(({ line }) => line !== undefined);
  const own = lists.filter(({ line }) => line === undefined);
  const told = new Set(own.map(({ service }) => service));
  const served = shares.servedAt(board);
  const named = new Set(
    part.lines
      .filter(({ line }) => lines.some((one) => one.line === line))
      .flatMap((line) => line.services),
  );
  const rest = part.services.filter(
    (service) => named.has(service) && served.has(service) && !told.has(service),
  );
  if (lines.length === 0) return [];
  if (rest.length === 0) {
    if (own.length === 0) for (const { line = '' } of lines) making.unlisted(board, line);
    return [];
  }
  const left = without(
    sumOf(lines.map(({ bands }) => bands)),
    own.map(({ bands }) => bands),
  );
  if (!left) {
    exceeded({ board, month, lines: lines.map(({ line = '' }) => line) });
    return [];
  }
  const [only, ...more] = part.lines;
  const isReal =
    only !== undefined && more.length === 0 && own.length === 0 && isSame(only, services);
  const label = isReal ? 'real' : 'reconstructed';
  const marks = marksOf(lists);
  const divided = divide(left, shares.sharesAt(board, rest, month));
  return rest.map((service, at) => ({
    board,
    service,
    month,
    label,
    marks,
    bands: divided[at] ?? [],
  }));
};

const cellsOfPart = (told: ToldOfPart, making: CellMaking): readonly DatsCell[] => {
  const served = making.shares.servedAt(told.board);
  for (const { service = '' } of told.lists)
    if (service !== '' && !served.has(service)) making.unlisted(told.board, service);
  const own = Map.groupBy(
    told.lists.filter(({ service }) => service !== undefined && served.has(service)),
    ({ service }) => service ?? '',
  );
  const real = [...own].map(
    ([service, lists]): DatsCell => ({
      board: told.board,
      service,
      month: told.month,
      label: 'real',
      marks: marksOf(lists),
      bands: sumOf(lists.map(({ bands }) => bands)),
    }),
  );
  return [...real, ...rested(told, making)];
};

/** The lists of a plan that follow from those of the return. Where it tells a test by itself the list is real; where a line holds several, they share it as the plan's lists did, and are reconstructed. */
export const cellsOf = (
  lists: readonly DatsList[],
  parts: readonly Part[],
  making: CellMaking,
): readonly DatsCell[] => {
  const ofPart = ({ line, service }: DatsList, part: Part) =>
    line === undefined
      ? part.services.includes(service ?? '')
      : part.lines.some((one) => one.line === line);
  return [...Map.groupBy(lists, ({ board, month }) => `${board} ${month}`).values()].flatMap(
    (told) => {
      const [{ board, month } = { board: '', month: 0 as Month }] = told;
      return parts.flatMap((part) =>
        cellsOfPart(
          { board, month, part, lists: told.filter((list) => ofPart(list, part)) },
          making,
        ),
      );
    },
  );
};
