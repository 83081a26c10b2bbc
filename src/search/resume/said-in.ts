import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/** Makers whose name is often left out before that of what they make, and words that only say what kind of thing it is. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'adobe amazon apache apple atlassian autodesk cisco esri google ibm intuit microsoft oracle salesforce sap software system systems tool tools'.split(
    ' ',
  ),
);

/** The words of a phrase that carry its meaning, folded; all of them where none does. */
export function contentWords(phrase: string): string[] {
  const words = wordsOf(phrase).map(({ text }) => text);
  const content = words.filter((word) => !STOP_WORDS.has(word) && !FUNCTION_WORDS.has(word));
  return content.length > 0 ? content : words;
}

/**
 * Tells what a text says, in whatever number or form: a phrase is said where one line has all words of it that carry its
 * meaning. The maker of a product may be left out.
 */
export function createSaid(text: string): (phrase: string) => boolean {
  const lines = text.split('\n').map((line) => new Set(wordsOf(line).map((word) => stemOf(word.text))));
  const known = new Map<string, boolean>();
  return (phrase) => {
    let said = known.get(phrase);
    if (said === undefined) {
      const words = contentWords(phrase);
      const needed = words.filter((word) => !LEFT_OUT.has(word));
      const stems = (needed.length > 0 ? needed : words).map(stemOf);
      said = stems.length > 0 && lines.some((line) => stems.every((stem) => line.has(stem)));
      known.set(phrase, said);
    }
    return said;
  };
}
