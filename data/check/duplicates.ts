import { linesOf, type PlainWords, type Problem } from './plain-words.ts';
import { plainWords, sentences } from './text.ts';

/** No sentence stands twice: no task, no label, no sentence of a summary. A task may read as a label does. */
export function checkDuplicates(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  const seen = { text: new Map<string, string>(), label: new Map<string, string>() };
  for (const { kind, where, text } of linesOf(words)) {
    const places = kind === 'label' ? seen.label : seen.text;
    for (const sentence of kind === 'summary' ? sentences(text) : [text]) {
      const key = plainWords(sentence).join(' ');
      const before = places.get(key);
      if (before) problems.push({ where, what: `the same as ${before}: ${sentence}` });
      else places.set(key, where);
    }
  }
  return problems;
}
