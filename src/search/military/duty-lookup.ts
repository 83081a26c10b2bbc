import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { DoerName } from '../occupation/duties.ts';
import type { Tuning } from '../tuning.ts';
import { createDutyEvidence, type DutyEvidenceParts } from './duty-evidence.ts';
import { createDutyScorer, type DutyScorer, type DutyScores } from './duty-scorer.ts';
import { createDutyReader, type DutyReader, type DutyTerm } from './duty-terms.ts';

/** A specialty whose people do what the words tell. */
export interface DutyMatch {
  specialty: number;
  /** 0 to 1, beside the best. */
  fit: number;
  /** What was typed that is among its duties, in base form. */
  shown: readonly string[];
}

/** Leads what somebody did to specialties. */
export interface DutyLookup extends Pick<DutyReader, 'tellsDuty' | 'isEveryday'> {
  match(words: readonly string[]): readonly DutyMatch[];
  /** What whoever does the duties may be called. */
  doers(words: readonly string[]): readonly DoerName[];
  /** Does at once the filing that a first sentence of duties would otherwise wait for. */
  prepare(): void;
}

/** So many terms of a long text are looked up. */
const MOST_TERMS = 16;

/**
 * Leads sentences of duties to military titles. Every word stands for some stems, and each stem speaks for the specialties
 * whose official description, titles, nicknames or civilian occupations have it. The more of the words a specialty has, the
 * more each counts: who drives trucks is neither who drives tanks nor who mends trucks.
 */
export function createDutyLookup(parts: DutyEvidenceParts & Pick<DutyLookup, 'doers'>): DutyLookup {
  const { index, duties, tuning } = parts;
  const reader = createDutyReader(duties, tuning.dutySynonym, (word) => parts.texts.wordIds.has(word));
  let made: DutyScorer | undefined;
  // Most queries name a job and need none of it.
  const scorer = () => {
    made ??= createDutyScorer({
      index,
      large: duties.large,
      tuning,
      evidenceOf: createDutyEvidence(parts),
    });
    return made;
  };
  const select = createSelection(index, tuning);
  return {
    tellsDuty: reader.tellsDuty,
    isEveryday: reader.isEveryday,
    match(words) {
      const terms = reader.termsOf(words).slice(0, MOST_TERMS);
      return terms.length === 0 ? [] : select(scorer()(terms), terms);
    },
    doers: parts.doers,
    prepare: () => {
      scorer();
    },
  };
}

/** Those near the best of their own branch, so that a filter leaves some; without branches that have no such job. */
function createSelection({ specialties }: CrosswalkIndex, tuning: Tuning) {
  // Thousands of specialties share a few lists of branches: what is worked out of a list is worked out once.
  const lists = [...new Map(specialties.map(({ branches }) => [branches.join(), branches])).values()];
  const keys = new Map(lists.map((branches, list) => [branches.join(), list]));
  const listOf = Uint8Array.from(specialties, ({ branches }) => keys.get(branches.join())!);
  return ({ touched, count, score, found }: DutyScores, terms: readonly DutyTerm[]): DutyMatch[] => {
    const best = new Float32Array(lists.length);
    for (let i = 0; i < count; i++) {
      const list = listOf[touched[i]!]!;
      best[list] = Math.max(best[list]!, score[touched[i]!]!);
    }
    const ofBranch = (branch: Branch) =>
      Math.max(0, ...lists.flatMap((branches, list) => (branches.includes(branch) ? best[list]! : [])));
    const own = lists.map((branches) => Math.max(...branches.map(ofBranch)));
    const top = Math.max(0, ...own);
    const least = own.map((most) =>
      most < top * tuning.dutyBranchLeast
        ? Number.POSITIVE_INFINITY
        : Math.max(tuning.dutyLeast, most * tuning.dutyLeastOfBest),
    );
    const shown = new Map<number, readonly string[]>();
    const shownOf = (mask: number) => {
      const words = shown.get(mask) ?? terms.filter((_, t) => mask & (1 << t)).map((term) => term.shown);
      shown.set(mask, words);
      return words;
    };
    const matches: DutyMatch[] = [];
    for (let i = 0; i < count; i++) {
      const specialty = touched[i]!;
      if (found[specialty] === 0 || score[specialty]! < least[listOf[specialty]!]!) continue;
      const fit = (score[specialty]! / top - tuning.dutyLeastOfBest) / (1 - tuning.dutyLeastOfBest);
      matches.push({ specialty, fit: Math.max(0, fit), shown: shownOf(found[specialty]!) });
    }
    return matches;
  };
}
