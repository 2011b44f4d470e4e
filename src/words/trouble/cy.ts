import { draft, type WelshOf } from '../message.ts';
import type { findingsEn, issuesEn } from './en.ts';

export const issuesCy: WelshOf<typeof issuesEn> = {
  'file-missing':
    'Nid oes ffeil o’r enw hwn. Gwiriwch ei henw a’i ffolder. Os un o dablau pecyn ydyw, rhowch hi yn ei hôl, neu tynnwch hi o datapackage.json.',
  'file-empty': 'Mae’r ffeil yn wag. Rhowch ei chynnwys yn ei ôl.',
  'file-too-large': 'Mae’r ffeil yn rhy fawr i’w darllen: {value}. Yr uchafswm yw {expected}.',
  'file-unreadable':
    'Nid oes modd darllen y ffeil. Gwiriwch mai ffeil gyffredin yw hi a bod gennych hawl i’w hagor.',
  'file-binary': 'Nid testun yw’r ffeil. Cadwch hi ar ffurf CSV, yn UTF-8.',
  'file-damaged': draft(
    'Mae’r ffeil wedi’i difrodi, neu wedi’i llunio mewn ffordd na ellir ymddiried ynddi. Agorwch hi yn y rhaglen y daw ohoni a’i chadw eto.',
  ),
  'file-too-heavy': draft(
    'Mae’r ffeil yn gofyn am fwy o amser neu gof nag sydd ei angen ar dabl ({expected}). Copïwch y tabl yn unig i lyfr gwaith newydd, neu cadwch ef ar ffurf CSV.',
  ),
  'file-locked': draft(
    'Mae’r ffeil wedi’i chloi â chyfrinair. Agorwch hi, tynnwch y cyfrinair, a’i chadw eto.',
  ),
  'file-old-office': draft(
    'Nid oes modd darllen ffeil o’r math hwn yma. Agorwch hi, a’i chadw ar ffurf llyfr gwaith Excel (.xlsx), dogfen Word (.docx) neu CSV.',
  ),
  'file-program': draft('Rhaglen yw’r ffeil, nid tabl. Nid agorwyd hi: dewiswch ffeil arall.'),
  'file-pdf': draft(
    'Nid oes modd darllen PDF fel tabl. Agorwch ef, copïwch y tabl, a’i ludo; neu gofynnwch am y ffeil y’i gwnaed ohoni.',
  ),
  'file-picture': draft(
    'Llun yw’r ffeil, ac ni ellir darllen ffigurau ohono. Gofynnwch am y tabl y mae’n ei ddangos.',
  ),
  'file-not-a-table': draft(
    'Nid oes dim yn y ffeil y gellir ei ddarllen fel tabl. Dewiswch lyfr gwaith (.xlsx, .ods), dogfen (.docx) neu CSV.',
  ),
  'zip-not-one-file': draft(
    'Mae mwy nag un ffeil yn y ffeil zip. Dadbaciwch hi, a mewnforiwch y ffeiliau fesul un.',
  ),
  'no-table': draft(
    'Nid oes tabl yn y ddogfen. Rhowch y testun mewn tabl, neu copïwch ef i lyfr gwaith.',
  ),
  encoding: 'Nid yw’r testun yn UTF-8. Cadwch y ffeil eto ar ffurf “CSV UTF-8”.',
  'descriptor-invalid': 'Nid yw datapackage.json fel y dylai fod: disgwylid {expected}.',
  'column-missing': 'Mae colofn ar goll. Dyma’r penawdau sydd eu hangen: {expected}.',
  'column-unknown':
    'Nid oes colofn o’r enw “{value}”. Newidiwch y pennawd neu tynnwch y golofn. Dyma’r penawdau: {expected}.',
  'column-repeated': 'Mae’r pennawd “{value}” yno ddwywaith. Cadwch un.',
  'row-length':
    'Nifer y celloedd yn y rhes yw {value}; nifer y penawdau yw {expected}. Chwiliwch am goma neu ddyfynnod yn ormod.',
  'quote-unclosed': 'Agorir dyfynnod na chaiff ei gau. Caewch ef, neu tynnwch ef.',
  'too-many-rows': 'Mae mwy o resi nag y gellir eu darllen: {expected}.',
  'value-missing': 'Mae’r gell yn wag. Rhowch {expected}.',
  'not-a-number': 'Nid rhif yw “{value}”. Rhowch {expected}.',
  'not-a-whole-number': 'Nid rhif cyfan yw “{value}”. Rhowch {expected}, heb goma na phwynt degol.',
  'out-of-range': 'Mae “{value}” y tu hwnt i’r hyn sy’n bosibl. Rhowch {expected}.',
  'not-a-month': 'Nid mis yw “{value}”. Rhowch ef fel 2025-09.',
  'not-a-date': 'Nid dyddiad yw “{value}”. Rhowch ef fel 2025-09-30.',
  'not-allowed': 'Nid yw “{value}” ymhlith y geiriau a ganiateir. Rhowch un o’r rhain: {expected}.',
  'not-an-action-code': draft(
    'Nid cod ar gyfer cam gweithredu yw “{value}”. Rhowch un fel {expected}: A fawr a dau neu dri ffigur; mae rhan o gam gweithredu’n ychwanegu dot a rhif.',
  ),
  'unknown-id':
    'Nid yw “{value}” wedi’i restru yn {expected}. Cywirwch ef, neu ychwanegwch ef yno.',
  'retired-id': draft(
    'Mae “{value}” wedi’i dynnu o’r cynllun. Enwch un arall yn ei le, neu rhowch ef yn ôl yn gyntaf.',
  ),
  'pack-older':
    'Mae’r cynllun eisoes yn seiliedig ar fersiwn {expected}: byddai pecyn hŷn yn dadwneud yr hyn a ddaeth gyda’r un mwy newydd.',
  'duplicate-key': 'Mae gan y rhes hon yr un allwedd â rhes gynharach: {value}. Cadwch un ohonynt.',
  'total-differs':
    'Y cyfanswm yw {value}, ond swm y bandiau yw {expected}. Cywirwch y naill neu’r llall.',
  'bands-incomplete':
    'Mae’r bandiau’n hepgor rhai amseroedd aros, neu’n cyfrif rhai ddwywaith: {expected}. Llenwch y bandiau fel bod pob amser aros mewn un band.',
  'order-of-range': 'Mae {value} allan o drefn. Rhaid iddo fod yn {expected}.',
  'needed-row-missing': 'Mae rhes sydd ei hangen ar goll: {expected}. Ychwanegwch hi.',
  'no-row-to-take': draft(
    'Nid oes rhes yma y gall y cynllun ei derbyn: naill ai nid oes un o dan y penawdau, neu nid oes un sy’n perthyn i fwrdd a gwasanaeth sydd yn y cynllun. Gwiriwch mai hon yw’r ffeil gywir, a bod ei holl resi ynddi.',
  ),
  'programme-not-said': draft(
    'Nid oes dim yn dweud i ba raglen y mae’r cam gweithredu hwn yn perthyn. Dewiswch y rhaglen a darllenwch y ffeil eto, neu rhowch golofn “Rhaglen” yn y tabl, gydag un o’r rhain: {expected}.',
  ),
  'month-gap': 'Mae mis ar goll o flaen hwn: {expected}.',
  formula: 'Mae fformiwla yn y gell. Rhowch ei gwerth yno.',
  'places-differ':
    'Nid yw’r lleoedd mewn bachau cyrliog yr un fath ag yn y Saesneg: {expected}. Cadwch bob un fel y mae.',
  'row-missing-since-sealed':
    'Roedd y rhes {expected} yno pan seliwyd y pecyn, ac mae wedi mynd. Rhowch hi’n ôl, neu seliwch y pecyn eto.',
  'row-changed-since-sealed':
    'Mae’r rhes {expected} wedi newid ers selio’r pecyn. Rhowch hi’n ôl fel yr oedd, neu seliwch y pecyn eto.',
  'row-added-since-sealed':
    'Nid oedd y rhes {expected} yno pan seliwyd y pecyn. Tynnwch hi, neu seliwch y pecyn eto.',
  'text-emptied': draft(
    'Roedd testun yma, a byddai’n wag bellach. Ysgrifennwch destun newydd, neu rhowch yr hen un yn ôl.',
  ),
  'character-not-kept':
    'Mae’r testun yn cynnwys nod anweledig na ellir ei gadw. Tynnwch y nod, neu ysgrifennwch y testun eto.',
  'request-not-open':
    'Nid yw cais {value} yn aros am benderfyniad: mae rhywun wedi penderfynu arno, neu nid oes cais o’r fath. Edrychwch arno eto.',
  'position-unknown':
    'Nid oes newid {value} yn y cynllun: efallai fod copi cynharach ohono wedi’i adfer. Agorwch y dudalen eto.',
  'backup-unreadable': draft(
    'Nid copi wrth gefn o gynllun yw hwn, neu nid oes modd ei agor bellach. Dewiswch ffeil arall.',
  ),
  'backup-damaged': draft(
    'Nid yw’r rhan hon o’r copi wrth gefn fel y’i hysgrifennwyd, felly nid adferwyd dim. Defnyddiwch gopi wrth gefn arall.',
  ),
  'backup-newer': draft(
    'Fersiwn mwy newydd o system Cynllun a ysgrifennodd hwn, ar fformat {value}; mae’r fersiwn hwn yn darllen hyd at {expected}. Defnyddiwch y fersiwn mwy newydd.',
  ),
  'store-not-empty': draft(
    'Mae’r storfa eisoes yn cynnwys rhywbeth, ac ni newidiwyd dim ohoni. Adferwch i storfa wag.',
  ),
  'store-damaged': draft(
    'Nid yw’r storfa bellach yn cynnwys yr hyn a gadwyd, felly ni wnaed copi wrth gefn. Rhedwch verify i weld ymhle, ac adferwch y copi wrth gefn diweddaraf i storfa wag.',
  ),
};

export const findingsCy: WelshOf<typeof findingsEn> = {
  'changed-since-sealed':
    'Nid yr un ffeiliau yw’r rhain â’r rhai y seliwyd y pecyn â nhw: mae rhywun wedi’u golygu ers hynny. Os yw’r golygiadau’n gywir, seliwch ef eto (pack --seal).',
  'never-sealed': draft(
    'Ni seliwyd y pecyn erioed, felly nid oes dim yn dweud ai’r rhain yw’r ffeiliau a wiriwyd. Os ydynt yn gywir, seliwch ef (pack --seal).',
  ),
  'trained-no-post': {
    zero: 'Nid oes neb sydd wedi’i hyfforddi heb swydd.',
    one: 'Mae {count} person sydd wedi’i hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Cyllidwch swydd, neu hyfforddwch lai.',
    two: 'Mae {count} berson sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Cyllidwch swyddi, neu hyfforddwch lai.',
    few: 'Mae {count} pherson sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Cyllidwch swyddi, neu hyfforddwch lai.',
    many: 'Mae {count} pherson sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Cyllidwch swyddi, neu hyfforddwch lai.',
    other:
      'Mae {count} o bobl sydd wedi’u hyfforddi yn methu â chael swydd ac yn rhoi’r gorau iddi. Cyllidwch swyddi, neu hyfforddwch lai.',
  },
  'nobody-to-teach':
    'Mae hyfforddwyr yn brin o {share} % o’r oriau sy’n ddyledus i’r rhai dan hyfforddiant. Dewch o hyd i hyfforddwyr, neu derbyniwch lai.',
  'unscheduled-diverted': {
    zero: 'Nid oes yr un prawf brys yn mynd i rywle arall.',
    one: 'Nid oes modd gwneud {count} prawf brys yma, ac mae’n mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    two: 'Nid oes modd gwneud {count} brawf brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    few: 'Nid oes modd gwneud {count} phrawf brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    many: 'Nid oes modd gwneud {count} phrawf brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
    other:
      'Nid oes modd gwneud {count} o brofion brys yma, ac maent yn mynd i rywle arall. Ychwanegwch bobl neu ystafelloedd.',
  },
  'load-at-or-above-1':
    'Mae mwy’n dod nag y gellir ei wneud: {load} am bob prawf a wneir. Nid oes diwedd ar y rhestr heb ragor o bobl neu ystafelloedd.',
  'lever-on-nothing': draft(
    'Nid yw’r lifer yn newid dim yn y model. Enwch fyrddau, gwasanaethau neu grwpiau sydd yno.',
  ),
  'law-broken': 'Nid yw’r ddeddf {law} yn dal ar gyfer y pecyn hwn: y gwyriad mwyaf yw {worst}.',
  'row-missing-since-sealed':
    'Roedd y rhes {value} yno pan seliwyd y pecyn, ac mae wedi mynd. Rhowch hi’n ôl, neu seliwch y pecyn eto.',
  'row-changed-since-sealed':
    'Mae’r rhes {value} wedi newid ers selio’r pecyn. Rhowch hi’n ôl fel yr oedd, neu seliwch y pecyn eto.',
  'row-added-since-sealed':
    'Nid oedd y rhes {value} yno pan seliwyd y pecyn. Tynnwch hi, neu seliwch y pecyn eto.',
  'milestones-number': 'Cerrig milltir: {number}. Rhowch rhwng dwy a phedair i’r cam gweithredu.',
  'outside-action':
    'Mae’r dyddiad, {date}, y tu allan i gyfnod y cam gweithredu, {from} hyd {to}. Symudwch y naill neu’r llall.',
  'dates-out-of-order': 'Nid yw {to} yn dod ar ôl {from}. Cywirwch un o’r dyddiadau.',
  'term-differs':
    'Daw’r cam gweithredu i ben ar {date}, ond daw cam o’r tymor hwnnw i ben rhwng {from} a {to}. Cywirwch y tymor neu’r dyddiad.',
  'lever-missing': draft(
    'Mae’r cam gweithredu’n dweud bod ganddo liferi, ond nid oes ganddo’r un. Ychwanegwch un, neu galwch ef yn gam galluogi.',
  ),
  'lever-on-enabling': draft(
    'Gelwir cam gweithredu {action} yn gam galluogi, nad yw’n hawlio unrhyw effaith. Tynnwch y lifer, neu dywedwch fod gan y cam gweithredu liferi.',
  ),
  'cost-out-of-order':
    'Mae’r gost isel, {low}, yn uwch na’r gost uchel, {high}. Cywirwch un ohonynt.',
  'leading-theme': draft(
    'Prif themâu yn crosswalk.csv: {number}. Rhaid bod un brif thema, a dim ond un.',
  ),
  'lead-not-a-theme':
    'Dim ond thema a all fod yn brif thema, ac nid yw {item} yn thema. Rhowch no yn y rhes.',
  'no-priority': draft(
    'Nid yw crosswalk.csv yn cysylltu’r cam gweithredu ag unrhyw flaenoriaeth. Ychwanegwch res ar gyfer un.',
  ),
  'no-principle': draft(
    'Nid yw crosswalk.csv yn cysylltu’r cam gweithredu ag unrhyw egwyddor. Ychwanegwch res ar gyfer un.',
  ),
  'not-a-priority':
    'Mae amcan yn gwasanaethu blaenoriaeth, ac nid yw {item} yn un. Enwch flaenoriaeth.',
  'lever-subject': draft(
    'Mae angen pwnc o {expected} ar y ferf {verb}, ac nid yw “{value}” yno. Enwch un sydd yno.',
  ),
  'lever-subject-unused': draft(
    'Nid yw’r ferf {verb} yn cymryd pwnc, felly ni fyddai “{value}” yn gwneud dim. Tynnwch ef.',
  ),
  'lever-names-nobody': draft(
    'Mae angen i’r ferf {verb} wybod ar gyfer pa rai y mae (colofn {column}). Enwch nhw.',
  ),
  'lever-in-vain': draft(
    'Nid yw’r ferf {verb} yn canfod dim i’w newid ar gyfer: {value}. Enwch yr hyn sydd yno, neu tynnwch ef.',
  ),
  'journey-unknown': draft(
    'Mae’n anfon cleifion i {to}, ac nid yw’n hysbys pa mor bell y mae’n rhaid iddynt fynd o {from}. Ychwanegwch res at travel.csv ar gyfer pob un o’r byrddau hyn.',
  ),
  'amounts-out-of-order':
    'Y meintiau yw {value}. Rhaid iddynt godi o’r isel i’r uchel: rhowch nhw mewn trefn.',
  'amount-out-of-range':
    'Mae {value} y tu hwnt i’r hyn y gall y ferf {verb} ei wneud. Rhowch {expected}.',
  'organisation-unnamed': 'Nid oes enw gan y sefydliad. Ychwanegwch un at organisation-names.csv.',
  'names-do-not-follow':
    'Mae’r enw hwn yn dechrau ar {from}, ond daw’r un o’i flaen i ben ar {to}. Dylai’r naill ddechrau ar y diwrnod y daw’r llall i ben.',
  'board-not-an-organisation':
    'Nid oes sefydliad â chod y bwrdd hwn. Ychwanegwch ef at organisations.csv.',
  'board-name-differs':
    'Gelwir y bwrdd yn “{value}” yma ac yn “{expected}” yn organisation-names.csv. Defnyddiwch yr un enw yn y ddau.',
  'shares-sum': 'Swm y cyfrannau yw {sum}. Rhaid iddynt adio i 1: cywirwch nhw.',
  'document-unanswered':
    'Nid oes cam gweithredu yn ymateb i’r ddogfen, ac ni nodir bwlch. Enwch gam gweithredu, neu dywedwch beth sydd ar goll.',
  'document-gap-answered':
    'Mae {value} yn ymateb i’r ddogfen, ac eto nodir bwlch. Cadwch y naill neu’r llall.',
  'signal-unanswered':
    'Mae’r arwydd yn galw am weithredu, ond nid yw’n enwi’r un cam gweithredu. Enwch un, neu newidiwch yr ymateb.',
  'line-unexplained':
    'Nid yw’r llinell yn cynrychioli unrhyw wasanaeth, ac nid yw’n dweud pam. Enwch wasanaethau, neu rhowch y rheswm.',
  'programme-unshared':
    'Nid oes cyfran o raglen {programme} gan unrhyw fwrdd, felly ni fyddai neb a hyfforddir yn cyrraedd un. Ychwanegwch ei rhesi at shares.csv.',
  'places-out-of-order':
    'Argymhellwyd {recommended}, cymeradwywyd {approved}, llenwyd {filled}: ni all yr un fod yn fwy na’r un o’i flaen. Cywirwch nhw.',
  'pipeline-without-places': draft(
    'Nid oes lleoedd ar y llwybr hyfforddi mewn unrhyw flwyddyn. Ychwanegwch resi at places.csv, neu tynnwch y llwybr.',
  ),
  'course-leads-nowhere': 'Mae’r cwrs yn arwain o {group} i {group}. Enwch grŵp arall.',
  'service-without-test':
    'Darperir y gwasanaeth mewn byrddau, ond nid oes prawf ar ei gyfer yn needs.csv. Ychwanegwch yr hyn y mae ei angen ar brawf.',
  'role-without-fill':
    'Ni all unrhyw grŵp lenwi’r rôl. Ychwanegwch res at fills.csv, neu tynnwch y rôl.',
  'preference-twice':
    'Mae gan grŵp arall y flaenoriaeth {preference} ar gyfer y rôl. Dywedwch pa un y gofynnir iddo gyntaf.',
  'posts-unlike-people': draft(
    'Nifer y swyddi wedi’u cyllidebu: {posts}. Nifer y staff yn eu swyddi (cyfwerth ag amser llawn): {people}. Gwiriwch y ddau ffigur.',
  ),
  'tests-without-list': draft(
    'Caiff profion eu cyfrif yma, ond nid oes rhestr aros ar eu cyfer. Rhowch ei rhesi’n ôl yn lists.csv, neu tynnwch y rhain.',
  ),
  'names-retired': draft(
    'Mae’r rhes yn enwi {value}, sydd wedi’i dynnu o’r cynllun: fe’i hadroddir fel pe na bai’n ei enwi. Tynnwch yr enw, neu rhowch {value} yn ôl.',
  ),
  'parts-differ': draft(
    'Mae’r ffeil yn rhoi cyfanswm o {total}, ond swm y rhannau yw {parts}. Cedwir y rhannau; gofynnwch i’r cyhoeddwr pa un sy’n gywir.',
  ),
  'life-status': draft(
    'Cyfnod oes y cam gweithredu yw {life}, a’i statws yw {status}. Yn y cyfnod hwnnw gall y statws fod yn un o’r rhain: {expected}. Newidiwch y naill neu’r llall.',
  ),
  'into-missing': draft(
    'Cyfnod oes y cam gweithredu yw {life}, ond ni enwir yr un cam gweithredu sy’n parhau â’r gwaith. Enwch un neu ragor.',
  ),
  'into-unused': draft(
    'Dywedir bod y cam gweithredu’n mynd yn rhan o {value}, ond ei gyfnod oes yw {life}. Dywedwch iddo gael ei gyfuno, ei rannu neu ei ddisodli, neu peidiwch ag enwi’r un.',
  ),
  'into-circle': draft(
    'Mae’r cam gweithredu’n mynd yn rhan o {value}, ac oddi yno’n ôl iddo’i hun. Enwch gam gweithredu sy’n parhau.',
  ),
  'part-without-whole': draft(
    'Mae’r cam gweithredu’n rhan o {value}, ond nid oes cam gweithredu â’r cod hwnnw. Ychwanegwch ef, neu rhowch god arall i hwn.',
  ),
  'forecast-done': draft(
    'Cafodd y garreg filltir ei chyflawni ar {date}, ac eto mae ganddi ddyddiad disgwyliedig. Tynnwch y dyddiad hwnnw.',
  ),
  'complete-not-done': draft(
    'Mae cam gweithredu {action} wedi’i gwblhau, ond nid oes dyddiad cyflawni gan y garreg filltir hon. Rhowch y dyddiad, neu cywirwch y statws.',
  ),
  'status-unexplained': draft(
    'Nid oes rhes ar gyfer y statws {status}, felly ni ŵyr neb beth mae’n ei olygu. Ychwanegwch hi.',
  ),
  'waits-elsewhere': draft(
    'Mae’r lifer yn aros am {value}, nad yw’n un o gerrig milltir ei gam gweithredu, {action}. Enwch un sydd, neu peidiwch ag enwi’r un.',
  ),
  'group-without-work':
    'Nid yw’r grŵp yn llenwi unrhyw rôl, yn dysgu neb nac yn dilyn cwrs. Ychwanegwch ef at fills.csv, neu tynnwch y rhes.',
  'macros-ignored': draft('Mae macros yn y ffeil. Ni chawsant eu rhedeg na’u darllen.'),
  'changes-tracked': draft(
    'Mae newidiadau wedi’u holrhain yn y ddogfen: darllenwyd yr hyn a ychwanegwyd, ond nid yr hyn a ddilëwyd. Gwiriwch mai dyna oedd y bwriad.',
  ),
  'sheet-hidden': draft(
    'Mae’r daflen “{value}” wedi’i chuddio, ac ni ddarllenwyd hi. Dangoswch hi a chadwch y ffeil eto os oes ei hangen.',
  ),
  'sheet-not-read': draft(
    'Ni ddarllenwyd y daflen “{value}”. Mewnforiwch hi fel ffeil ar ei phen ei hun os oes ei hangen.',
  ),
  'letters-lost': draft({
    one: 'Mewn {count} gell mae marc cwestiwn y tu mewn i air, fel yn “{value}”: efallai fod llythyren fel ŵ neu ŷ wedi’i cholli. Cadwch y ffeil eto ar ffurf “CSV UTF-8” neu .xlsx.',
    two: 'Mewn {count} gell mae marc cwestiwn y tu mewn i air, fel yn “{value}”: efallai fod llythrennau fel ŵ neu ŷ wedi’u colli. Cadwch y ffeil eto ar ffurf “CSV UTF-8” neu .xlsx.',
    few: 'Mewn {count} cell mae marc cwestiwn y tu mewn i air, fel yn “{value}”: efallai fod llythrennau fel ŵ neu ŷ wedi’u colli. Cadwch y ffeil eto ar ffurf “CSV UTF-8” neu .xlsx.',
    other:
      'Mewn {count} o gelloedd mae marc cwestiwn y tu mewn i air, fel yn “{value}”: efallai fod llythrennau fel ŵ neu ŷ wedi’u colli. Cadwch y ffeil eto ar ffurf “CSV UTF-8” neu .xlsx.',
  }),
};
