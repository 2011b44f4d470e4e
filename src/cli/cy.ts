import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  'usage.title': 'Cynllun: y cynllun gweithlu diagnosteg i Gymru, a’r model sy’n sail iddo.',
  'usage.form': 'Defnydd: npm run -s cynllun -- GORCHYMYN …   (mae {command} --help yn dweud mwy)',
  'usage.commands': 'Gorchmynion:',
  'usage.operands': 'Defnydd: npm run -s cynllun -- {form} …',
  'usage.options': 'Dewisiadau:',
  'usage.example': 'Enghraifft:',
  'usage.unknown-command': 'Nid oes gorchymyn o’r enw “{value}”.',
  'usage.wrong': '{problem} Gweler: npm run -s cynllun -- {command} --help',
  'usage.option': 'Nid oes modd defnyddio “{value}” yma: {expected}.',
  'usage.needed': 'Mae angen y dewisiad {option}.',
  'usage.value': '{option}: nid yw “{value}” yn bosibl. Disgwylid {expected}.',

  'command.project': draft('Yn amcanestyn pob rhestr aros mewn pecyn, wythnos wrth wythnos.'),
  'command.forecast': draft(
    'Yn rhagweld pob rhestr fis wrth fis ar sail yr hyn a wnaeth rhestrau o’r blaen: ystadegau, nid y model o bobl a phrofion.',
  ),
  'command.backtest': draft(
    'Yn cymharu’r hyn a fyddai wedi’i ddweud mewn misoedd a fu â’r hyn a ddigwyddodd, ochr yn ochr â dulliau symlach.',
  ),
  'command.calibrate': draft(
    'Yn darllen o orffennol pecyn sut mae ei restrau’n symud, ac yn dangos yr hyn a gafwyd.',
  ),
  'command.check': 'Yn gwirio pecyn fesul rhes, a deddfau’r model arno.',
  'command.serve': 'Yn gweini’r tudalennau ar y cyfrifiadur hwn.',
  'command.pack': 'Yn llunio pecyn o ffeil a gyhoeddwyd, neu’n selio un a olygwyd gennych.',
  'command.words':
    'Yn ysgrifennu’r holl eiriad i daenlen ar gyfer cyfieithwyr, neu’n ei ddarllen yn ôl.',

  'command.export': draft('Yn ysgrifennu rhan o’r cynllun yn ffeil i bobl eraill.'),
  'command.import': draft(
    'Yn dweud beth fyddai ffeil yn ei newid yn y cynllun, ac yn dod â hi i mewn: pecyn mwy newydd, ffigurau, tabl. Cedwir yr hyn a newidiwyd yma.',
  ),
  'command.scenario': draft('Yn cadw dewis o gamau dan enw, yn eu rhestru, neu’n dangos un.'),
  'command.history': 'Yn rhestru newidiadau’r cynllun, y diweddaraf yn gyntaf.',
  'command.verify': 'Yn gwirio nad oes dim a gadwyd wedi’i newid na’i golli.',
  'command.backup': 'Yn ysgrifennu popeth a gedwir i un ffeil.',
  'command.restore': 'Yn llenwi storfa wag o ffeil o’r fath.',

  'operand.export-kind': draft(
    'table: y tabl camau gweithredu, i’w olygu a’i ddychwelyd i’r cynllun',
  ),
  'operand.import-kind': draft(
    'pack (pecyn mwy newydd), table-of-actions, work-plan, dm01, statswales, activity, rooms, staff, establishment, neu words (taenlen o eiriad)',
  ),
  'operand.import-place': draft(
    'y ffeil; yn achos pack, ffolder y pecyn; yn achos dm01, ffolder o fisoedd hefyd; yn achos statswales, cod ciwb hefyd',
  ),
  'operand.scenario-save': draft('yn cadw’r camau a enwir gan --actions dan yr enw hwn'),
  'operand.scenario-list': draft('yn rhestru pob senario a gadwyd'),
  'operand.scenario-show': draft('yn dangos y camau mewn un senario'),
  'operand.scenario-name': draft(
    'enw’r senario: hyd at 60 o lythrennau, digidau, bylchau, dotiau a llinellau byr',
  ),
  'operand.backup-file': draft(
    'y ffeil i’w hysgrifennu, ar ffurf zip; caiff un sydd yno eisoes ei disodli',
  ),
  'operand.restore-file': draft('ffeil a ysgrifennwyd gan backup; rhaid i’r storfa fod yn wag'),
  'operand.pack-name': draft(
    'y pecyn i’w lunio o --source: england-dm01, wales-reconstructed, scotland neu wales',
  ),

  'option.plan': 'y cynllun a gedwir yma (CYNLLUN_DATA neu DATABASE_URL), nid pecyn',
  'option.at': 'y cynllun fel yr oedd ar ddiwedd diwrnod, fel 2026-10-31',
  'option.scenario': draft('y camau mewn senario a gadwyd'),
  'option.entity': 'newidiadau un peth yn unig: A07, neu actions/A07',
  'option.most': 'faint ar y mwyaf, y diweddaraf yn gyntaf (50)',
  'option.head': 'hash a nodwyd o’r blaen ac y mae’n rhaid iddo fod yn y gadwyn',
  'option.on-conflict':
    'cadw’r hyn sydd yma (ours) neu’r hyn sydd yno (theirs), lle newidiodd y ddau yr un peth',
  'option.pack': 'ffolder y pecyn',
  'option.actions':
    'none, all, neu gyfeirnodau â choma rhyngddynt: y camau y cymerir eu bod mewn grym',
  'option.weeks': 'nifer yr wythnosau i’w hamcanestyn, 1 i 260 (156: tair blynedd)',
  'option.months': draft('nifer y misoedd i’w rhagweld, 1 i 24 (6)'),
  'option.first-origin': draft(
    'y mis cyntaf y dywedir rhywbeth ohono, fel 2024-09 (y 24 mis olaf y gellir)',
  ),
  'option.runs': draft('nifer y dyfodolau i’w hefelychu, 8 i 4096 (64)'),
  'option.seed': draft('man cychwyn yr haprifau (1)'),
  'option.measures':
    'â choma rhyngddynt: list, over_target, over_target_share, weeks_over_target, tests, reports, turnaround_days, fte_gap, cost, gap_between_boards',
  'option.measure': 'un mesur yn unig',
  'option.from': 'y mis olaf y cymerir ei fod yn hysbys, fel 2024-09',
  'option.out': 'y ffeil i’w hysgrifennu',
  'option.format': draft('xlsx, ods, csv neu json; oni nodir un, yn ôl estyniad enw’r ffeil'),
  'option.source': 'y ffeil a gyhoeddwyd, .csv neu .csv.gz',
  'option.by': draft(
    'dm01: crynhoi yn ôl comisiynydd (commissioner, yr arfer) neu ddarparwr (provider)',
  ),
  'option.board': draft(
    'activity, rooms, staff, establishment: y bwrdd iechyd, os nad yw’r ffeil yn enwi un, fel 7A3',
  ),
  'option.programme': draft('work-plan: y rhaglen y mae’r cynllun yn perthyn iddi, fel imaging'),
  'option.columns': draft(
    'work-plan: beth yw’r colofnau, fel “RAG = Statws; Gweithgaredd = Cam gweithredu”; fe’i cedwir ar gyfer ffeil nesaf y rhaglen',
  ),
  'option.reason': draft(
    'pam, yn eich geiriau chi, ar gyfer hanes y newidiadau (“Daethpwyd â ffigurau i mewn”)',
  ),
  'option.import-out': draft(
    'dm01: ffolder pecyn ar wahân, lle mae pob mis yn disodli’r un mis ynddo; heb hyn ânt i’r cynllun',
  ),
  'option.out-folder': 'y ffolder i’w ysgrifennu',
  'option.seal': 'ffolder pecyn y mae ei ffeiliau’n gywir fel y maent yn awr',
  'option.words-out': 'y daenlen i’w hysgrifennu: .xlsx, .ods neu .csv',
  'option.words-plan': 'testunau’r cynllun a gedwir yma hefyd (CYNLLUN_DATA neu DATABASE_URL)',
  'option.words-in': 'y daenlen i’w darllen yn ôl',
  'option.dry-run': 'dweud beth fyddai’n newid, heb newid dim',
  'option.lang': 'iaith y negeseuon: en neu cy',
  'option.json': 'un ddogfen JSON, a dim arall, ar yr allbwn safonol',
  'option.help': 'y dudalen hon',

  'expected.whole': 'rhif cyfan o {low} i {high}',
  'expected.month': 'mis, fel 2024-09',
  'expected.day': 'diwrnod, fel 2026-10-31',
  'expected.one-of': 'un o’r rhain: {list}',

  'project.title': '{title}: {weeks} wythnos o ddiwedd mis {month}, {runs} o ddyfodolau',
  'project.headline': '{measure}, pob rhestr, ar y diwedd: {p50} (cyfwng 80%: {p10} i {p90})',
  'project.no-number': draft('{measure}: ddim yn hysbys.'),
  'project.not-known-fte_gap': draft(
    '{measure}: ddim yn hysbys. Nid yw’r pecyn yn dweud pwy sydd y tu ôl i bob gwasanaeth.',
  ),
  'project.not-known-cost': draft(
    '{measure}: ddim yn hysbys. Nid yw’r pecyn yn dweud faint y mae’r camau gweithredu sydd ar waith yn ei gostio, neu mae’n gwneud hynny ar brisiau gwahanol flynyddoedd.',
  ),
  'project.not-known-gap_between_boards': draft(
    '{measure}: ddim yn hysbys. Rhaid cael o leiaf ddau fwrdd â rhestr.',
  ),
  'project.services': draft({
    one: 'Amcanestynnwyd {count} gwasanaeth mewn bwrdd. Mae --json neu --out FFEIL.csv yn ei roi wythnos wrth wythnos.',
    two: 'Amcanestynnwyd {count} wasanaeth mewn byrddau. Mae --json neu --out FFEIL.csv yn eu rhoi wythnos wrth wythnos.',
    other:
      'Amcanestynnwyd {count} o wasanaethau mewn byrddau. Mae --json neu --out FFEIL.csv yn eu rhoi wythnos wrth wythnos.',
  }),
  'project.lists': {
    zero: 'Nid amcanestynnwyd yr un rhestr.',
    one: 'Amcanestynnwyd {count} rhestr. Mae --json neu --out FFEIL.csv yn ei rhoi wythnos wrth wythnos.',
    two: 'Amcanestynnwyd {count} restr. Mae --json neu --out FFEIL.csv yn eu rhoi wythnos wrth wythnos.',
    few: 'Amcanestynnwyd {count} rhestr. Mae --json neu --out FFEIL.csv yn eu rhoi wythnos wrth wythnos.',
    many: 'Amcanestynnwyd {count} rhestr. Mae --json neu --out FFEIL.csv yn eu rhoi wythnos wrth wythnos.',
    other:
      'Amcanestynnwyd {count} rhestr. Mae --json neu --out FFEIL.csv yn eu rhoi wythnos wrth wythnos.',
  },
  'project.none':
    'Nid oes modd amcanestyn yr un rhestr yn y pecyn hwn. Y mis olaf a ystyriwyd: {month}.',
  'project.no-action': 'Nid oes cam gweithredu â’r cyfeirnod {value} yn y pecyn hwn.',
  'project.no-month': 'Mae ffigurau o {first} hyd {last}; nid oes rhai ar gyfer {month}.',
  'project.running': 'yn amcanestyn {done} o {of}',
  'usage.file-needed': 'Mae angen enw ffeil.',
  'read.fault': 'Methwyd â darllen {file}: {reason}',
  'plan.one-of': 'Rhowch naill ai --pack a ffolder, neu --plan.',
  'plan.at-needs-plan': 'Gyda --plan yn unig y defnyddir --at.',
  'plan.none-yet': 'Nid oedd cynllun eto ar ddiwedd y diwrnod hwnnw.',
  'store.newer':
    'Fersiwn mwy newydd o system Cynllun a ysgrifennodd y cynllun yn {store}. Defnyddiwch y fersiwn hwnnw, neu gopi wrth gefn a wnaed gan y fersiwn hwn.',
  'store.empty': 'Ni chedwir cynllun yn {store}. Ai dyma’r lle iawn?',
  'store.closed': 'Methwyd ag agor y cynllun yn {store}: {reason}',
  'history.line': '{seq}  {day} {time}  {who}  {cells}  {reason}',
  'history.cells': {
    one: '{count} gell',
    two: '{count} gell',
    few: '{count} cell',
    many: '{count} chell',
    other: '{count} cell',
  },
  'history.erased': 'rhywun y dilëwyd ei enw',
  'history.none': 'Dim newid.',
  'restore.done': {
    zero: 'Adferwyd o {file}: dim newidiadau.',
    one: 'Adferwyd o {file}: {count} newid.',
    other: 'Adferwyd o {file}: {count} newid.',
  },
  'scenario.deeds': 'Rhowch save, list neu show, ac enw.',
  'scenario.name':
    'Ni ellir galw senario yn “{value}”. Defnyddiwch hyd at 60 o lythrennau, rhifau, bylchau, dotiau a chysylltnodau.',
  'scenario.line': {
    zero: '{name}: dim camau {ids}',
    one: '{name}: {count} cam: {ids}',
    two: '{name}: {count} gam: {ids}',
    few: '{name}: {count} cham: {ids}',
    many: '{name}: {count} cham: {ids}',
    other: '{name}: {count} cam: {ids}',
  },
  'scenario.changed':
    'Newidiodd rhywun arall y senario {name} ar yr un pryd. Edrychwch arno, a’i gadw eto.',
  'scenario.none': 'Nid oes senario wedi’i gadw.',
  'scenario.unknown': 'Nid oes senario wedi’i gadw â’r enw “{value}”.',
  'scenario.or-actions': 'Rhowch naill ai --scenario neu --actions.',
  'written.file': 'Ysgrifennwyd: {file}',
  'written.fault': 'Methwyd ag ysgrifennu {file}: {reason}',
  'trouble.issues': {
    one: '{count} peth i’w gywiro; ni wnaed dim:',
    two: '{count} beth i’w cywiro; ni wnaed dim:',
    few: '{count} pheth i’w cywiro; ni wnaed dim:',
    many: '{count} pheth i’w cywiro; ni wnaed dim:',
    other: '{count} peth i’w cywiro; ni wnaed dim:',
  },
  'trouble.findings': {
    one: '{count} canfyddiad:',
    two: '{count} ganfyddiad:',
    few: '{count} chanfyddiad:',
    many: '{count} chanfyddiad:',
    other: '{count} canfyddiad:',
  },
  'trouble.value': 'yn dweud “{value}”',
  'trouble.fault': 'Ein bai ni, nid bai ar eich mewnbwn: {reason}',
  'check.none': 'Dim i’w gywiro.',
  'check.held': 'yn dal',
  'check.broken': 'WEDI’I THORRI',
  'check.worst': 'gwyriad mwyaf {worst}',
  'serve.at': 'Mae system Cynllun ar {address} — stopiwch hi â Ctrl-C',
  'serve.taken':
    'Mae porth {port} yn cael ei ddefnyddio eisoes. Rhowch un arall: PORT=8081 npm start',
  'serve.port': 'Gwerth PORT yw “{value}”; rhowch rif cyfan o 0 i 65535.',
  'words.one-way': 'Rhowch naill ai --out neu --in.',
  'words.changes': {
    zero: '{file}: ni newidiwyd yr un geiriad.',
    one: '{file}: newidiwyd {count} geiriad.',
    two: '{file}: newidiwyd {count} eiriad.',
    few: '{file}: newidiwyd {count} geiriad.',
    many: '{file}: newidiwyd {count} geiriad.',
    other: '{file}: newidiwyd {count} geiriad.',
  },
  'words.needs-plan':
    'Mae testunau’r cynllun yn {file}. Ni wnaed dim; darllenwch y daenlen gyda --plan, neu tynnwch y llinellau hynny.',
  'words.other-plan':
    'Nid yw {file} yn dweud o ba gynllun yr ysgrifennwyd y daenlen, neu cynllun arall ydoedd. Ni wnaed dim; ysgrifennwch daenlen newydd gyda --out FFEIL --plan.',
  'words.conflicts': draft({
    one: 'Newidiwyd {count} testun yma ers ysgrifennu’r daenlen. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu cywirwch y llinell:',
    two: 'Newidiwyd {count} destun yma ers ysgrifennu’r daenlen. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu cywirwch y llinellau:',
    few: 'Newidiwyd {count} thestun yma ers ysgrifennu’r daenlen. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu cywirwch y llinellau:',
    many: 'Newidiwyd {count} thestun yma ers ysgrifennu’r daenlen. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu cywirwch y llinellau:',
    other:
      'Newidiwyd {count} testun yma ers ysgrifennu’r daenlen. Ni wnaed dim; rhowch --on-conflict ours neu theirs, neu cywirwch y llinellau:',
  }),
  'words.conflict-seen': 'pan ysgrifennwyd y daenlen: “{english}” / “{welsh}”',
  'words.conflict-now': 'yn y cynllun nawr: “{english}” / “{welsh}”',
  'words.conflict-sheet': 'yn y daenlen: “{english}” / “{welsh}”',
  'words.dry-run': 'Nid ysgrifennwyd dim (--dry-run).',
  'pack.one-way': 'Rhowch naill ai enw â --source ac --out, neu --seal yn unig.',
  'pack.sealed': 'Seliwyd: {file}',
  'export.kinds': draft('Dywedwch beth i’w ysgrifennu: {list}'),
  'pack.kinds': 'Pecynnau y gellir eu llunio: {list}',

  'measure.list': 'Cleifion yn aros',
  'measure.over_target': 'Cleifion yn aros yn hirach na’r safon',
  'measure.over_target_share': 'Cyfran yn aros yn hirach na’r safon',
  'measure.weeks_over_target': draft('Wythnosau claf o aros yn hirach na’r safon, i gyd'),
  'measure.tests': 'Profion y flwyddyn',
  'measure.reports': 'Adroddiadau y flwyddyn',
  'measure.turnaround_days': draft('Amser cwblhau, mewn diwrnodau'),
  'measure.fte_gap': draft('Prinder staff i gadw at y safon, cyfwerth ag amser llawn'),
  'measure.cost': draft(
    'Costau’r camau gweithredu sydd ar waith hyd hynny, mewn punnoedd ar brisiau’r flwyddyn a nodir yn y pecyn, wedi’u disgowntio ar 3.5% y flwyddyn',
  ),
  'measure.gap_between_boards': draft(
    'Bwlch rhwng byrddau yn y gyfran sy’n aros yn hirach na’r safon, mewn pwyntiau canran',
  ),
  'project.actions': draft({
    one: 'Mae {count} cam gweithredu ar waith: {ids}.',
    two: 'Mae {count} gam gweithredu ar waith: {ids}.',
    few: 'Mae {count} cham gweithredu ar waith: {ids}.',
    many: 'Mae {count} cham gweithredu ar waith: {ids}.',
    other: 'Mae {count} o gamau gweithredu ar waith: {ids}.',
  }),
  'project.no-actions': draft('Nid oes yr un cam gweithredu ar waith.'),
  'label.real': 'O ffigurau a gyhoeddwyd.',
  'label.reconstructed': 'Wedi’u hail-greu o ganrannau a gyhoeddwyd; nid ffigurau swyddogol.',
  'label.synthetic': 'Ffigurau synthetig: nid rhai go iawn.',
  'label.illustrative': 'Ffigurau darluniadol: nid rhai go iawn.',
};
