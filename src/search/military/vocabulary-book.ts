import type { VocabularyTerm } from '../../data/crosswalk-index.ts';
import { wordsOf } from '../../text/words.ts';

/** A vocabulary term found in a text. */
export interface FoundTerm {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
  /** All meanings of the term, in the table's order. */
  meanings: readonly VocabularyTerm[];
}

/** Finds vocabulary terms in a list of words. */
export interface VocabularyBook {
  find(words: readonly string[]): FoundTerm[];
  /** All meanings of the term that some words are, in the table's order; none where they are no term. */
  meaningsOf(words: readonly string[]): readonly VocabularyTerm[];
  /** The terms as one line of folded words each, for spelling. */
  readonly terms: readonly string[];
}

const LONGEST = 5;

/** Files the vocabulary; a term is found in the singular or plural of its last word. */
export function createVocabularyBook(vocabulary: readonly VocabularyTerm[]): VocabularyBook {
  const book = new Map<string, VocabularyTerm[]>();
  // How many words the longest term has that begins with a word; of one word any may be a term.
  const longest = new Map<string, number>();
  for (const meaning of vocabulary) {
    // A short form stands for a word of any title, and is read before terms are looked up.
    if (meaning.kind === 'short-form') continue;
    const words = wordsOf(meaning.term).map((word) => word.text);
    const key = words.join(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 1, words.length));
    const meanings = book.get(key);
    if (meanings) meanings.push(meaning);
    else book.set(key, [meaning]);
  }
  // A letter alone has no plural: "s" is not the vocabulary's "ss".
  const lookUp = (key: string) => (key.length === 1 ? book.get(key) : lookUpEither(key));
  const lookUpEither = (key: string) =>
    book.get(key) ?? (key.endsWith('s') ? book.get(key.slice(0, -1)) : undefined) ?? book.get(`${key}s`);
  return {
    terms: [...book.keys()],
    meaningsOf: (words) => lookUp(words.join(' ')) ?? [],
    find(words) {
      const found: FoundTerm[] = [];
      for (let from = 0; from < words.length; from++) {
        const most = Math.min(LONGEST, longest.get(words[from]!) ?? 1);
        for (let to = Math.min(words.length, from + most); to > from; to--) {
          const meanings = lookUp(words.slice(from, to).join(' '));
          if (!meanings) continue;
          found.push({ from, to, meanings });
          break;
        }
      }
      return found;
    },
  };
}
