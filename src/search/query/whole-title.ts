import type { Pass } from './draft.ts';

/** A text that is a title says nothing else: "Navy Counselor" names no branch, "M1 Armor Crewman" no code. */
export const wholeTitle: Pass = (draft, { texts, cut, reference }) =>
  !cut && reference.isTitle(texts, true) ? { ...draft, done: true } : draft;
