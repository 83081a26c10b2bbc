/** A limit that an applicant system may set to a search, in characters; Infinity for none. */
export const LENGTH_LIMITS = [250, 500, 1000, 2000, Infinity] as const;

/** Ready search strings, and what did not go into any. */
interface BooleanSearch {
  /** Each is a whole search of its own, no longer than the limit. */
  parts: string[];
  /** Terms that are by themselves longer than the limit: a term is never cut. */
  tooLong: string[];
}

const OR = ' OR ';

/**
 * Makes Boolean searches of terms: ("25B" OR "Information Technology Specialist"). Where they do not fit the limit, the
 * terms are dealt out to several searches in their order.
 * @param limit characters of one search at most.
 */
export function booleanSearch(terms: readonly string[], limit: number): BooleanSearch {
  const parts: string[][] = [];
  const tooLong: string[] = [];
  let room = 0;
  for (const term of uniqueTerms(terms)) {
    const quoted = `"${term}"`;
    if (quoted.length + 2 > limit) {
      tooLong.push(term);
      continue;
    }
    const part = parts.at(-1);
    if (part && quoted.length + OR.length <= room) {
      part.push(quoted);
      room -= quoted.length + OR.length;
    } else {
      parts.push([quoted]);
      room = limit - quoted.length - 2;
    }
  }
  return { parts: parts.map((quoted) => `(${quoted.join(OR)})`), tooLong };
}

/** The terms as they go between quotes, each once, whatever its case; empty ones are left out. */
export function uniqueTerms(terms: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const term of terms) {
    const bare = bareTerm(term);
    const key = bare.toLowerCase();
    if (bare && !seen.has(key)) seen.set(key, bare);
  }
  return [...seen.values()];
}

/**
 * A term without double quotes, straight or curly, and on one line: no search system agrees with another on how to write
 * a quote within quotes, and without it the words are found all the same.
 */
export function bareTerm(term: string): string {
  return term
    .replace(/["“”„‟«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
