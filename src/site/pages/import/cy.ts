import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: draft('Dod â ffeil i mewn'),
  lead: draft(
    'Dangosir yn gyntaf beth y byddai’r ffeil yn ei newid yn y cynllun: beth a ddarllenwyd, beth sy’n newid, beth na ellir dibynnu arno a pham. Nid oes dim yn newid nes ichi ei derbyn, ac yna daw’r cyfan yn un newid, y gellir ei ddadwneud.',
  ),
  kind: draft('Beth ydyw'),
  paste: draft('Neu ludo tabl'),
  'paste-label': 'Tabl',
  'paste-hint': draft(
    'Wedi’i gopïo o daenlen, dogfen, tudalen we neu PDF, gyda’i benawdau. Os dewiswyd ffeil uchod, honno a ddarllenir.',
  ),
  kinds: draft('Beth y gellir ei fewnforio'),
  'nothing-sent': draft('Dewiswch ffeil, neu gludwch dabl.'),
  wrong: 'Mae rhywbeth i’w gywiro',
  ways: 'Gweler hefyd',
  data: draft('Data a ffynonellau: ar beth y mae’r ffigurau’n dibynnu nawr'),
  'newer-pack': draft('Pecyn mwy newydd o’r system'),
  history: 'Pob newid i’r cynllun',
};
