/** Whether a pack is older than another: `1.9.0` is older than `1.10.0`. */
export const isOlder = (version: string, than: string): boolean => {
  const parts = (text: string) => text.split(/[.+-]/).map((part) => Number(part) || 0);
  const [one, other] = [parts(version), parts(than)];
  const place = one.findIndex((part, index) => part !== (other[index] ?? 0));
  return place === -1 ? false : (one[place] ?? 0) < (other[place] ?? 0);
};
