/** `+5%`, `0%`, `−5%`, with a true minus sign. */
export const signedPercent = (percent: number): string =>
  `${percent > 0 ? '+' : ''}${percent}%`.replace('-', '−');
