import { range } from 'd3-array';
import type { Language } from '#domain';
import { speaker } from '#words';
import { addressOf, type Query } from '../../address.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Actions on a page: a plan of hundreds stays quick to read and to send. */
const ON_A_PAGE = 50;

/** Some of many, and where among them. */
export interface Leaf<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The place of the first item among all, from 1. */
  readonly from: number;
}

/** The page asked for; the nearest that there is where it is none of them. */
export const leafOf = <T>(all: readonly T[], asked: string | undefined): Leaf<T> => {
  const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE));
  const wanted = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1;
  const page = Math.min(pages, Math.max(1, wanted));
  const before = (page - 1) * ON_A_PAGE;
  return { items: all.slice(before, before + ON_A_PAGE), page, pages, from: before + 1 };
};

/** The ways to the other pages; undefined where one page holds all. */
export const paginationOf = ({ page, pages }: Leaf<unknown>, search: Query, language: Language) => {
  if (pages === 1) return undefined;
  const say = speaker({ en, cy }, language);
  const hrefOf = (number: number): string =>
    addressOf('actions', language, number === 1 ? search : { ...search, page: String(number) });
  return {
    label: say('pages'),
    previous: page > 1 ? { href: hrefOf(page - 1), text: say('previous-page') } : undefined,
    next: page < pages ? { href: hrefOf(page + 1), text: say('next-page') } : undefined,
    items: range(1, pages + 1).map((number) => ({
      number,
      href: hrefOf(number),
      current: number === page,
      ariaLabel: say('page', { number }),
    })),
  };
};
