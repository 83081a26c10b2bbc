/**
 * A memory for what takes long to make: the same answer for the same key.
 * @param most the oldest of more is forgotten.
 * @returns what is known of a key, or what `make` makes of it now.
 */
export function createMemory<K, T>(most = Infinity): (key: K, make: () => T) => T {
  const known = new Map<K, T>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const made = make();
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(key, made);
    return made;
  };
}
