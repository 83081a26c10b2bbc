import { words } from '#words/compare.ts';

/** The first of some names, and how many more there are; '' for none. */
export function fewOf(names: readonly string[], few: number): string {
  return names.length === 0 ? '' : words.andMore(names.slice(0, few), names.length - few);
}

/** A phrase as it begins a line: tables have them in small letters. */
export function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
