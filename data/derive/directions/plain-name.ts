/** Words that stay small within a name. */
const SMALL = new Set(['and', 'by', 'from', 'not', 'of', 'or', 'the', 'in', 'for']);

/**
 * A federal name without what says only what kind of entry it is ("… Series", "… Family", "… Group"); one that is all
 * capitals gets those of a title.
 */
export function plainName(name: string): string {
  const plain = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:series|family|group)(?= \(|$)/i, '');
  return plain === plain.toUpperCase() ? titleCase(plain) : plain;
}

function titleCase(capitals: string): string {
  return capitals
    .toLowerCase()
    .replace(/[a-z]+(?:\.[a-z]\.)*/g, (word, at: number) =>
      word.includes('.')
        ? word.toUpperCase()
        : at > 0 && capitals[at - 1] !== '(' && SMALL.has(word)
          ? word
          : word[0]!.toUpperCase() + word.slice(1),
    );
}
