import { lazy, Suspense } from 'react';
import { words } from '#words/leads.ts';
import type { Branch } from '../../domain/branch.ts';
import type { SpecialtyDirections } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { gradeFacts, leadershipLines, type PayGrade } from '../../domain/pay-grade.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { isToldByEarlierCodes } from './history.tsx';

const ResumeSection = lazy(async () => ({ default: (await import('./resume-section.tsx')).ResumeSection }));

/** The résumé builder with the lines of the job, and those of the pay grade once one is chosen. */
export function OwnResume({
  specialty,
  branch,
  said,
  grade,
}: {
  specialty: Specialty;
  branch: Branch;
  said: SpecialtyDirections;
  grade: PayGrade | null;
}) {
  const state = useLoaded(useStores().grades);
  const book = state.status === 'ready' ? state.value : undefined;
  return (
    <Suspense fallback={<ListSkeleton rows={3} label={words.resume.loading} />}>
      <ResumeSection
        specialty={specialty}
        words={said.words}
        told={toldElsewhere(said)}
        grade={grade}
        gradeFacts={book && grade ? gradeFacts(book, branch, grade) : undefined}
        lines={book && grade ? leadershipLines(book, grade) : NO_LINES}
      />
    </Suspense>
  );
}

function toldElsewhere({ words, history }: SpecialtyDirections): 'before' | 'today' | null {
  if (isToldByEarlierCodes(words, history)) return 'before';
  return history && history.today.length > 0 ? 'today' : null;
}

const NO_LINES: readonly never[] = [];
