import { useMemo } from 'react';
import type { Branch } from '../../domain/branch.ts';
import { hasFigure, type JargonFinder, type JargonHit } from '../../domain/resume/jargon.ts';
import { openPlaces } from '../../domain/resume/resume-line.ts';
import type { ResumeVersion } from '../../domain/resume/resumes.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** What there is to mend in the open version. */
export interface Check {
  /** Where the list of military terms stands. */
  state: LoadState<JargonFinder>;
  /** The military terms of a text, without those that are kept; none until the list is there. */
  termsIn: (text: string) => readonly JargonHit[];
  /** The same of the headline, where a rank may stand: beside the service it says the level, as we propose it. */
  termsInHeadline: (headline: string) => readonly JargonHit[];
  /** Whether a line says how many, how often or how much nowhere, and leaves no blank for it. */
  lacksFigure: (line: string) => boolean;
}

/** Checks the open version. The branches of the military jobs on it are those that its owner served in. */
export function useCheck({ resume, keptTerms }: ResumeVersion): Check {
  const state = useLoaded(useStores().jargon);
  const finder = state.status === 'ready' ? state.value : undefined;
  return useMemo(() => {
    const kept = new Set(keptTerms);
    const branches = [
      ...new Set(
        resume.picked.flatMap(({ page }): Branch[] => (page.kind === 'military' ? [page.branch] : [])),
      ),
    ];
    const termsIn = (text: string) =>
      finder ? finder.find(text, branches).filter(({ term }) => !kept.has(term.term)) : [];
    return {
      state,
      termsIn,
      termsInHeadline: (headline) => termsIn(headline).filter(({ term }) => term.kind !== 'rank'),
      lacksFigure: (line) => line.trim() !== '' && !hasFigure(line) && openPlaces(line).length === 0,
    };
  }, [state, finder, keptTerms, resume.picked]);
}
