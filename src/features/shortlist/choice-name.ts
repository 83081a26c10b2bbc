import { words } from '#words/shortlist-page.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Choice } from '../../domain/choice.ts';

/** What something is called: its title, or its code until that is known, or where nobody knows it. */
export function choiceName(choice: Choice, lookup: CrosswalkLookup | undefined): string {
  if (choice.kind === 'occupation')
    return lookup?.occupation(choice.code)?.title ?? words.noSuchOccupation(choice.code);
  const job = lookup?.specialties(choice.branch, choice.code)[0];
  return job?.title ?? words.noSuchJob(choice.branch, choice.code);
}
