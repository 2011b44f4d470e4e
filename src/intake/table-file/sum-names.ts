import { plainName } from './fold.ts';

const SUM =
  /^(?:(?:grand|overall|sub) )?totals?$|^cyfans(?:wm|ymiau)(?: mawr| terfynol)?$|^all$|^cyfan$|^pob un$|^(?:all|pob) (?:ages?|age bands?|age groups?|staff|staff groups?|job roles?|roles?|bands?|areas?|services?|modalities|oedran|band oedran|grwp oedran|grwp staff|rol|maes|gwasanaeth)$/;
/** `Total [r]`: a mark that a publisher sets beside it. */
const NOTES = /\[[^[\]]*\]/g;
/** No name of a sum is longer, and most cells of a file are none. */
const LONGEST_SUM = 24;

/** Whether a cell says that its row sums up others, in either language. */
export const isSum = (text: string): boolean =>
  text.length <= LONGEST_SUM && SUM.test(plainName(text.replace(NOTES, '')));
