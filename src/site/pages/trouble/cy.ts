import { draft, type WelshOf } from '#words';
import type { en } from './en.ts';

export const cy: WelshOf<typeof en> = {
  'bad-address': 'Nid oes modd darllen y cyfeiriad hwn',
  'bad-address-text':
    'Nid yw rhan o’r cyfeiriad wedi’i hysgrifennu fel y dylai cyfeiriad gwe fod. Gwiriwch ei fod wedi’i gopïo’n llawn.',
  'repeated-parameter': 'Mae dewis yn cael ei wneud ddwywaith yn y cyfeiriad hwn',
  'repeated-parameter-text':
    'Dim ond unwaith y caniateir pob dewis mewn cyfeiriad (megis bwrdd neu wasanaeth).',
  'bad-value': 'Nid oes modd defnyddio gwerth yn y cyfeiriad hwn',
  'bad-value-text':
    'Mae rhif y tu allan i’w ystod, neu nid rhif ydyw. Mae /openapi.json yn rhestru’r hyn a ganiateir.',
  'from-elsewhere': draft('Ni ddaeth y ffurflen hon o dudalen ar y wefan hon'),
  'from-elsewhere-text': draft(
    'Dim ond o ffurflenni’r wefan hon ei hun y derbynnir newidiadau. Agorwch y dudalen yma, ac anfonwch ei ffurflen.',
  ),
  'not-here': 'Nid oes tudalen yma',
  'not-here-text': 'Efallai fod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi symud.',
  'unknown-choice': 'Nid yw’r rhestr honno gennym',
  'unknown-choice-text': draft(
    'Mae’r cyfeiriad yn enwi set ddata, bwrdd neu wasanaeth nad yw’n cael ei gadw yma, neu gapasiti y tu allan i −20% i +20%.',
  ),
  'unknown-filter': 'Nid oes dewis o’r fath ar y dudalen hon',
  'unknown-filter-text': draft(
    'Mae’r cyfeiriad yn gofyn am ddewis nad yw’r dudalen hon yn ei gynnig. Dewiswch eto ar y dudalen ei hun.',
  ),
  'wrong-method': 'Dim ond darllen y tudalennau sy’n bosibl yma',
  'wrong-method-text': 'Mae’r cyfeiriad hwn yn ateb ceisiadau GET a HEAD.',
  'body-too-large': 'Anfonwyd gormod',
  'body-too-large-text': draft('Gall ffurflen gynnwys hyd at un megabeit.'),
  'upload-too-large': draft('Mae’r ffeil yn rhy fawr i’r dudalen hon'),
  'upload-too-large-text': draft(
    'Caiff ffeil yma gynnwys hyd at 60 megabeit. Mae’r llinell orchymyn yn derbyn rhai mwy: npm run -s cynllun -- import MATH FFEIL.',
  ),
  'changed-meanwhile': draft('Mae eraill wedi newid hyn ers i chi ei agor'),
  'changed-meanwhile-text': draft(
    'Nid ydych wedi newid dim. Agorwch y dudalen eto i weld beth sydd yno bellach, a gwnewch eich newid yno.',
  ),
  'not-a-form': draft('Dim ond ffurflenni y mae’r cyfeiriad hwn yn eu derbyn'),
  'not-a-form-text': draft('Nid yw’r hyn a anfonwyd yn ffurflen fel y byddai porwr yn ei hanfon.'),
  'not-kept': draft('Nid oes modd cadw’r newid hwn'),
  'not-kept-text': draft(
    'Ni newidiwyd dim. Ewch yn ôl, edrychwch ar yr hyn a ysgrifennoch, a rhowch gynnig arall arni.',
  ),
  'store-unreachable': draft('Nid oes modd cyrraedd y cynllun ar hyn o bryd'),
  'store-unreachable-text': draft(
    'Nid yw’r man lle mae’r cynllun yn cael ei gadw yn ateb. Ni chollwyd dim a oedd wedi’i gadw. Rhowch gynnig arall arni ymhen munud.',
  ),
  'address-too-long': 'Mae’r cyfeiriad hwn yn rhy hir',
  'address-too-long-text': 'Gall cyfeiriad gynnwys hyd at 2,000 o nodau.',
  'wrong-host': 'Nid dyma’r gwesteiwr y gofynnoch amdano',
  'wrong-host-text': draft(
    'Mae system Cynllun yn rhedeg ar gyfer y cyfrifiadur hwn yn unig, ac yn ateb yn localhost neu 127.0.0.1.',
  ),
  'headers-too-large': 'Mae penynnau’r cais yn rhy fawr',
  'headers-too-large-text':
    'Cliriwch gwcis y wefan hon yn eich porwr, os oes rhai, a rhowch gynnig arall arni.',
  'our-fault': 'Aeth rhywbeth o’i le yma',
  'our-fault-text':
    'Ein bai ni ydyw, nid eich bai chi. Rhowch gynnig arall arni; os bydd yn digwydd eto, rhowch wybod i ni beth oedd y cyfeiriad a’r amser.',
  busy: draft('Mae gormod o amcanestyniadau’n aros'),
  'busy-text': draft(
    'Mae eraill wedi gofyn am fwy nag y gellir ei gyfrifo ar unwaith. Rhowch gynnig arall arni ymhen munud.',
  ),
  'too-much': draft('Mae hynny’n ormod i’w gyfrifo ar unwaith'),
  'too-much-text': draft(
    'Gofynnwch am un bwrdd neu un prawf, am lai o wythnosau, neu am lai o ddyfodolau; nid oes terfyn o’r fath ar y llinell orchymyn.',
  ),
  again: draft('Mae’r hyn a anfonwyd gennych yma o hyd'),
  'again-text': draft(
    'Ni chollwyd dim o’r hyn a deipiwyd gennych. Anfonwch y cyfan eto o’r dudalen hon ymhen munud, neu gwnewch gopi ohono yn gyntaf.',
  ),
  'again-button': draft('Anfon eto'),
  typed: 'Yr hyn a deipiwyd gennych',
  toHome: 'Mynd i’r dudalen hafan',
  toProjection: 'Gweld y rhestrau aros',
};
