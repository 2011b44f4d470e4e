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
  'of-real': draft('Ffigurau go iawn: {list}.'),
  'of-reconstructed': draft('Wedi’u hail-greu: {list}.'),
  'of-synthetic': draft('Synthetig, wedi’u creu i ddangos sut mae’r model yn gweithio: {list}.'),
  'of-illustrative': draft('Enghraifft yn ein geiriau ni ein hunain: {list}.'),
  lists: 'y rhestr aros',
  work: draft('profion sy’n aros am adroddiad, a gwaith heb restr'),
  activity: draft('y profion a wnaed'),
  residents: draft('pwy sy’n byw yno, a’r profion y maent yn eu defnyddio'),
  capacity: draft('y bobl a’r ystafelloedd sy’n ei gwasanaethu'),
  shared: draft('yr hyn arall y mae’r un bobl a’r un ystafelloedd yn ei wasanaethu'),
  training: draft('pobl sydd mewn hyfforddiant'),
  actions: draft('y camau gweithredu sydd ar waith'),
  'illustrative-text': draft(
    'Enghraifft yn ein geiriau ni ein hunain yw hon. Nid yw’n rhan o unrhyw gynllun a gyhoeddwyd.',
  ),
};
