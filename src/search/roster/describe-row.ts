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
  /** The official titles of the occupations that the reasons name, by their codes. */
  titles: Readonly<Record<string, string>>;
  alternatives: readonly DescribedJob[];
}

/** Describes jobs; what is said of a job is kept once it was asked for. */
export interface JobDescriber {
  /** A job as one of the branch's, where that has it. */
  job(id: number, branch: Branch | null): DescribedJob;
  /** The official title of an occupation. */
  titleOf(occupation: string): string;
}

export function createJobDescriber(
  index: CrosswalkIndex,
  further: FurtherOccupations | undefined,
): JobDescriber {
  const lookup = createLookup(index);
  const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
  const named = (codes: readonly string[]) => codes.map((code) => ({ code, title: titleOf(code) }));
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
  const job: JobDescriber['job'] = (id, branch) => {
    const { branches, code, title } = index.specialties[id]!;
    const own = branch && branches.includes(branch) ? branch : branches[0]!;
    return { id, branch: own, code, title, codes: codesOf(index, id), occupations: occupationsOf(id) };
  };
  return { job, titleOf };
}

/** Makes the step that describes matches. */
export function createRowDescriber({ job, titleOf }: JobDescriber) {
  return ({ reading, match }: MatchedRow): DescribedRow => {
    const { specialty, confidence, reasons, alternatives, branch } = match;
    return {
      reading: { ...reading, branch: branch ?? reading.branch },
      best: specialty === null ? null : job(specialty, branch),
      confidence,
      reasons,
      titles: Object.fromEntries(occupationsIn(reasons).map((code) => [code, titleOf(code)])),
      alternatives: alternatives.map((id) => job(id, branch)),
    };
  };
}

function occupationsIn(reasons: readonly MatchReason[]): string[] {
  return reasons.flatMap((reason) =>
    reason.kind === 'found'
      ? reason.evidence.flatMap((each) => (each.kind === 'lay-title' ? [each.occupation] : []))
      : [],
  );
}
