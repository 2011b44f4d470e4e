import { isRefusal, refuse } from '../cell.ts';
import { type Column, id, type Meaning } from '../column.ts';

/** `A07`, `A31`, `A107`; a part of an action, `A07.1`. */
const SHAPE = /^A(0[1-9]|[1-9]\d{1,2})(\.[1-9]\d?)?$/;
const EXAMPLES = 'A07 | A31 | A07.1';

/** The code of an action. Plans that were kept before codes had one shape are still read. */
export const actionCode = (meaning: Meaning): Column<string> => {
  const any = id(meaning);
  return {
    ...any,
    readKept: any.read,
    read: (cell) => {
      const read = any.read(cell);
      return isRefusal(read) || SHAPE.test(read) ? read : refuse('not-an-action-code', EXAMPLES);
    },
  };
};
