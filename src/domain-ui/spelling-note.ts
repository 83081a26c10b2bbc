import { nearWords } from '#words/status.ts';
import type { FittingTitles } from './title-filter.ts';

/**
 * Says that what shows is only near to what was typed; '' where it has the words, or where nothing shows.
 * @param shown how many titles show.
 */
export function spellingNote({ typed, misspelt }: Omit<FittingTitles, 'has'>, shown: number): string {
  if (!misspelt || shown === 0) return '';
  return nearWords(typed.trim(), shown);
}
