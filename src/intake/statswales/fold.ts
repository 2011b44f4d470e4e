import { plainName } from '../table-file/fold.ts';

/** A name as it is matched: whatever its case, accents, punctuation and spacing. */
export const fold = (text: string): string => plainName(text.replaceAll('*', ' '));

const SUMS =
  /^(total|totals|all|cyfanswm|cyfansymiau|pob|holl|total waiting|cyfanswm yn aros|cyfanswm sy n aros)$|^(all|pob|holl|total|cyfanswm) (ages?|age groups?|oedran|oed|grwp oedran|services?|gwasanaethau?|persons?|people|staff( groups?)?|grwp staff|weeks?|wythnosau?|waits?|diagnostics?( services)?|sexes|rhyw|bands?)$|^(persons|pobl|wales|cymru|all wales|cymru gyfan|england and wales)$/;

/** Whether a label names the sum of the others of its column, in either language. */
export const isSum = (label: string): boolean => SUMS.test(fold(label));
