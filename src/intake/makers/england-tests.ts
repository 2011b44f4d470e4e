import type { Rows } from '../write-pack.ts';

const imaging = ['diagnostic', 'imaging'] as const;
const physiology = ['diagnostic', 'physiological-measurement'] as const;
const endoscopy = ['diagnostic', 'endoscopy'] as const;

/** The 15 tests of DM01 in its own order and English; the Welsh names are ours. */
export const englandTests: Rows = [
  ['dm01-1', 'Magnetic Resonance Imaging', 'Delweddu cyseiniant magnetig (MRI)', ...imaging],
  ['dm01-2', 'Computed Tomography', 'Tomograffeg gyfrifiadurol (CT)', ...imaging],
  ['dm01-3', 'Non-Obstetric Ultrasound', 'Uwchsain heb fod yn obstetrig', ...imaging],
  ['dm01-4', 'Barium Enema', 'Enema bariwm', ...imaging],
  ['dm01-5', 'Dexa Scan', 'Sgan DEXA', ...imaging],
  ['dm01-6', 'Audiology - Audiology Assessments', 'Awdioleg: asesiadau', ...physiology],
  ['dm01-7', 'Cardiology - Echocardiography', 'Cardioleg: ecocardiograffeg', ...physiology],
  ['dm01-8', 'Cardiology - Electrophysiology', 'Cardioleg: electroffisioleg', ...physiology],
  [
    'dm01-9',
    'Neurophysiology - Peripheral Neurophysiology',
    'Niwroffisioleg: niwroffisioleg berifferol',
    ...physiology,
  ],
  [
    'dm01-10',
    'Respiratory Physiology - Sleep Studies',
    'Ffisioleg anadlol: astudiaethau cwsg',
    ...physiology,
  ],
  ['dm01-11', 'Urodynamics - Pressures & Flows', 'Wrodynameg: pwysedd a llif', ...physiology],
  ['dm01-12', 'Colonoscopy', 'Colonosgopi', ...endoscopy],
  ['dm01-13', 'Flexi Sigmoidoscopy', 'Sigmoidosgopi hyblyg', ...endoscopy],
  ['dm01-14', 'Cystoscopy', 'Systosgopi', ...endoscopy],
  ['dm01-15', 'Gastroscopy', 'Gastrosgopi', ...endoscopy],
];
