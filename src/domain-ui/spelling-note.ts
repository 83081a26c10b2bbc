import type { FittingTitles } from './title-filter.ts';

/**
 * Says that what shows is only near to what was typed; '' where it has the words, or where nothing shows.
 * @param shown how many titles show.
 */
export function spellingNote({ typed, misspelt }: Omit<FittingTitles, 'has'>, shown: number): string {
  if (!misspelt || shown === 0) return '';
  return `Nothing has “${typed.trim()}”; ${shown === 1 ? 'this is' : 'these are'} near to it.`;
}
