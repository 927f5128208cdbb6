/** Groups of what is joined by links, each under its least id, so that no order of linking changes them. */

export function components(ids: Iterable<string>, links: Iterable<readonly [string, string]>): Map<string, string> {
  const parents = new Map<string, string>(Array.from(ids, (id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let next = parents.get(at) ?? at; next !== at; next = parents.get(at) ?? at) at = next;
    for (let way = id; way !== at; ) {
      const next = parents.get(way) ?? at;
      parents.set(way, at);
      way = next;
    }
    return at;
  };
  for (const [a, b] of links) {
    const [least, other] = [root(a), root(b)].sort() as [string, string];
    parents.set(other, least);
  }
  return new Map(Array.from(parents.keys(), (id) => [id, root(id)]));
}
