import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { irregularBase } from '../../text/base-forms.ts';
import { stemOf } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';
import type { Tuning } from '../tuning.ts';
import { createDutyEvidence, type DutyEvidenceParts, type StemEvidence } from './duty-evidence.ts';
import { createDutyReader, type DutyReader, type DutyTerm } from './duty-terms.ts';
import { standingClass } from './ranking.ts';

/** A specialty whose people do what the words tell. */
export interface DutyMatch {
  specialty: number;
  /** 0 to 1, beside the best. */
  fit: number;
  /** What was typed that is among its duties, in base form. */
  shown: readonly string[];
}

/** Leads what somebody did to specialties. */
export interface DutyLookup extends Pick<DutyReader, 'tellsDuty' | 'isVerb'> {
  match(words: readonly string[]): readonly DutyMatch[];
}

/** Knows no duties, and of verbs those whose forms no rule gives. */
export const NO_DUTIES: DutyLookup = {
  tellsDuty: () => false,
  isVerb: (word) => irregularBase(word) !== undefined,
  match: () => [],
};

/** So many terms of a long text are looked up. */
const MOST_TERMS = 16;
/** From so much on a term counts as one of the duties, when it is said why. */
const SHOWN = 0.3;

/**
 * Leads sentences of duties to military titles. Every word stands for some stems, and each stem speaks for the specialties
 * whose official description, titles, nicknames or civilian occupations have it. The more of the words a specialty has, the
 * more each counts: who drives trucks is neither who drives tanks nor who mends trucks.
 */
export function createDutyLookup(parts: DutyEvidenceParts): DutyLookup {
  const { index, duties, tuning } = parts;
  const reader = createDutyReader(duties, tuning.dutySynonym, (word) => parts.texts.wordIds.has(word));
  let made: { evidenceOf: (stem: string) => StemEvidence; score: DutyScorer } | undefined;
  // Most queries name a job and need none of it.
  const filed = () => {
    if (!made) {
      const evidenceOf = createDutyEvidence(parts);
      made = { evidenceOf, score: createDutyScorer(index, duties.large, tuning, evidenceOf) };
    }
    return made;
  };
  return {
    tellsDuty: reader.tellsDuty,
    isVerb: reader.isVerb,
    match(words) {
      const terms = reader.termsOf(words).slice(0, MOST_TERMS);
      return terms.length === 0 ? [] : best(filed().score(terms), index, terms, tuning);
    },
  };
}

interface DutyScores {
  score: Float32Array;
  /** Bit t is set where term t is among the duties. */
  found: Uint32Array;
}

type DutyScorer = (terms: readonly DutyTerm[]) => DutyScores;

function createDutyScorer(
  index: CrosswalkIndex,
  large: readonly number[],
  tuning: Tuning,
  evidenceOf: (stem: string) => StemEvidence,
): DutyScorer {
  const size = index.specialties.length;
  const prior = priorOf(index, large, tuning);
  const titleStems = index.specialties.map(
    ({ title }) => new Set(wordsOf(title).map(({ text }) => stemOf(text))),
  );
  return (terms) => {
    const score = new Float32Array(size);
    const cover = new Float32Array(size);
    const found = new Uint32Array(size);
    let total = 0;
    terms.forEach((term, t) => {
      const { share, weight } = shareOf(term, size, tuning, evidenceOf);
      total += weight;
      for (let s = 0; s < size; s++) {
        if (share[s] === 0) continue;
        score[s]! += weight * share[s]!;
        cover[s]! += weight * Math.min(1, share[s]! * tuning.dutyFound);
        if (share[s]! >= SHOWN) found[s]! |= 1 << t;
      }
    });
    const asked = new Set(terms.flatMap((term) => [...term.stems.keys()]));
    const unlike = terms.flatMap((term) => term.unlike).filter((stem) => !asked.has(stem));
    for (let s = 0; s < size; s++) {
      if (score[s] === 0) continue;
      const against = unlike.some((stem) => titleStems[s]!.has(stem)) ? tuning.dutyUnlike : 1;
      const together = (cover[s]! / total) ** tuning.dutyTogether;
      score[s] = (score[s]! / total) * together * prior[s]! * against;
    }
    return { score, found };
  };
}

/** How much of a term each specialty has, 0 to 1, by its rarest stem first; and how much the term weighs beside others. */
function shareOf(
  term: DutyTerm,
  size: number,
  tuning: Tuning,
  evidenceOf: (stem: string) => StemEvidence,
): { share: Float32Array; weight: number } {
  const stems = [...term.stems].map(([stem, sure]) => ({ ...evidenceOf(stem), sure }));
  const rarest = Math.max(...stems.map(({ rarity, sure }) => rarity * sure));
  const share = new Float32Array(size);
  if (rarest === 0) return { share, weight: 0 };
  const missing = new Float32Array(size).fill(1);
  for (const { worth, rarity, sure } of stems) {
    const telling = (rarity * sure) / rarest;
    if (telling === 0) continue;
    for (let s = 0; s < size; s++)
      if (worth[s]! > 0) missing[s]! *= 1 - (telling * worth[s]!) / (worth[s]! + tuning.dutySaturation);
  }
  for (let s = 0; s < size; s++) share[s] = 1 - missing[s]!;
  return { share, weight: rarest ** tuning.dutyRarity };
}

/** What speaks for a specialty before anything is asked: most people held a job of today that many hold. */
function priorOf(
  { specialties, lexicon }: CrosswalkIndex,
  large: readonly number[],
  tuning: Tuning,
): Float32Array {
  const leaders = new Set(lexicon.leaders);
  const many = new Set(large);
  return Float32Array.from(specialties, (specialty) => {
    const enlisted = specialty.ranks.includes('Enlisted');
    const leads = enlisted && wordsOf(specialty.title).some(({ text }) => leaders.has(text));
    return (
      [1, tuning.dutySkill, tuning.dutyCourse][standingClass(specialty)]! *
      (specialty.status === 'current' ? 1 : tuning.dutyRetired) *
      (enlisted ? 1 : tuning.dutyOfficer) *
      (leads ? tuning.dutyLeader : 1) *
      (many.has(specialty.id) ? tuning.dutyLarge : 1)
    );
  });
}

/** Those near the best of their own branch, so that a filter leaves some; without branches that have no such job. */
function best(
  { score, found }: DutyScores,
  { specialties }: CrosswalkIndex,
  terms: readonly DutyTerm[],
  tuning: Tuning,
): DutyMatch[] {
  const top = score.reduce((most, each) => Math.max(most, each), 0);
  const ofBranch = new Map(BRANCHES.map((branch) => [branch, 0]));
  for (const { id, branches } of specialties)
    for (const branch of branches) ofBranch.set(branch, Math.max(ofBranch.get(branch)!, score[id]!));
  const shown = new Map<number, readonly string[]>();
  const shownOf = (mask: number) => {
    const words = shown.get(mask) ?? terms.filter((_, t) => mask & (1 << t)).map((term) => term.shown);
    shown.set(mask, words);
    return words;
  };
  return specialties.flatMap(({ id, branches }) => {
    const own = Math.max(...branches.map((branch) => ofBranch.get(branch)!));
    if (score[id]! < tuning.dutyLeast || own < top * tuning.dutyBranchLeast) return [];
    if (score[id]! < own * tuning.dutyLeastOfBest) return [];
    const fit = (score[id]! / top - tuning.dutyLeastOfBest) / (1 - tuning.dutyLeastOfBest);
    return [{ specialty: id, fit: Math.max(0, fit), shown: shownOf(found[id]!) }];
  });
}
