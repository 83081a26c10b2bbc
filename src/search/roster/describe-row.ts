import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { createLookup } from '../../data/crosswalk-lookup.ts';
import type { FurtherOccupations } from '../../data/further-codec.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Confidence } from '../../domain/roster.ts';
import type { MatchedRow } from './match-row.ts';
import type { MatchReason, RowReading } from './roster.ts';
import { codesOf } from './specialty-codes.ts';

/** A job as a list shows it. */
export interface DescribedJob {
  /** Position of the specialty in the index. */
  id: number;
  branch: Branch;
  code: string;
  title: string;
  /** All codes of the specialty: "Marine Corps:0311". */
  codes: readonly string[];
  occupations: DescribedOccupations;
}

/** By the official crosswalk, and apart from it what experts name and what we suggest. */
export interface DescribedOccupations {
  official: readonly DescribedOccupation[];
  suggested: readonly DescribedOccupation[];
}

export interface DescribedOccupation {
  code: string;
  title: string;
}

/** A row and what it means, for whoever shows it or writes it down: it needs no index. */
export interface DescribedRow {
  /** What the cells say; the branch by its name where it was understood. */
  reading: RowReading;
  best: DescribedJob | null;
  confidence: Confidence;
  reasons: readonly MatchReason[];
  alternatives: readonly DescribedJob[];
}

/** Describes a job as one of the branch's, where that has it; what is said of a job is kept once it was asked for. */
export type JobDescriber = (id: number, branch: Branch | null) => DescribedJob;

export function createJobDescriber(
  index: CrosswalkIndex,
  further: FurtherOccupations | undefined,
): JobDescriber {
  const lookup = createLookup(index);
  const named = (codes: readonly string[]) =>
    codes.map((code) => ({ code, title: lookup.occupation(code)?.title ?? code }));
  const kept = new Map<number, DescribedOccupations>();
  const occupationsOf = (id: number): DescribedOccupations => {
    let occupations = kept.get(id);
    if (!occupations) {
      const official = lookup.matchesOf(index.specialties[id]!);
      occupations = { official: named(official), suggested: named(further?.[id] ?? []) };
      kept.set(id, occupations);
    }
    return occupations;
  };
  return (id, branch) => {
    const { branches, code, title } = index.specialties[id]!;
    const own = branch && branches.includes(branch) ? branch : branches[0]!;
    return { id, branch: own, code, title, codes: codesOf(index, id), occupations: occupationsOf(id) };
  };
}

/** Makes the step that describes matches. */
export function createRowDescriber(jobOf: JobDescriber) {
  return ({ reading, match }: MatchedRow): DescribedRow => {
    const { specialty, confidence, reasons, alternatives, branch } = match;
    return {
      reading: { ...reading, branch: branch ?? reading.branch },
      best: specialty === null ? null : jobOf(specialty, branch),
      confidence,
      reasons,
      alternatives: alternatives.map((id) => jobOf(id, branch)),
    };
  };
}
