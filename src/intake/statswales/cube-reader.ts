import type { Parsed } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { Offer, PlanToChange } from '../offer.ts';
import type { FileIdentity } from '../table-file/sheets.ts';
import type { Columns } from './columns.ts';
import type { TakeRecord } from './rows.ts';

/** A file whose heading is known, and the plan that it is read for. */
export interface CubeToRead {
  readonly file: string;
  readonly columns: Columns;
  readonly issues: IssueList;
  readonly plan: PlanToChange;
}

/** What a file of a cube changes, and how many of its rows that rests on. */
export interface CubeOffer extends Pick<Offer, 'changes' | 'findings' | 'facts' | 'dataSets'> {
  readonly accepted: number;
}

/** Takes the rows of a cube as they come; asked at their end what they change. */
export interface CubeReader {
  readonly take: TakeRecord;
  readonly offer: (file: FileIdentity) => Promise<Parsed<CubeOffer>>;
}
