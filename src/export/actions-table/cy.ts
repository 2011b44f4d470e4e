import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  sheet: 'Tabl camau gweithredu',
  'about-sheet': 'Am y tabl hwn',
  what: draft(
    'Tabl camau gweithredu’r cynllun, wedi’i ysgrifennu fel y gellir ei olygu yma a’i ddychwelyd i’r cynllun.',
  ),
  illustrative: draft({
    one: 'Mae’r label “darluniadol” ar {count} o’r {total} o gamau gweithredu: enghraifft yn ein geiriau ni ein hunain ydyw, heb ynddi unrhyw destun, arweinydd na dyddiad o’r cynllun a gyhoeddwyd.',
    other:
      'Mae’r label “darluniadol” ar {count} o’r {total} o gamau gweithredu: enghreifftiau yn ein geiriau ni ein hunain ydynt, heb ynddynt unrhyw destun, arweinydd na dyddiad o’r cynllun a gyhoeddwyd.',
  }),
  edit: draft(
    'Golygwch unrhyw gell. Bydd yr hyn y mae eraill wedi’i newid yn y cynllun yn y cyfamser yn aros; lle newidiwyd yr un gell gan y ddau, dangosir y ddau ochr yn ochr a bydd rhywun yn dewis.',
  ),
  add: draft(
    'Cam gweithredu newydd yw rhes sydd â Chyf. wag. Daw i mewn fel cam arfaethedig, nad yw’n rhan o’r cynllun hyd nes y cytunir arno.',
  ),
  leave: draft(
    'Nid yw rhes a dynnir allan yn cael ei dileu o’r cynllun: caewch gam gweithredu drwy ei gyfnod oes.',
  ),
  lists: draft(
    'Mae un aelod ar bob llinell mewn rhestr. Gellir rhoi sefydliadau, themâu a dogfennau yn ôl cod neu yn ôl enw, yn y naill iaith neu’r llall.',
  ),
  days: draft(
    'Ysgrifennwch ddyddiadau fel 2026-03-31, neu fel 31 Mawrth 2026. Mae dyddiadau cerrig milltir mewn cromfachau: erbyn, disgwylir bellach, cyflawnwyd.',
  ),
  'version-column': draft(
    'Mae’r golofn olaf yn dweud o ba fersiwn o’r cynllun yr ysgrifennwyd y rhes. Gadewch hi fel y mae: hebddi, ni all neb wahaniaethu rhwng yr hyn a newidiwyd gennych chi a’r hyn a newidiwyd gan eraill.',
  ),
  plan: 'Cynllun',
  version: 'Fersiwn',
  position: draft('Safle yn y cofnod newidiadau'),
  hash: draft('Hash y safle hwnnw'),
  'no-position': draft('dim: ysgrifennwyd y tabl hwn o becyn ar ddisg'),
};
