import { linesOf } from './lines.ts';
import type { PlainWords, Problem } from './plain-words.ts';

/** Capital first, save in a prompt; a summary and what a major is end with a period, nothing else does; plain characters, single spaces. */
export function checkForm(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  for (const { kind, where, text } of linesOf(words)) {
    const say = (what: string) => problems.push({ where, what: `${what}: ${text}` });
    if (kind !== 'prompt' && !/^[A-Z]/.test(text)) say('does not open with a capital');
    if (kind === 'prompt' && /^[A-Z]/.test(text)) say('opens with a capital');
    const isSummary = kind === 'summary' || kind === 'job summary' || kind === 'major';
    if (isSummary && !text.endsWith('.')) say('does not end with a period');
    if (!isSummary && /[.!?,;:]$/.test(text)) say('ends with a mark');
    if (/[^\x20-\x7e]/.test(text)) say('holds a character that is not plain');
    if (/ {2}| [.,;:]/.test(text)) say('has a space too many');
    if (/[,;][^ \d]/.test(text)) say('lacks a space');
    if (/\b(\w+) \1\b/i.test(text)) say('says a word twice');
  }
  return problems;
}
