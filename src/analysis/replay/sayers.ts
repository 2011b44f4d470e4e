/**
 * Who says what a list will be.
 * `no-change`: it stays as it was at the origin.
 * `by-chance`: the model as calibrated, patients seen by their chance at each wait.
 * `in-order`: the model with a share of the tests given in order of waiting instead.
 * `following`: as by-chance, with additions that rise and fall with the tests given.
 * `told`: as by-chance, told what was added too. That is no forecast: what is left of the error is that of who is seen.
 */
export const sayers = ['no-change', 'by-chance', 'in-order', 'following', 'told'] as const;
export type Sayer = (typeof sayers)[number];

export type Everyone<Word> = Readonly<Record<Sayer, Word>>;

export const everyone = <Word>(word: (sayer: Sayer) => Word): Everyone<Word> => ({
  'no-change': word('no-change'),
  'by-chance': word('by-chance'),
  'in-order': word('in-order'),
  following: word('following'),
  told: word('told'),
});
