import type { Choice } from './choice.ts';

/** So many occupations stand beside each other in a comparison, at least and at most. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 4;

/** What of some choices is compared: the first few occupations, and the first military job, from which one comes to them. */
export function comparedOf(choices: readonly Choice[]): Choice[] {
  const job = choices.find(({ kind }) => kind === 'military');
  return [...occupationsOf(choices).slice(0, MOST_COMPARED), ...(job ? [job] : [])];
}

/** The occupations among choices. */
export function occupationsOf(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ kind }) => kind === 'occupation');
}
