import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  title: 'Datganiad hygyrchedd ar gyfer gwefan Cynllun',
  lead: 'Rydym am i gynifer o bobl â phosibl allu defnyddio’r wefan hon, yn Gymraeg ac yn Saesneg. Dylech allu:',
  'able-1': 'chwyddo hyd at 400% heb i’r testun fynd oddi ar y sgrin',
  'able-2': 'defnyddio’r wefan gyfan gyda bysellfwrdd yn unig',
  'able-3': 'defnyddio’r wefan gyfan gyda darllenydd sgrin',
  'able-4': 'darllen ffigurau pob siart mewn tabl wrth ei ymyl',
  'able-5': 'defnyddio pob tudalen heb sgriptiau',
  status: 'Pa mor hygyrch yw’r wefan hon',
  'status-text':
    'Mae’r wefan hon wedi’i llunio i fodloni Canllawiau Hygyrchedd Cynnwys y We (WCAG) fersiwn 2.2 ar lefel AA. Caiff pob tudalen ei phrofi’n awtomatig yn y ddwy iaith bob tro y bydd y feddalwedd yn newid. Nid oes neb annibynnol wedi’i harchwilio eto, ac nid yw wedi’i phrofi gyda phobl anabl, felly nid ydym yn honni ei bod yn cydymffurfio’n llawn.',
  known: 'Yr hyn y gwyddom nad yw’n gweithio’n llawn',
  'known-1':
    'Nid oes modd symud ar hyd siart bwynt wrth bwynt gyda bysellfwrdd na darllenydd sgrin. Mae’r tabl o dan bob siart yn cynnwys yr un ffigurau fesul mis.',
  'known-2': draft(
    'Mae’r dyfrnod ar siartiau o ffigurau wedi’u hail-greu yn welw. Mae’r un geiriau mewn testun plaen o dan y siart.',
  ),
  'known-3':
    'Mae rhywfaint o’r geiriad Cymraeg, megis enwau profion yn nata gwledydd eraill, yn aros i gael ei gadarnhau gan gyfieithydd.',
  'known-4':
    'Ffeiliau CSV yw’r data i’w lawrlwytho, ac nid oes ynddynt benawdau na strwythur y tu hwnt i golofnau.',
  feedback: 'Adborth a chysylltu',
  'feedback-text':
    'Os oes arnoch angen gwybodaeth sydd ar y wefan hon mewn fformat arall, neu os dewch o hyd i broblem nad yw wedi’i rhestru yma, ysgrifennwch at:',
  'feedback-time':
    'Nodwch pa dudalen oedd hi a beth rydych yn ei ddefnyddio i’w darllen. Byddwn yn ateb yn Gymraeg neu yn Saesneg yn ôl eich dewis.',
  enforcement: 'Y weithdrefn orfodi',
  'enforcement-text': draft(
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar ein hymateb i’ch cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS).',
  ),
  'enforcement-link': 'Gwasanaeth Cynghori a Chymorth Cydraddoldeb',
  technical: 'Gwybodaeth dechnegol',
  'technical-text':
    'Mae’r wefan hon yn cydymffurfio’n rhannol â WCAG 2.2 lefel AA, oherwydd y pwyntiau uchod. Ein hasesiad ni ein hunain yw hwnnw.',
  prepared: 'Paratoi’r datganiad hwn',
  'prepared-text':
    'Paratowyd y datganiad hwn ar sail hunanasesiad: profion awtomatig (axe) ar bob tudalen yn y ddwy iaith ar sgriniau cul a llydan, defnyddio bysellfwrdd, a defnyddio’r wefan heb sgriptiau.',
};
