import { linesOf } from './lines.ts';
import type { PlainWords, Problem } from './plain-words.ts';

/** Phrases that say nothing, boast, or are officialese; each has a plain word that does better. */
const EMPTY_PHRASES =
  /\b(responsible for|duties include|perform other|and so on|etc|various|misc|(?<!living )things?|(?:of|the|other|their) stuff|folks|utiliz\w+|facilitat\w+|leverag\w+|synerg\w+|seamless\w*|dynamic|passionate|world-class|cutting[- ]edge|state-of-the-art|best-in-class|rock ?star|go-to|excel at|make a difference)\b/i;

/** Words that give a worker, or people at large, a sex. The patients of some occupations have one; a field may be of women. */
const GENDERED =
  /\b(he|she|his|hers?|him|himself|herself|gentlem[ae]n|ladies|manpower|man-?made|man-?hours?|housewi\w+|stewardess\w*|waitress\w*|(?!humans?\b|specim|abdom|germans?\b|ottomans?\b)[a-z]*m[ae]n)\b/i;

/** British spellings that the dictionary lets pass, or that share a stem with a right word. */
export const BRITISH =
  /\b(\w+isations?|(?:organ|recogn|util|real|standard|summar|priorit|special|author|final|minim|maxim|optim|custom|general|emphas|categor|character|modern|mobil|stabil|steril|synthes)is(?:e|es|ed|ing)|analys(?:e|ed|ing)|\w*colour\w*|behaviour\w*|labour\w*|neighbour\w*|\w*centres?|licences?|programmes?|catalogue[sd]?|tyres?|grey|\w*metres|litres?|fibres?|travell\w+|modell\w+|labell\w+|cancell(?:ed|ing)|cheques?|fulfil|enrol|defence|mould\w*|plough\w*|jewellery|aluminium|judgement|ageing|practis\w+|towards|whilst|amongst|kerbs?)\b/i;

const OF_WOMEN = /\bwomen\b/gi;

const RULES: readonly [RegExp, string][] = [
  [EMPTY_PHRASES, 'an empty phrase'],
  [GENDERED, 'a gendered word'],
  [BRITISH, 'a British spelling'],
];

/** No empty phrase, no gendered word, no British spelling. */
export function checkWording(words: PlainWords): Problem[] {
  return linesOf(words).flatMap(({ kind, where, text }) =>
    RULES.flatMap(([rule, name]) => {
      const match = rule.exec(kind === 'major' ? text.replace(OF_WOMEN, '') : text);
      return match ? [{ where, what: `"${match[0]}" is ${name}: ${text}` }] : [];
    }),
  );
}
