/** A listed phrase that stands in a list of words. */
export interface FoundPhrase<T> {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
  value: T;
}

/** Finds listed phrases in a list of words. */
export interface PhraseBook<T> {
  /** At each place the longest phrase that stands there; what one phrase has taken is not looked at again. */
  find(words: readonly string[]): FoundPhrase<T>[];
  /** The longest phrase that begins at a place. */
  at(words: readonly string[], from: number): FoundPhrase<T> | undefined;
}

/**
 * Files phrases for look-up.
 * @param phrases folded words parted by one space each; of a phrase that is listed twice the first counts.
 */
export function createPhraseBook<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const values = new Map<string, T>();
  // How long the longest phrase is that begins with a word: most words begin none.
  const longest = new Map<string, number>();
  for (const [phrase, value] of phrases) {
    if (!values.has(phrase)) values.set(phrase, value);
    const words = phrase.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  const at = (words: readonly string[], from: number): FoundPhrase<T> | undefined => {
    for (let to = Math.min(words.length, from + (longest.get(words[from]!) ?? 0)); to > from; to--) {
      const phrase = words.slice(from, to).join(' ');
      if (values.has(phrase)) return { from, to, value: values.get(phrase)! };
    }
    return undefined;
  };
  return {
    at,
    find(words) {
      const found: FoundPhrase<T>[] = [];
      for (let from = 0; from < words.length; from++) {
        const phrase = at(words, from);
        if (!phrase) continue;
        found.push(phrase);
        from = phrase.to - 1;
      }
      return found;
    },
  };
}
