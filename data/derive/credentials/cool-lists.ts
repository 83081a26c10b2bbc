import type { Branch } from '../../../src/domain/branch.ts';
import { SourceError } from '../source-error.ts';
import { type JsonRecord, type RecordList, recordLists } from './record-lists.ts';

/** What a list of COOL holds. */
export type CoolKind = 'jobs' | 'links' | 'credentials' | 'agencies';

/** A list of COOL, known by its fields. */
export interface CoolList {
  readonly kind: CoolKind;
  /** Of which branch it is, by its name, its file or its folder; undefined where none of these says. */
  readonly branch: Branch | undefined;
  readonly records: readonly JsonRecord[];
}

/** How each kind is known, and the fields that it has to have. */
const KINDS: readonly { kind: CoolKind; told: (has: Has) => boolean; fields: readonly string[] }[] = [
  {
    kind: 'links',
    told: (has) => has('mocce_linkedas') || (has('moc_id') && has('ce_certid')),
    fields: ['moc_id', 'ce_certid', 'mocce_linkedas'],
  },
  {
    kind: 'jobs',
    told: (has) => has('moc_code') || has('moc_title') || has('moc_key'),
    fields: [
      'moc_id',
      'moc_code',
      'moc_title',
      'moc_key',
      'moc_personnelcategory',
      'moc_codetype',
      'moc_cred_count',
    ],
  },
  {
    kind: 'credentials',
    told: (has) => has('ce_certtitle') || has('ce_certtype'),
    fields: ['ce_certid', 'ce_certtitle', 'ce_certtype', 'ca_agencyid'],
  },
  { kind: 'agencies', told: (has) => has('ca_agencyname'), fields: ['ca_agencyid', 'ca_agencyname'] },
];

type Has = (field: string) => boolean;

/** COOL's short names of the branches, as they stand in the names of its files and lists. */
const BRANCH_OF: Readonly<Record<string, Branch>> = {
  army: 'Army',
  usn: 'Navy',
  navy: 'Navy',
  usmc: 'Marine Corps',
  uscg: 'Coast Guard',
  usaf: 'Air Force',
  ussf: 'Space Force',
};

const BRANCH_NAME = new RegExp(`(?:^|[^a-z])(${Object.keys(BRANCH_OF).join('|')})(?![a-z])`, 'gi');

/** A file that is called as COOL's lists of jobs are has to be one. */
const NAMED = new RegExp(`(?:^|[/_ ])(?:${Object.keys(BRANCH_OF).join('|')})_moc\\.json$`, 'i');

/** Words that every file of COOL has: others need not be parsed. */
const ANY_FIELD = /"(?:moc_code|moc_title|moc_key|mocce_linkedas|ce_cert(?:id|title|type)|ca_agencyname)"/i;

/**
 * The lists of a JSON file of COOL, the Defense Department's Credentialing Opportunities On-Line; what they are is told by
 * their fields. Lists of other kinds are left out.
 * @param file what a message calls the file; its branch is looked for there, too.
 * @returns none where the file is not COOL's.
 * @throws SourceError for a file that is called as COOL's and is none, and a list that lacks a field.
 */
export function coolLists(text: string, file: string): CoolList[] {
  if (!NAMED.test(file) && !ANY_FIELD.test(text)) return [];
  const lists = recordLists(text, file);
  const known = lists.flatMap((list) => coolList(list, file) ?? []);
  if (known.length === 0 && NAMED.test(file)) {
    const fields = [...new Set(lists.flatMap(({ records }) => fieldsOf(records)))];
    const found = fields.length > 0 ? `records with the fields ${quoted(fields)}` : 'no record';
    throw new SourceError(
      file,
      `found ${found}, expected records with ${quoted(KINDS.find(({ kind }) => kind === 'jobs')!.fields)}`,
    );
  }
  return known;
}

function coolList({ name, records }: RecordList, file: string): CoolList | undefined {
  const own = fieldsOf(records);
  const kind = KINDS.find(({ told }) => told((field) => own.includes(field)));
  if (!kind) return undefined;
  const missing = kind.fields.filter((field) => !own.includes(field));
  if (missing.length > 0)
    throw new SourceError(
      `${file}${name && `, ${name}`}`,
      `found a list of ${kind.kind} with the fields ${quoted(own)}, expected also ${quoted(missing)}`,
    );
  return { kind: kind.kind, branch: branchOf(name) ?? branchOf(file), records };
}

/** The last branch that a name has is the nearest: "army/usn_moc.json" is the Navy's. */
function branchOf(name: string): Branch | undefined {
  const [, found] = [...name.matchAll(BRANCH_NAME)].at(-1) ?? [];
  return found === undefined ? undefined : BRANCH_OF[found.toLowerCase()];
}

function fieldsOf(records: readonly JsonRecord[]): string[] {
  return [...new Set(records.flatMap(({ fields }) => [...fields.keys()]))];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
