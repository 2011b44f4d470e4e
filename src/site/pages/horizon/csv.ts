import { isoDay, type Label, type Language, type PlanPack, type Signal } from '#domain';
import { speaker } from '#words';
import type { CsvFile } from '../../page.ts';
import { labelOfPlan } from '../../parts/plan-pack/plan-pack.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Headings in the reader's language; ids and choices are the same in both. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'signal',
    'title',
    'label',
    'pestle',
    'changing',
    'evidence',
    'address',
    'evidence_date',
    'grade',
    'horizon',
    'likelihood',
    'impact',
    'impact_on',
    'services',
    'groups',
    'implication',
    'response',
    'actions',
    'drivers',
    'indicator',
    'trigger',
    'owner',
    'last_review',
    'next_review',
  ],
  cy: [
    'arwydd',
    'teitl',
    'label',
    'math_o_newid',
    'newid',
    'tystiolaeth',
    'cyfeiriad',
    'dyddiad_tystiolaeth',
    'gradd',
    'gorwel',
    'tebygolrwydd',
    'effaith',
    'effaith_ar',
    'gwasanaethau',
    'grwpiau',
    'goblygiad',
    'ymateb',
    'camau_gweithredu',
    'rhagdybiaethau',
    'dangosydd',
    'sbardun',
    'perchennog',
    'adolygiad_diwethaf',
    'adolygiad_nesaf',
  ],
};

const rowOf = (signal: Signal, label: Label, language: Language): readonly string[] => [
  signal.id,
  signal.title[language],
  label,
  signal.pestle,
  signal.changing[language],
  signal.evidence[language],
  signal.address,
  signal.evidenceDate,
  signal.grade,
  signal.horizon,
  signal.likelihood,
  signal.impact,
  signal.impactOn.join(' '),
  signal.services.join(' '),
  signal.groups.join(' '),
  signal.implication[language],
  signal.response,
  signal.actions.join(' '),
  signal.drivers.join(' '),
  signal.indicator[language],
  signal.trigger[language],
  signal.owner,
  isoDay(signal.lastReview),
  isoDay(signal.nextReview),
];

/** A row for each signal that is shown. */
export const signalsCsv = (
  signals: readonly Signal[],
  { name, plan }: PlanPack,
  language: Language,
): CsvFile => {
  const label = labelOfPlan(plan);
  const named = [speaker({ en, cy }, language)('file-name'), name];
  return {
    kind: 'csv',
    name: [...named, ...(label === 'real' ? [] : [label])].join('-'),
    rows: [headings[language], ...signals.map((signal) => rowOf(signal, label, language))],
  };
};
