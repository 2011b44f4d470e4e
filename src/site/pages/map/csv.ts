import { isoDay, type Language, type PlanPack } from '#domain';
import { isOfThePlan } from '#plan';
import { speaker } from '#words';
import type { CsvFile } from '../../page.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Headings in the reader's language; ids, strengths, grades and labels are the same in both. */
const headings = {
  crosswalk: {
    en: [
      'action',
      'title',
      'label',
      'framework',
      'item',
      'name',
      'strength',
      'leads',
      'reason',
      'counted',
    ],
    cy: [
      'cam_gweithredu',
      'teitl',
      'label',
      'fframwaith',
      'eitem',
      'enw',
      'cryfder',
      'yn_arwain',
      'rheswm',
      'wedi_i_gyfrif',
    ],
  },
  documents: {
    en: [
      'document',
      'title',
      'publisher',
      'nation',
      'type',
      'published',
      'status',
      'services',
      'says',
      'items',
      'implication',
      'actions',
      'gap',
      'address',
      'grade',
      'read_on',
    ],
    cy: [
      'dogfen',
      'teitl',
      'cyhoeddwr',
      'gwlad',
      'math',
      'cyhoeddwyd',
      'statws',
      'gwasanaethau',
      'dweud',
      'eitemau',
      'goblygiad',
      'camau_gweithredu',
      'bwlch',
      'cyfeiriad',
      'gradd',
      'darllenwyd',
    ],
  },
} as const;

const nameOf = (table: 'crosswalk' | 'documents', { name, label }: PlanPack, language: Language) =>
  [speaker({ en, cy }, language)(`file-${table}`), name, label].join('-');

/** A row for each action and aim that are matched, and whether the action counts as one of the plan. */
export const crosswalkCsv = (pack: PlanPack, language: Language): CsvFile => {
  const { crosswalk, actions, items } = pack.plan;
  const rows = crosswalk.map((entry) => {
    const action = actions.find(({ id }) => id === entry.action);
    const item = items.find(({ id }) => id === entry.item);
    return [
      entry.action,
      action?.title[language] ?? '',
      action?.label ?? pack.label,
      item?.framework ?? '',
      entry.item,
      item?.name[language] ?? '',
      entry.strength,
      entry.lead ? 'yes' : 'no',
      entry.reason[language],
      action && isOfThePlan(action) ? 'yes' : 'no',
    ];
  });
  return {
    kind: 'csv',
    name: nameOf('crosswalk', pack, language),
    rows: [headings.crosswalk[language], ...rows],
  };
};

/** A row for each document that was read. */
export const documentsCsv = (pack: PlanPack, language: Language): CsvFile => {
  const rows = pack.plan.documents.map((each) => [
    each.id,
    each.title[language],
    each.publisher[language],
    each.nation,
    each.type,
    each.published,
    each.status,
    each.services.join(' '),
    each.says[language],
    each.items.join(' '),
    each.implication[language],
    each.actions.join(' '),
    each.gap?.[language] ?? '',
    each.address,
    each.grade,
    isoDay(each.readOn),
  ]);
  return {
    kind: 'csv',
    name: nameOf('documents', pack, language),
    rows: [headings.documents[language], ...rows],
  };
};
