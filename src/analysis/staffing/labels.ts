import { type Label, type Pack, weakestOf } from '#domain';

interface Labelled {
  readonly label: Label;
}

/** Rows of a pack that every projection rests on, whatever list it is of: people, rooms and training, and residents. */
const groundOf = ({ workforce, population }: Pack): readonly Labelled[] => {
  const { staff = [], rooms = [], places = [], courses = [], work = [] } = workforce ?? {};
  const { residents = [], use = [] } = population ?? {};
  return [staff, rooms, places, courses, work, residents, use].flat();
};

/** A projection of a published list that follows made-up people is not one of real figures alone. */
export const restingOn = (pack: Pack) => {
  const ground = weakestOf(groundOf(pack).map(({ label }) => label));
  return <Row extends Labelled>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, label: weakestOf([row.label, ground]) }));
};
