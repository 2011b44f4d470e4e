import type { Language } from '#domain';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** The way to a newer pack, where there is one. */
export const newerPackNotice = async ({ offer }: Pick<Keeper, 'offer'>, language: Language) => {
  const found = await offer();
  if (found.ok && !found.value) return undefined;
  return { text: speaker({ en, cy }, language)('notice'), href: pathOf('newer-pack', language) };
};
