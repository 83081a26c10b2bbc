import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { stemOf } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';
import type { Tuning } from '../tuning.ts';
import type { StemEvidence } from './duty-evidence.ts';
import type { DutyTerm } from './duty-terms.ts';
import { standingClass } from './ranking.ts';

/** How the specialties answer some terms; the next call of the scorer overwrites it. */
export interface DutyScores {
  /** Those that have any; the first `count` entries count. */
  readonly touched: Uint32Array;
  readonly count: number;
  readonly score: Float32Array;
  /** Bit t is set where term t is among the duties. */
  readonly found: Uint32Array;
}

export type DutyScorer = (terms: readonly DutyTerm[]) => DutyScores;

interface Parts {
  index: CrosswalkIndex;
  /** Specialties that many people hold. */
  large: readonly number[];
  tuning: Tuning;
  evidenceOf: (stem: string) => StemEvidence;
}

/** From so much on a term counts as one of the duties, when it is said why. */
const SHOWN = 0.15;

/** So finely is told how many of the terms a specialty has. */
const STEPS = 4096;

/** Makes a scorer of at most 32 terms. */
export function createDutyScorer({ index, large, tuning, evidenceOf }: Parts): DutyScorer {
  const size = index.specialties.length;
  const prior = priorOf(index, large, tuning);
  const withStem = titlesWithStem(index);
  const touched = new Uint32Array(size);
  const score = new Float32Array(size);
  const cover = new Float32Array(size);
  const found = new Uint32Array(size);
  // Thousands of powers for every part of a pasted text would take long.
  const togetherOf = Float32Array.from(
    { length: STEPS + 1 },
    (_, step) => (step / STEPS) ** tuning.dutyTogether,
  );
  const { dutyFound } = tuning;
  const lookUp = createTermStep(size, tuning, evidenceOf);
  return (terms) => {
    score.fill(0);
    cover.fill(0);
    found.fill(0);
    let total = 0;
    let count = 0;
    terms.forEach((term, t) => {
      const { specialties, shares, some, weight } = lookUp(term);
      total += weight;
      for (let i = 0; i < some; i++) {
        const specialty = specialties[i]!;
        const share = shares[i]!;
        if (score[specialty] === 0) touched[count++] = specialty;
        score[specialty]! += weight * share;
        cover[specialty]! += weight * Math.min(1, share * dutyFound);
        if (share >= SHOWN) found[specialty]! |= 1 << t;
      }
    });
    for (let i = 0; i < count; i++) {
      const specialty = touched[i]!;
      const together = togetherOf[Math.round((cover[specialty]! / total) * STEPS)]!;
      score[specialty]! *= (together * prior[specialty]!) / total;
    }
    // What was typed speaks against nobody: who repairs a truck that was driven is a mechanic after all.
    const asked = new Set(terms.flatMap((term) => [...term.stems.keys()]));
    const against = new Set(terms.flatMap((term) => term.unlike).filter((stem) => !asked.has(stem)));
    const unlike = new Set([...against].flatMap((stem) => withStem(stem)));
    for (const specialty of unlike) score[specialty]! *= tuning.dutyUnlike;
    // Who served food on a ship did so in the Navy or the Coast Guard.
    for (const { place } of terms) {
      if (place.length === 0 || place.length === BRANCHES.length) continue;
      for (let i = 0; i < count; i++)
        if (!index.specialties[touched[i]!]!.branches.some((branch) => place.includes(branch)))
          score[touched[i]!]! *= tuning.dutyElsewhere;
    }
    return { touched, count, score, found };
  };
}

/** How much of a term the specialties have; the next term overwrites it. */
interface TermShares {
  /** Those that have any, and how much, 0 to 1; the first `some` entries count. */
  specialties: Uint32Array;
  shares: Float64Array;
  some: number;
  /** What the term weighs beside others. */
  weight: number;
}

/** Makes the step that says how much of a term each specialty has, by its rarest stem first. */
function createTermStep(size: number, tuning: Tuning, evidenceOf: (stem: string) => StemEvidence) {
  const missing = new Float32Array(size).fill(1);
  const specialties = new Uint32Array(size);
  const shares = new Float64Array(size);
  return (term: DutyTerm): TermShares => {
    const stems = [...term.stems].map(([stem, sure]) => ({ evidence: evidenceOf(stem), sure }));
    const rarest = stems.reduce((most, { evidence, sure }) => Math.max(most, evidence.rarity * sure), 0);
    if (rarest === 0) return { specialties, shares, some: 0, weight: 0 };
    let some = 0;
    for (const { evidence, sure } of stems) {
      const { specialties: holders, worth } = evidence;
      const telling = (evidence.rarity * sure) / rarest;
      for (let i = 0; i < holders.length; i++) {
        const specialty = holders[i]!;
        const before = missing[specialty]!;
        missing[specialty] = before * (1 - telling * worth[i]!);
        // A stem that says next to nothing may leave it at 1.
        if (before === 1 && missing[specialty]! < 1) specialties[some++] = specialty;
      }
    }
    const share = term.place.length > 0 ? tuning.dutyPlace : term.beside ? tuning.dutyBeside : 1;
    for (let i = 0; i < some; i++) {
      shares[i] = 1 - missing[specialties[i]!]!;
      missing[specialties[i]!] = 1;
    }
    const weight = rarest ** tuning.dutyRarity * share * term.length ** tuning.dutyLength;
    return { specialties, shares, some, weight };
  };
}

/** What speaks for a specialty before anything is asked: most people held a job of today that many hold. */
function priorOf(
  { specialties, lexicon }: CrosswalkIndex,
  large: readonly number[],
  tuning: Tuning,
): Float32Array {
  const { dutySkill, dutyCourse, dutyRetired, dutyOfficer, dutyLeader, dutyLarge } = tuning;
  const leaders = new Set(lexicon.leaders);
  const many = new Set(large);
  return Float32Array.from(specialties, (specialty) => {
    const enlisted = specialty.ranks.includes('Enlisted');
    const leads = enlisted && wordsOf(specialty.title).some(({ text }) => leaders.has(text));
    return (
      [1, dutySkill, dutyCourse][standingClass(specialty)]! *
      (specialty.status === 'current' ? 1 : dutyRetired) *
      (enlisted ? 1 : dutyOfficer) *
      (leads ? dutyLeader : 1) *
      (many.has(specialty.id) ? dutyLarge : 1)
    );
  });
}

/** Looks up the specialties whose title has a word of a stem. */
function titlesWithStem({ specialties }: CrosswalkIndex): (stem: string) => readonly number[] {
  const memory = new Map<string, number[]>();
  return (stem) => {
    let list = memory.get(stem);
    if (!list) {
      const has = (title: string) => wordsOf(title).some(({ text }) => stemOf(text) === stem);
      list = specialties.filter(({ title }) => has(title)).map(({ id }) => id);
      memory.set(stem, list);
    }
    return list;
  };
}
