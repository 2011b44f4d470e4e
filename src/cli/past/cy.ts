import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  'forecast-title': draft({
    one: '{title}: {count} mis o ddiwedd mis {month}',
    two: '{title}: {count} fis o ddiwedd mis {month}',
    other: '{title}: {count} mis o ddiwedd mis {month}',
  }),
  'forecast-lists': draft({
    one: 'Rhagwelwyd {count} rhestr.',
    two: 'Rhagwelwyd {count} restr.',
    other: 'Rhagwelwyd {count} rhestr.',
  }),
  'forecast-where': draft('Mae --json neu --out FFEIL.csv yn rhoi’r holl ffigurau, fis wrth fis.'),
  'forecast-none': draft('Ni chyhoeddwyd yr un rhestr yn y pecyn hwn ar gyfer {month}.'),
  'forecast-running': draft('yn rhagweld mis {done} o {of}'),
  'backtest-title': draft({
    one: '{title}: {count} rhestr, a ragwelwyd o fis {first} hyd fis {last}',
    two: '{title}: {count} restr, a ragwelwyd o fis {first} hyd fis {last}',
    other: '{title}: {count} rhestr, a ragwelwyd o fis {first} hyd fis {last}',
  }),
  'backtest-headings': draft('lefel|mesur|misoedd|dull|gwall|pinball|o fewn 80%|o fewn 95%|n'),
  'backtest-none': draft(
    'Nid oes modd cymharu dim â’r hyn a ddigwyddodd: rhaid cael rhestr o 100 o gleifion ar gyfartaledd a gyhoeddwyd bob mis, a blwyddyn cyn rhyw fis a mis ar ei ôl.',
  ),
  'backtest-running': draft('yn edrych yn ôl o {done} o {of}'),
  'calibrate-title': draft('{title}: fel y’i cafwyd ar ddiwedd mis {month}'),
  'calibrate-service': draft(
    '{service}: wythnosau o waith ar y rhestr {clearance}; a welir cyn pawb arall {urgent}; adborth {feedback}',
  ),
  'calibrate-note': draft(
    'Yr un ganol o restrau pob gwasanaeth. Mae --json yn rhoi pob paramedr ar gyfer pob rhestr.',
  ),
};
