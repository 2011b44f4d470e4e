import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  held: {
    zero: 'Dim newidiadau.',
    one: '{count} newid, fel yr ysgrifennwyd ef.',
    two: '{count} newid, pob un fel yr ysgrifennwyd ef.',
    few: '{count} newid, pob un fel yr ysgrifennwyd ef.',
    many: '{count} newid, pob un fel yr ysgrifennwyd ef.',
    other: '{count} newid, pob un fel yr ysgrifennwyd ef.',
  },
  'data-sets': {
    zero: 'Dim tablau o ffigurau.',
    one: '{count} tabl o ffigurau, fel y darllenwyd ef.',
    two: '{count} dabl o ffigurau, fel y darllenwyd hwy.',
    few: '{count} thabl o ffigurau, fel y darllenwyd hwy.',
    many: '{count} thabl o ffigurau, fel y darllenwyd hwy.',
    other: '{count} tabl o ffigurau, fel y darllenwyd hwy.',
  },
  head: draft('Hash y newid olaf, i’w nodi mewn man arall a’i roi i --head ddiwrnod arall: {head}'),
  broken: {
    one: 'Nid yw {count} peth fel yr ysgrifennwyd ef:',
    two: 'Nid yw {count} beth fel yr ysgrifennwyd hwy:',
    few: 'Nid yw {count} pheth fel yr ysgrifennwyd hwy:',
    many: 'Nid yw {count} pheth fel yr ysgrifennwyd hwy:',
    other: 'Nid yw {count} peth fel yr ysgrifennwyd hwy:',
  },
  'broken-store-damaged': 'mae’r gronfa ddata’n canfod bod ei ffeil ei hun wedi’i difrodi',
  'broken-hash-differs': 'nid yw’r testun a’i hash yn cytuno',
  'broken-chain-broken': 'nid yw’n dilyn y newid o’i flaen',
  'broken-gap': 'mae newid ar goll',
  'broken-head-differs': 'nid y newid olaf yw’r pen',
  'broken-unreadable': 'nid oes modd ei ddarllen',
  'broken-data-set-missing': 'nid yw tabl o ffigurau yno',
  'broken-data-set-differs': 'newidiwyd tabl o ffigurau',
  'broken-actor-differs': 'newidiwyd enw’r sawl a wnaeth newidiadau',
  'broken-head-not-found':
    'nid oes newid â’r hash hwn: collwyd diwedd y gadwyn, neu cadwyn arall yw hon',
};
