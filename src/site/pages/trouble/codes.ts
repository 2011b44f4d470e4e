/** What can be wrong with a request, each with its HTTP status. */
export const troubles = {
  'bad-address': 400,
  'repeated-parameter': 400,
  'bad-value': 400,
  'too-much': 400,
  'from-elsewhere': 403,
  'not-here': 404,
  'unknown-choice': 404,
  'unknown-filter': 404,
  'wrong-method': 405,
  'changed-meanwhile': 409,
  'body-too-large': 413,
  'upload-too-large': 413,
  'address-too-long': 414,
  'not-a-form': 415,
  'wrong-host': 421,
  'not-kept': 422,
  'headers-too-large': 431,
  'our-fault': 500,
  busy: 503,
  'store-unreachable': 503,
} as const;

export type TroubleCode = keyof typeof troubles;

/** The trouble a bare status stands for, where the web server found it before we did. */
export const troubleOfStatus = (status: number): TroubleCode => {
  if (status === troubles.busy) return 'busy';
  if (status >= 500) return 'our-fault';
  const found = Object.entries(troubles).find(([, each]) => each === status);
  return (found?.[0] as TroubleCode | undefined) ?? 'bad-address';
};
