import type { Direction, Reason } from '../../domain/direction.ts';
import { onceEach } from '../directions/once-each.ts';
import type { SuggestBase } from './base.ts';
import type { Beside } from './beside.ts';
import type { Known } from './further-parts.ts';
import { civilian, type Job } from './jobs.ts';
import type { Neighbours } from './neighbours.ts';
import { type Ranked, surestFirst } from './ranked.ts';
import { isShown, isStrong, knownOf, neighboursOfJob, weighedFor } from './ranking.ts';
import { reasonsFor } from './reasons.ts';
import { fitsLevel } from './title-level.ts';

/** So many further occupations are suggested at most. */
const MOST_SUGGESTED = 12;
/** Nobody should leave with fewer things to consider, official matches among them. */
export const FEWEST_THINGS = 5;

/**
 * Where a job may lead beyond its official matches and what named sources say, the surest first: strong where links of
 * this kind that were held back proved right at least four times in five, fair where three in ten did; nothing without a
 * reason that a person can check. Where that leaves few, our reviewed table and O*NET's nearest occupations fill it up.
 */
export function suggestionsFor(
  base: SuggestBase,
  job: Job,
  neighbours = neighboursOfJob(base, job),
): Direction[] {
  if (base.reviewed.has(job.id)) return [];
  const known = saidOf(base, job, neighbours);
  const said = new Set([...civilian(job.official), ...(base.named.get(job.id) ?? [])]);
  const considered = weighedFor(base, job, neighbours, known)
    .map((ranked) => ({ ranked, isSure: isShown(ranked, known) }))
    .filter(({ ranked, isSure }) => isSure || isNearest(ranked, known))
    .sort((a, b) => surestFirst(a.ranked, b.ranked));
  const found = considered.flatMap(({ ranked, isSure }) => {
    const { code, residual } = base.book.occupations[ranked.candidate.occupation]!;
    const reasons = said.has(code) ? [] : reasonsFor(job, ranked.candidate, known, base.words);
    const direction = suggestion(code, isStrong(ranked) ? 'strong' : 'fair', reasons);
    return reasons.length > 0 ? [{ direction, residual, isSure }] : [];
  });
  const related = found.filter((each) => !each.isSure).map(({ direction }) => direction);
  const shown = withoutRest(
    found.filter((each) => each.isSure),
    said,
  ).slice(0, MOST_SUGGESTED);
  const missing = FEWEST_THINGS - said.size - shown.length;
  return [...shown, ...fillUp(base, job, [...said], shown, related, Math.max(0, missing))].slice(
    0,
    MOST_SUGGESTED,
  );
}

/** "All other" says nothing beside one of the specific occupations that the taxonomy has taken out of it. */
function withoutRest(
  found: readonly { direction: Direction; residual: boolean }[],
  said: ReadonlySet<string>,
): Direction[] {
  const codes = [...said, ...found.map(({ direction }) => direction.occupation)];
  const groups = new Set(codes.filter((code) => !code.endsWith('.00')).map((code) => code.slice(0, -2)));
  return found
    .filter(({ direction, residual }) => !residual || !groups.has(direction.occupation.slice(0, -2)))
    .map(({ direction }) => direction);
}

/** What is known of a job. Where experts have listed occupations for the job itself, lists of others say nothing more. */
function saidOf(base: SuggestBase, job: Job, neighbours: Neighbours): Known {
  const known = knownOf(base, job, neighbours);
  return base.expertLists.has(job.id) ? { ...known, experts: new Map() } : known;
}

/**
 * What we reviewed for its kind of work, then what O*NET relates, then what we reviewed for its whole major group; what is
 * not on the level of its title last.
 */
function fillUp(
  base: SuggestBase,
  job: Job,
  said: readonly string[],
  shown: readonly Direction[],
  related: readonly Direction[],
  most: number,
): Direction[] {
  if (most === 0) return [];
  const known = new Set([...said, ...shown.map(({ occupation }) => occupation)]);
  const onLevel = ({ occupation }: Beside) =>
    fitsLevel(job.title, base.book.occupations[base.book.idOf.get(occupation)!]!);
  const [level, others] = [true, false].map((is) => base.beside(job).filter((each) => onLevel(each) === is));
  const reviewed = (of: readonly Beside[], general: boolean) =>
    of
      .filter((each) => each.general === general)
      .map(({ occupation, reason }) => suggestion(occupation, 'fair', [reason]));
  return onceEach([
    ...reviewed(level!, false),
    ...related,
    ...reviewed(level!, true),
    ...reviewed(others!, false),
    ...reviewed(others!, true),
  ])
    .filter(({ occupation }) => !known.has(occupation))
    .slice(0, most);
}

/** From here on the tasks of two occupations have something in common. */
const LEAST_TASKS = 0.1;

/**
 * One of the five occupations that O*NET relates most to an official match, no step down, with tasks in common: of those,
 * three in ten are on the expert lists of jobs with that match.
 */
function isNearest({ candidate: { occupation } }: Ranked, { relations, match }: Known): boolean {
  return (
    relations.get(occupation)?.kind === 'short' &&
    match?.stepsDown[occupation] === 0 &&
    match.tasks[occupation]! >= LEAST_TASKS
  );
}

function suggestion(
  occupation: string,
  strength: Direction['strength'],
  reasons: readonly Reason[],
): Direction {
  return { occupation, source: 'suggested', strength, reasons, payGrade: '', preparation: '' };
}
