import type { Service } from '#domain';
import { folded } from '../table-file/fold.ts';

/** What systems and people call the services of the Welsh plan: codes of modalities (DICOM PS3.3, C.7.3.1.1.1), short forms, and names in both languages. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  ct: [
    'CT scan',
    'CT scans',
    'CT scanning',
    'CAT scan',
    'Computed tomography',
    'Sgan CT',
    'Sganiau CT',
    'Tomograffeg gyfrifiadurol',
  ],
  mri: [
    'MR',
    'MRI scan',
    'MRI scans',
    'Magnetic resonance',
    'Magnetic resonance imaging',
    'Sgan MRI',
    'Sganiau MRI',
    'Cyseiniant magnetig',
    'Delweddu cyseiniant magnetig',
  ],
  ultrasound: [
    'US',
    'USS',
    'U/S',
    'NOUS',
    'Ultrasound scan',
    'Ultrasound scans',
    'Non-obstetric ultrasound',
    'Sonography',
    'Sgan uwchsain',
    'Sganiau uwchsain',
    'Uwchsain anobstetrig',
  ],
  'nuclear-medicine': [
    'NM',
    'Nuc med',
    'Radionuclide imaging',
    'Isotope scan',
    'Isotope',
    'Gamma camera',
    'SPECT',
    'RNI',
  ],
  colonoscopy: ['COLON', 'COL', 'Colonoscopies', 'Colonosgopïau'],
  gastroscopy: [
    'OGD',
    'Gastroscopies',
    'Oesophago-gastro-duodenoscopy',
    'Oesophagogastroduodenoscopy',
    'Upper GI endoscopy',
    'UGI',
    'Gastrosgopïau',
  ],
  'flexible-sigmoidoscopy': [
    'FLEXI',
    'FLEXI SIG',
    'FLEXISIG',
    'FSIG',
    'FS',
    'Flexible sigmoidoscopies',
    'Sigmoidosgopi',
  ],
  echocardiography: [
    'ECHO',
    'TTE',
    'Echocardiogram',
    'Echocardiograms',
    'Cardiac echo',
    'Ecocardiogram',
    'Ecocardiogramau',
  ],
  'ambulatory-ecg': [
    'AECG',
    'Holter',
    '24 hour ECG',
    '24h ECG',
    '24 hour tape',
    'Heart rhythm recording',
    'ECG 24 awr',
    'Cofnodi rhythm y galon',
  ],
  'respiratory-physiology': [
    'RESP',
    'PFT',
    'Lung function',
    'Lung function tests',
    'Pulmonary function',
    'Spirometry',
    'Swyddogaeth yr ysgyfaint',
    'Sbirometreg',
  ],
  neurophysiology: [
    'NEURO',
    'NEUROPHYS',
    'EEG',
    'EMG',
    'NCS',
    'Nerve conduction',
    'Nerve conduction studies',
    'Clinical neurophysiology',
    'Niwroffisioleg glinigol',
  ],
  histopathology: [
    'HISTO',
    'Histology',
    'Cellular pathology',
    'Cell path',
    'Histoleg',
    'Patholeg gellog',
  ],
  'blood-sciences': [
    'BIOCHEM',
    'Biochemistry',
    'Clinical biochemistry',
    'Clinical chemistry',
    'Haematology',
    'HAEM',
    'Biocemeg',
    'Haematoleg',
  ],
};

/** `CT`, of `Computed tomography (CT)`. */
const withoutBrackets = (name: string): readonly string[] => {
  const [, before = '', inside = ''] = /^(.*?)\s*\(([^)]*)\)$/.exec(name) ?? [];
  return inside === '' ? [name] : [name, before, inside];
};

/** The service of a plan that a name or a code means; undefined where it means none. */
export const serviceNamer = (
  services: readonly Service[],
): ((name: string) => string | undefined) => {
  const known = new Map<string, string>();
  const know = (names: readonly string[], id: string): void => {
    for (const name of names) if (!known.has(folded(name))) known.set(folded(name), id);
  };
  // The plan's own words go before ours.
  for (const { id, name } of services)
    know([id, ...withoutBrackets(name.en), ...withoutBrackets(name.cy)], id);
  for (const { id } of services) know(synonyms[id] ?? [], id);
  return (name) => known.get(folded(name));
};
