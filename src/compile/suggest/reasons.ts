import type { Reason } from '../../domain/direction.ts';
import type { Known } from './further-parts.ts';
import type { Job } from './jobs.ts';
import type { Candidate } from './link-parts.ts';
import type { OccupationBook } from './occupation-book.ts';
import { sharedStems } from './signals/duties.ts';

/** From where on a signal is a reason that convinces a reader. */
const LEAST = { expertShare: 0.12, groupShare: 0.1, duties: 0.12, dutyStems: 3 };

/** A reader weighs a few reasons, and every page loads them. */
const MOST_REASONS = 3;

export interface ReasonWords {
  book: OccupationBook;
  /** The name of a DoD occupation group; undefined for one without. */
  groupTitle: (group: string) => string | undefined;
}

/** Why a candidate is one, in data that a person can check, the most telling first; none where nothing can be shown. */
export function reasonsFor(job: Job, candidate: Candidate, known: Known, words: ReasonWords): Reason[] {
  const id = candidate.occupation;
  const relation = known.relations.get(id);
  const family = known.family.get(id);
  const all: Reason[] = [
    ...(relation?.kind === 'under' ? [{ kind: 'below', occupation: relation.to } as const] : []),
    ...(family === undefined ? [] : [{ kind: 'same-family', code: family } as const]),
    ...titleAlike(candidate),
    ...layTitle(candidate),
    ...expertsAlike(id, known),
    ...(relation?.kind === 'beside' ? [{ kind: 'same-soc', occupation: relation.to } as const] : []),
    ...(relation && relation.kind !== 'under' && relation.kind !== 'beside'
      ? [{ kind: 'related', occupation: relation.to } as const]
      : []),
    ...dodGroup(job, candidate, words),
    ...duties(job, candidate, words),
  ];
  return all.slice(0, MOST_REASONS);
}

function expertsAlike(id: number, { experts }: Known): Reason[] {
  const vote = experts.get(id);
  if (!vote?.proof || vote.share < LEAST.expertShare) return [];
  const { branch, code, title } = vote.proof.job;
  return [{ kind: 'experts-alike', branch, code, title }];
}

function titleAlike({ vote }: Candidate): Reason[] {
  if (!vote?.proof) return [];
  const { branch, code, title } = vote.proof;
  return [{ kind: 'title-alike', branch, code, title }];
}

function layTitle({ name }: Candidate): Reason[] {
  return name ? [{ kind: 'lay-title', title: name.name }] : [];
}

function dodGroup(job: Job, { groupShare }: Candidate, { groupTitle }: ReasonWords): Reason[] {
  const title = groupTitle(job.dodGroup);
  return title !== undefined && groupShare >= LEAST.groupShare
    ? [{ kind: 'dod-group', group: job.dodGroup, title }]
    : [];
}

function duties(job: Job, { occupation, dutyShare }: Candidate, { book }: ReasonWords): Reason[] {
  if (dutyShare < LEAST.duties) return [];
  return sharedStems(book, job.duties, occupation).length >= LEAST.dutyStems ? [{ kind: 'duties' }] : [];
}
