import type { readDuties } from '../matching/duty-stems.ts';
import type { Row } from '../read.ts';

type Duty = ReturnType<typeof readDuties>[number];

/** A sentence that says of whom the duties are begins with the title: "The cryptologic communications interceptor/locator copies …". */
const SENTENCE = /(?<=[.;:])\s+/;

/**
 * Retired titles whose work the official description of another code's duties tells, by name: a sentence of it begins with the
 * title. The branch and the rank class are the same, the title has two words or more, and no other code's duties name it.
 */
export function namedTitles(retired: readonly Row[], duties: readonly Duty[]): Row[] {
  const sentences = duties.flatMap((duty) =>
    duty.description.split(SENTENCE).map((sentence) => ({ duty, words: wordsOf(sentence) })),
  );
  const rows = new Map<string, Row>();
  for (const { branch = '', code = '', ranks = '', title = '', status } of retired) {
    const words = wordsOf(title);
    if (status === 'former-title' || words.trim().split(' ').length < 2) continue;
    const named = sentences.filter(
      ({ duty, words: sentence }) =>
        duty.branch === branch &&
        duty.code !== code &&
        isEnlisted(duty.ranks) === isEnlisted(ranks) &&
        (sentence.startsWith(words) || sentence.startsWith(` the${words}`)),
    );
    const [first] = named;
    if (!first || named.some(({ duty }) => duty.code !== first.duty.code)) continue;
    const successor = { successor: first.duty.code, successor_title: first.duty.title };
    rows.set(`${branch}|${code}|${title}`, { branch, code, title, ...successor });
  }
  return [...rows.values()];
}

function isEnlisted(ranks: string): boolean {
  return ranks.includes('E');
}

/** Lower case, in the singular, one space before and after each word: titles and sentences differ in hyphens and plurals. */
function wordsOf(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  return ` ${words.map((word) => word.replace(/s$/, '')).join(' ')} `;
}
