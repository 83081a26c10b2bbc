import { encodeChoices } from '../../data/share-link.ts';
import type { Choice } from '../../domain/choice.ts';
import { militaryPath, occupationPath } from '../../runtime/paths.ts';

/** The page of what was chosen. */
export function choicePath(choice: Choice): string {
  return choice.kind === 'occupation'
    ? occupationPath(choice.code)
    : militaryPath(choice.branch, choice.code);
}

/** The page of a list for somebody else: it stands in the part of the link that browsers do not send. */
export function sharedListPath(choices: readonly Choice[]): string {
  return `/shortlist#${encodeChoices(choices)}`;
}

/** The comparison of some occupations, and how far a military job is from each. */
export function comparePath(choices: readonly Choice[]): string {
  return `/compare#${encodeChoices(choices)}`;
}
