import { type Label, type Rests, resting, type Scenario, weakestOf, weakestRests } from '#domain';
import { leversInForce, type Model, noWorkforce, reachesModel } from '#engine';
import { type Row, rowsOf } from './rows.ts';

/** Actions in force that reach a part move all of it, as what they are: an example where they are one. */
const actionsIn = (part: Model, { actions = [] }: Scenario): Rests => {
  const { levers } = part.workforce ?? noWorkforce;
  const labels = leversInForce(levers, actions)
    .filter(({ lever }) => reachesModel(lever, part))
    .flatMap(({ lever }) => lever.label ?? []);
  return labels.length > 0 ? { actions: weakestOf(labels) } : {};
};

/** What others bring with them: how much there is of their work, and their people where they are of another board. */
const broughtBy = ({ board, rests }: Row, to: Row): readonly Label[] => {
  const { lists, work, activity, capacity } = rests;
  const own = [lists, work, activity, board === to.board ? undefined : capacity];
  return own.flatMap((label) => label ?? []);
};

const sharedWith = (row: Row, rows: readonly Row[]): Rests => {
  const labels = rows.flatMap((other) => (other === row ? [] : broughtBy(other, row)));
  return labels.length > 0 ? { shared: weakestOf(labels) } : {};
};

/** The rows of a part of a model, each with what it rests on besides its own: those that share its people, and the actions in force. */
export const restingTogether = (
  part: Model,
  { scenario }: { readonly scenario: Scenario },
): readonly Row[] => {
  const rows = rowsOf(part);
  const actions = actionsIn(part, scenario);
  return rows.map((row) => resting(row, weakestRests([row.rests, sharedWith(row, rows), actions])));
};
