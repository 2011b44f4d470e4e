import { draft, type WelshOf } from '../message.ts';
import type { actorsEn, reasonsEn } from './en.ts';

export const reasonsCy: WelshOf<typeof reasonsEn> = {
  'pack-loaded': draft('Llwythwyd y pecyn {name} {version}'),
  'pack-brought-in': 'Daethpwyd â’r pecyn {name} {version} i mewn',
  'figures-brought-in': draft('Daethpwyd â ffigurau i mewn: {file}'),
  'table-brought-in': draft('Daethpwyd â thabl i mewn: {file}'),
  'scenario-saved': 'Cadwyd y senario: {name}',
  translation: 'Cyfieithiad: {file}',
};

export const actorsCy: WelshOf<typeof actorsEn> = {
  owner: 'Perchennog y cynllun',
  'command-line': 'Llinell orchymyn',
  translator: 'Cyfieithydd',
};
