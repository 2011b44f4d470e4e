import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  real: 'Ffigurau a gyhoeddwyd',
  reconstructed: draft('Wedi’u hail-greu'),
  synthetic: draft('Synthetig'),
  illustrative: draft('Darluniadol'),
  'reconstructed-text': draft(
    'Ail-grëwyd y ffigurau hyn o ganrannau a gyhoeddwyd. Nid ydynt yn ystadegau swyddogol.',
  ),
  'synthetic-text': draft(
    'Ffigurau wedi’u creu i ddangos sut mae’r model yn gweithio yw’r rhain. Nid ydynt yn disgrifio unrhyw le go iawn.',
  ),
  'illustrative-text': draft(
    'Enghraifft yn ein geiriau ni ein hunain yw hon. Nid yw’n rhan o unrhyw gynllun a gyhoeddwyd.',
  ),
};
