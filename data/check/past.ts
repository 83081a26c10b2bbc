import { leftInPresent } from './clauses.ts';
import { resumeLinesOf } from './lines.ts';
import { pastForm, pastForms } from './past-form.ts';
import type { PlainWords, Problem } from './plain-words.ts';
import { firstWord } from './text.ts';

/**
 * Every line that can stand on a résumé has its past beside it: the past opens with that of the line's verb, differs from the
 * line in forms of verbs only, and leaves no finite verb in the present as far as that can be told. A line with a place for a
 * figure of its own has no prompt besides.
 */
export function checkPast(words: PlainWords): Problem[] {
  return resumeLinesOf(words).flatMap(({ where, text, past, prompt }) => {
    const problems: Problem[] = [];
    const [verb, opening] = [firstWord(text), firstWord(past)];
    const right = pastForm(verb);
    if (opening !== right)
      problems.push({ where, what: `its past opens with "${opening}", not "${right}": ${past}` });
    else if (!differsInVerbs(partsOf(text).slice(1), partsOf(past).slice(1)))
      problems.push({ where, what: `its past differs in more than forms of verbs: ${past}` });
    const present = leftInPresent(past, words.verbs);
    if (present !== undefined)
      problems.push({ where, what: `its past stays in the present at "${present}": ${past}` });
    if (prompt !== '' && text.includes('['))
      problems.push({ where, what: `has a place of its own, and a prompt: ${prompt}` });
    return problems;
  });
}

/** Words and marks, each by itself. */
function partsOf(text: string): string[] {
  return text.match(/[\w'/-]+|[^\s\w'/-]/g) ?? [];
}

/** Whether each part is in the past as it is in the line, or a form of it, which may be of two words ("had to"). */
function differsInVerbs(parts: readonly string[], past: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const form = [[part], ...pastForms(part).map((each) => each.split(' '))].find((words) =>
      words.every((word, i) => past[at + i] === word),
    );
    if (!form) return false;
    at += form.length;
  }
  return at === past.length;
}
