import { BRANCHES } from '../domain/branch.ts';
import { CREDENTIAL_KINDS, type Credential, type JobCredentials } from '../domain/credential.ts';
import {
  DIRECTION_SOURCES,
  type Direction,
  type Reason,
  type SameJob,
  type SpecialtyDirections,
  STRENGTHS,
} from '../domain/direction.ts';
import { FEDERAL_KINDS, type FederalSeries } from '../domain/federal-series.ts';
import {
  CODE_REASONS,
  type EarlierCode,
  type FormerMeaning,
  type JobHistory,
  type OtherCode,
  type RelatedCode,
} from '../domain/job-history.ts';
import type { JobWords } from '../domain/job-words.ts';
import { TITLE_STATUSES } from '../domain/military-title.ts';
import { openJson, seal } from './envelope.ts';
import { jobLineShape } from './job-line-shape.ts';
import { count, listOf, matching, oneOf, orNull, record, type Shape, text, tuple, variant } from './shape.ts';

export const DIRECTIONS_NAME = 'list of directions';

/** What is said of the specialties of one file, by their positions in the index. */
export type DirectionsOfSome = ReadonlyMap<number, SpecialtyDirections>;

const occupation = matching(/^\d\d-\d{4}\.\d\d$/, 'an O*NET-SOC code');
const branch = oneOf(...BRANCHES);

/** A reason for a link. */
export const reason: Shape<Reason> = variant<Reason>('kind', {
  'title-alike': record({ kind: oneOf('title-alike'), branch, code: text, title: text }),
  'dod-group': record({ kind: oneOf('dod-group'), group: text, title: text }),
  'lay-title': record({ kind: oneOf('lay-title'), title: text }),
  duties: record({ kind: oneOf('duties') }),
  related: record({ kind: oneOf('related'), occupation }),
  below: record({ kind: oneOf('below'), occupation }),
  'same-soc': record({ kind: oneOf('same-soc'), occupation }),
  'list-likely': record({ kind: oneOf('list-likely') }),
  'same-family': record({ kind: oneOf('same-family'), code: text }),
  'experts-alike': record({ kind: oneOf('experts-alike'), branch, code: text, title: text }),
  'same-words': record({ kind: oneOf('same-words') }),
  'same-kind': record({ kind: oneOf('same-kind'), title: text }),
  'same-group': record({ kind: oneOf('same-group'), group: text, title: text }),
  'same-match': record({ kind: oneOf('same-match'), occupation }),
  'same-list': record({ kind: oneOf('same-list'), occupation }),
  'listed-alike': record({
    kind: oneOf('listed-alike'),
    source: oneOf('expert-study', 'va-equivalents'),
  }),
  'carries-over': record({ kind: oneOf('carries-over'), what: text, missing: text }),
});

const direction = record<Direction>({
  occupation,
  source: oneOf(...DIRECTION_SOURCES),
  strength: oneOf(...STRENGTHS),
  reasons: listOf(reason),
  payGrade: text,
  preparation: text,
});

const relatedCode = { branch, code: text, title: text, status: oneOf(...TITLE_STATUSES) };
const reasonOfCode = oneOf(...CODE_REASONS);
const otherCode = record<OtherCode>({ ...relatedCode, reason: reasonOfCode });
const earlierCode = record<EarlierCode>({
  ...relatedCode,
  reason: reasonOfCode,
  described: oneOf(true, false),
});
const history = record<JobHistory>({
  today: listOf(otherCode),
  before: listOf(earlierCode),
  formerly: listOf(record<FormerMeaning>({ title: text, occupations: listOf(occupation) })),
  split: oneOf(true, false),
  skills: listOf(record<RelatedCode>(relatedCode)),
  ratings: listOf(record<RelatedCode>(relatedCode)),
});

const credentials = record<JobCredentials>({
  branch,
  code: text,
  key: text,
  count: orNull(count),
  listed: listOf(
    record<Credential>({
      title: text,
      acronym: text,
      kind: oneOf(...CREDENTIAL_KINDS),
      agency: text,
      linkedAs: text,
    }),
  ),
});

const shape = listOf(
  tuple(
    count,
    record<SpecialtyDirections>({
      history: orNull(history),
      words: orNull(record<JobWords>({ summary: text, lines: listOf(jobLineShape), of: text })),
      directions: listOf(direction),
      federal: listOf(
        record<FederalSeries>({
          series: matching(/^\d{4}$/, 'a series of four digits'),
          name: text,
          kind: oneOf(...FEDERAL_KINDS),
          listedFor: listOf(text),
        }),
      ),
      credentials: listOf(credentials),
      elsewhere: listOf(
        record<SameJob>({
          branch,
          code: text,
          title: text,
          strength: oneOf('strong', 'fair'),
          reasons: listOf(reason),
        }),
      ),
    }),
  ),
);

/** Encodes one file. */
export function encodeDirections(directions: DirectionsOfSome, version: string): string {
  return seal(DIRECTIONS_NAME, version, JSON.stringify([...directions]));
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeDirections(file: string, version: string): DirectionsOfSome {
  return openJson(DIRECTIONS_NAME, version, file, shape, (entries) => new Map(entries));
}
