import type { DataSet } from '#domain';
import type { DataSetOf } from '#intake';

/** Does work while the data sets of a change that is not kept yet are at hand. */
export type Holding = <T>(dataSets: readonly DataSet[], work: () => Promise<T>) => Promise<T>;

/** Data sets of a store, and those of changes that are being kept: a plan is judged before its files are in the store. */
export const dataSetsAtHand = (stored: DataSetOf) => {
  const held = new Set<DataSet>();
  const dataSetOf: DataSetOf = async (sha256) =>
    [...held].find((dataSet) => dataSet.sha256 === sha256)?.bytes ?? stored(sha256);
  const holding: Holding = async (dataSets, work) => {
    for (const dataSet of dataSets) held.add(dataSet);
    try {
      return await work();
    } finally {
      for (const dataSet of dataSets) held.delete(dataSet);
    }
  };
  return { dataSetOf, holding };
};
