import type { Equipment } from '#domain';
import { folded } from '../table-file/fold.ts';

/** What people call the scanners and rooms of the Welsh plan, beside its own words; codes of modalities as DICOM has them. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  'ct-scanner': ['CT', 'CT scanner', 'CT scanners', 'CT room', 'Sganiwr CT', 'Sganwyr CT'],
  'mri-scanner': [
    'MR',
    'MRI',
    'MRI scanner',
    'MR scanner',
    'MRI scanners',
    'Sganiwr MRI',
    'Sganwyr MRI',
  ],
  'gamma-camera': [
    'NM',
    'Gamma camera',
    'Gamma cameras',
    'SPECT',
    'SPECT-CT',
    'Nuclear medicine',
    'Camera gama',
    'Meddygaeth niwclear',
  ],
  'ultrasound-room': [
    'US',
    'Ultrasound',
    'Ultrasound room',
    'Ultrasound rooms',
    'Uwchsain',
    'Ystafell uwchsain',
  ],
  'endoscopy-room': [
    'Endoscopy',
    'Endoscopy room',
    'Endoscopy rooms',
    'Endoscopy theatre',
    'Endosgopi',
    'Ystafell endosgopi',
  ],
  'echo-room': [
    'Echo',
    'Echocardiography',
    'Echo room',
    'Echocardiography room',
    'Ecocardiograffeg',
    'Ystafell ecocardiograffeg',
  ],
};

/** `Endoscopy room 2`, `CT scanner B`: which one it is. */
const WHICH = /[\s#-]+(no\.?|rhif)?\s*(\d{1,3}|[A-Z])$/;

/** The equipment of a plan that a name means, whichever one of several it is; undefined where it means none. */
export const equipmentNamer = (
  equipment: readonly Equipment[],
): ((name: string) => string | undefined) => {
  const known = new Map<string, string>();
  for (const { id, name } of equipment)
    for (const one of [id, name.en, name.cy, ...(synonyms[id] ?? [])])
      if (!known.has(folded(one))) known.set(folded(one), id);
  return (name) => known.get(folded(name)) ?? known.get(folded(name.replace(WHICH, '')));
};
