/** Members that are joined to one another, directly or through others: of `members` and `others` nodes, numbered one after the other, those of the first kind, each component in order. */
export const groupsOf = (
  members: number,
  joins: readonly (readonly [number, number])[],
  others: number,
): readonly (readonly number[])[] => {
  const parent = Int32Array.from({ length: members + others }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] as number;
    parent[node] = root;
    return root;
  };
  for (const [a, b] of joins) {
    const [first, second] = [rootOf(a), rootOf(b)];
    parent[Math.max(first, second)] = Math.min(first, second);
  }
  const groups = new Map<number, number[]>();
  for (let member = 0; member < members; member += 1) {
    const root = rootOf(member);
    const group = groups.get(root) ?? [];
    group.push(member);
    groups.set(root, group);
  }
  return [...groups.values()];
};
