import type { KeyboardEvent } from 'react';
import { SEARCH_BOX_ID } from './search-box-id.ts';

/** Marks the link of each result, in the order of the list. */
export const RESULT_LINK = { 'data-result': '' } as const;
/** Marks a list whose first result is what was asked for, without a doubt: its code was typed, or it is the only one. */
export const SURE_LIST = { 'data-sure': '' } as const;

function resultLinks(within: HTMLElement): HTMLAnchorElement[] {
  return [...within.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
}

/** Moves focus to the first result. @returns false when there is none. */
export function focusFirstResult(within: HTMLElement): boolean {
  const first = resultLinks(within)[0];
  first?.focus();
  return first !== undefined;
}

/** Opens the first result if it is surely the one that was meant; else moves there, and the next Enter opens it. */
export function openFirstResult(within: HTMLElement): void {
  if (within.querySelector('[data-sure]')) resultLinks(within)[0]?.click();
  else focusFirstResult(within);
}

/** Up and Down between results; Up from the first goes back to the box. */
export function moveBetweenResults(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = resultLinks(event.currentTarget);
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0) return;
  event.preventDefault();
  const next = event.key === 'ArrowDown' ? links[at + 1] : links[at - 1];
  if (next) next.focus();
  else if (event.key === 'ArrowUp') document.getElementById(SEARCH_BOX_ID)?.focus();
}
