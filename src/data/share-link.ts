import { type Choice, choiceKey } from '../domain/choice.ts';
import { MOST_ITEMS } from '../domain/shortlist.ts';
import { choiceOfPart, choicePart, encodeParts, type LinkFault, readParts } from './link-parts.ts';

/** What could not be used of a link that was handed on. */
export interface LinkTrouble {
  /** Parts that could not be read, as they stand in the link. */
  unread: readonly string[];
  fault: LinkFault;
}

/** What a link that was handed on holds. */
export interface SharedChoices extends LinkTrouble {
  choices: readonly Choice[];
}

/** Choices as the fragment of a link: "v1.151212,a25B.3f2a". */
export function encodeChoices(choices: readonly Choice[]): string {
  return encodeParts(choices.map(choicePart));
}

/** Reads such a fragment, with or without its "#". Never throws: what cannot be read is told, the rest is there. */
export function decodeChoices(fragment: string): SharedChoices {
  const { parts, fault } = readParts(fragment);
  const choices = new Map<string, Choice>();
  const unread: string[] = [];
  for (const part of parts) {
    const choice = choiceOfPart(part);
    if (choice && choices.size < MOST_ITEMS) choices.set(choiceKey(choice), choice);
    else unread.push(part);
  }
  return { choices: [...choices.values()], unread: shownParts(unread), fault };
}

/** Parts that could not be read, short and few enough to be shown. */
export function shownParts(unread: readonly string[]): string[] {
  return unread.slice(0, MOST_ITEMS).map((part) => part.slice(0, LONGEST_SHOWN));
}

const LONGEST_SHOWN = 40;
