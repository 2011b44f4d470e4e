import type { Kept, Language } from '#domain';
import { writtenDate } from '../written-date/written-date.ts';

interface Value {
  readonly table: string;
  readonly column: string;
  readonly value: string;
}

/** What stands in a cell as a reader would say it: a day in words, the name of what is linked, a choice by its name. */
export const valueText = ({ value }: Value, _kept: Kept, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? writtenDate(value, language) : value;
