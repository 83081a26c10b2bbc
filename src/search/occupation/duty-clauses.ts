/** A duty of one word says too little by itself: "collect and analyze intelligence" is one. */
const LEAST = 2;

/**
 * The duties that a question joins by "and": "give sermons and comfort the dying" asks for somebody who does both, and no
 * sentence of ours has both. Empty for a question that is one duty.
 * @param carries false for words without a meaning of their own.
 */
export function dutyClauses(
  words: readonly string[],
  carries: (word: string) => boolean,
): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (word === 'and') clauses.push([]);
    else clauses.at(-1)!.push(word);
  }
  const telling = clauses.map((clause) => clause.filter(carries));
  return clauses.length > 1 && telling.every((clause) => clause.length >= LEAST) ? telling : [];
}
