import { flag, listOf, matching, oneOf, optional, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { CREDENTIAL_KINDS } from '../../domain/credential.ts';
import { branch, militaryCode, onetCodes, ranks } from './field-columns.ts';

/** What a code without an official match is; the words are shown as they stand here. */
export const IDENTIFIER_KINDS = [
  'AFSC prefix',
  'SFSC prefix',
  'activity code',
  'additional qualification designation (AQD)',
  'additional skill identifier (ASI)',
  'officer designator',
  'officer subspecialty (SSP)',
  'retired title without a match',
  'special experience identifier (SEI)',
  'special qualification identifier (SQI)',
  'title without a match',
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Current titles with their official matches; `rank_source` names the release that a title's rank types are from. */
export const TITLES = defineTable({
  path: 'military/titles.tsv',
  columns: {
    branch,
    code: militaryCode,
    ranks,
    title: text,
    occupations: onetCodes,
    rank_source: oneOf('military-crosswalk', 'dod-database'),
  },
  key: ['branch', 'code', 'ranks', 'title', 'occupations'],
  origin: 'derived',
});

/** Titles that the current crosswalk no longer has, and former titles of codes that it has. */
export const RETIRED = defineTable({
  path: 'military/retired.tsv',
  columns: {
    branch,
    code: militaryCode,
    ranks,
    title: text,
    status: oneOf('former-title', 'marked-obsolete', 'no-longer-listed'),
    occupations: onetCodes,
    split: flag,
  },
  key: ['branch', 'code', 'title', 'status', 'occupations'],
  origin: 'derived',
});

/** Real codes without an official match. */
export const IDENTIFIERS = defineTable({
  path: 'military/identifiers.tsv',
  columns: {
    branch: listOf(branch, ', '),
    code: militaryCode,
    kind: oneOf(...IDENTIFIER_KINDS),
    title: text,
    occupations: onetCodes,
  },
  key: ['branch', 'code', 'kind', 'title'],
  origin: 'derived',
});

/** What a retired code became. */
export const SUCCESSORS = defineTable({
  path: 'military/successors.tsv',
  columns: { branch, code: militaryCode, successor: militaryCode },
  key: ['branch', 'code', 'successor'],
  origin: 'derived',
});

/** Retired titles that the official description of another code's duties names: what both were called then. */
export const NAMED_TITLES = defineTable({
  path: 'military/named-titles.tsv',
  columns: { branch, code: militaryCode, title: text, successor: militaryCode, successor_title: text },
  key: ['branch', 'code', 'title'],
  origin: 'derived',
});

/** The DoD occupation group of a title, as the DoD Occupational Database has it. */
export const DOD_GROUPS = defineTable({
  path: 'military/dod-groups.tsv',
  columns: {
    branch,
    code: militaryCode,
    ranks,
    title: text,
    status: oneOf('active', 'obsolete'),
    group: matching(/^[12]\d{5}$/, 'a DoD occupation group of six digits such as 153100'),
  },
  key: ['branch', 'code', 'ranks', 'title', 'status'],
  origin: 'derived',
});

/** The names of DoD occupation groups: major ones of two digits, enlisted ones of three, all of six. */
export const DOD_GROUP_TITLES = defineTable({
  path: 'military/dod-group-titles.tsv',
  columns: {
    code: matching(/^[12](?:\d|\d\d|\d{5})$/, 'a DoD occupation group of two, three or six digits'),
    title: text,
  },
  key: ['code'],
  origin: 'derived',
});

/** The jobs that COOL has a page of; none where none of its files was imported. */
export const CREDENTIAL_JOBS = defineTable({
  path: 'military/credential-jobs.tsv',
  columns: {
    branch,
    key: matching(/^\S+$/, 'the key of the page of a job, without spaces'),
    code: militaryCode,
    ranks,
    title: text,
    credentials: optional(wholeNumber()),
  },
  key: ['branch', 'key'],
  origin: 'derived',
});

/** The credentials that COOL lists for each of these jobs. */
export const CREDENTIALS = defineTable({
  path: 'military/credentials.tsv',
  columns: {
    branch,
    key: CREDENTIAL_JOBS.columns.key,
    credential: matching(/^\d+$/, 'the number of a credential'),
    linked_as: optional(text),
  },
  key: ['branch', 'key', 'credential'],
  origin: 'derived',
});

/** What these credentials are. */
export const CREDENTIAL_NAMES = defineTable({
  path: 'military/credential-names.tsv',
  columns: {
    id: CREDENTIALS.columns.credential,
    title: text,
    acronym: optional(text),
    kind: oneOf(...CREDENTIAL_KINDS),
    agency: optional(text),
  },
  key: ['id'],
  origin: 'derived',
});
