import { BRANCHES, type Branch } from '../domain/branch.ts';
import { type MilitaryTitle, type Specialty, TITLE_STATUSES } from '../domain/military-title.ts';
import { RANK_TYPES } from '../domain/rank-type.ts';
import { codeNamesShape } from './code-names-shape.ts';
import type { OccupationBrief } from './crosswalk-index.ts';
import { openJson, seal } from './envelope.ts';
import {
  occupationShape,
  type PackedOccupations,
  packOccupations,
  unpackOccupations,
} from './occupation-packing.ts';
import { count, listOf, oneOf, record, text } from './shape.ts';

export const JOBS_NAME = 'list of jobs with like codes';

/**
 * The part of the index that the pages of some like codes need: their jobs, the jobs of the same codes elsewhere, and the
 * occupations that are named there. Ids are those of the whole index.
 */
export interface JobsPart {
  readonly specialties: readonly Specialty[];
  readonly titles: readonly MilitaryTitle[];
  readonly occupations: readonly OccupationBrief[];
  /** What each branch calls one of its codes. */
  readonly codeNames: Readonly<Record<Branch, string>>;
}

/** What a job and a title of it have alike. */
const common = {
  id: count,
  branches: listOf(oneOf(...BRANCHES)),
  code: text,
  title: text,
  ranks: listOf(oneOf(...RANK_TYPES)),
  status: oneOf(...TITLE_STATUSES),
};

interface PackedPart {
  specialties: Specialty[];
  titles: MilitaryTitle[];
  occupations: PackedOccupations;
  codeNames: Record<Branch, string>;
}

const shape = record<PackedPart>({
  specialties: listOf(
    record<Specialty>({
      ...common,
      titles: listOf(count),
      formerTitles: listOf(text),
    }),
  ),
  titles: listOf(
    record<MilitaryTitle>({
      ...common,
      occupations: listOf(text),
      specialty: count,
    }),
  ),
  occupations: occupationShape,
  codeNames: codeNamesShape,
});

/** Encodes one file. */
export function encodeJobs(part: JobsPart, version: string): string {
  const packed = { ...part, occupations: packOccupations(part.occupations) };
  return seal(JOBS_NAME, version, JSON.stringify(packed));
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeJobs(file: string, version: string): JobsPart {
  return openJson(JOBS_NAME, version, file, shape, (packed) => ({
    ...packed,
    occupations: unpackOccupations(packed.occupations),
  }));
}
