import { type Change, DATA_SETS, entityOf, type Language, type LedgerFact } from '#domain';
import type { Offer, PlanToChange } from '#intake';
import type { Appended } from '#register';
import { reasonIn } from '#words';
import type { Keeper } from './keeper.ts';
import { type Acceptance, choiceOf } from './offer.ts';

/** The plan as files are held against it. */
export const planToChange = async ({ ledger, now }: Keeper): Promise<PlanToChange> => {
  const { kept, pack } = await now();
  return { kept, pack, dataSetOf: ledger.dataSet, keptAt: (seq) => ledger.at({ seq }) };
};

/** Tables of actions; all others are figures. */
const tables = ['table-of-actions', 'work-plan'];

/** Why a file is brought in, where nobody says more. */
export const reasonToBringIn = (kind: string, file: string, language: Language): string =>
  reasonIn(language)(tables.includes(kind) ? 'table-brought-in' : 'figures-brought-in', { file });

/** What someone takes of a file. */
export interface Taking extends Acceptance {
  readonly kind: string;
  readonly offer: Offer;
  /** The position of the ledger that the offer was made for. */
  readonly saw: number;
  readonly origin: Change['origin'];
}

/** Which files were brought in, of those that no data set names already: their names, sizes and hashes are in the ledger whatever they hold. */
const filesNamed = (kind: string, { files, facts }: Offer): readonly LedgerFact[] => {
  const named = new Set(
    facts.flatMap(({ field, value }) => (field === 'file_sha256' ? [value] : [])),
  );
  const unnamed = files.filter(({ sha256 }) => !named.has(sha256));
  return unnamed.flatMap(({ file, bytes, sha256, rows }, index) => {
    const entity = entityOf(DATA_SETS, index === 0 ? kind : `${kind}-${index + 1}`);
    const cells = { file, rows, file_bytes: bytes, file_sha256: sha256 };
    return Object.entries(cells).map(([field, value]) => ({ entity, field, value: String(value) }));
  });
};

const factsTaken = ({ kind, offer, choices }: Taking): readonly LedgerFact[] => {
  const chosen = offer.conflicts.filter((each) => choices.get(choiceOf(each)) === 'theirs');
  const facts = [...offer.facts, ...chosen.flatMap((conflict) => conflict.facts)];
  return facts.length === 0 ? [] : [...facts, ...filesNamed(kind, offer)];
};

/** Keeps what a file changes as one change, with the file's name, size and hash; nothing of one that changes nothing. */
export const bringIn = async (keeper: Keeper, taking: Taking): Promise<Appended> => {
  const { offer, saw, origin, actor, reason } = taking;
  const facts = factsTaken(taking);
  if (facts.length === 0) return { kind: 'nothing' };
  const change = { kind: 'edit', origin, actor, reason, saw, cites: undefined, facts } as const;
  return keeper.append(change, offer.dataSets);
};
