import type { CREDENTIAL_NAMES } from '../../../src/compile/tables/military-tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import type { CredentialKind } from '../../../src/domain/credential.ts';
import { SourceError } from '../source-error.ts';
import type { CoolList } from './cool-lists.ts';
import type { JsonRecord } from './record-lists.ts';
import { addOnce, cellOf, idOf, meaningOf, textOf, valueLike } from './record-values.ts';

/** A credential as COOL has it. */
export interface CoolCredential {
  readonly record: JsonRecord;
  /** Its row; undefined where it is suspended. */
  readonly cells: (CellsOf<typeof CREDENTIAL_NAMES> & { id: string }) | undefined;
}

/** COOL's letters; its own words for them are National Credential, Federal License, State License, STCW and Unknown. */
const KINDS: Readonly<Record<string, CredentialKind>> = {
  N: 'national',
  F: 'federal-license',
  S: 'state-license',
  W: 'stcw',
  U: 'unknown',
};

/** Whether a credential can be had: 1 is active, 3 suspended. */
const CAN_BE_HAD: Readonly<Record<string, boolean>> = { '1': true, '3': false };

/**
 * The credentials of COOL by id, each with the agency that grants it where the list of agencies is there, too.
 * @throws SourceError for a type, a status or a value that is not as expected, an agency that is not in its list, and two
 * records of one id.
 */
export function coolCredentials(
  lists: readonly CoolList[],
  agencyLists: readonly CoolList[],
): ReadonlyMap<string, CoolCredential> {
  const agencies = agencyNames(agencyLists);
  const credentials = new Map<string, CoolCredential>();
  for (const record of lists.flatMap(({ records }) => records)) {
    const id = idOf(record, 'ce_certid');
    const cells = {
      id,
      title: textOf(record, 'ce_certtitle'),
      acronym: cellOf(record, 'ce_certacronym'),
      kind: meaningOf(record, 'ce_certtype', KINDS),
      agency: agencyOf(record, agencies),
    };
    const canBeHad = !record.fields.has('ce_certstatus') || meaningOf(record, 'ce_certstatus', CAN_BE_HAD);
    addOnce(credentials, id, `the ce_certid ${id}`, { record, cells: canBeHad ? cells : undefined });
  }
  return credentials;
}

function agencyNames(lists: readonly CoolList[]): ReadonlyMap<string, string> {
  const agencies = new Map<string, { record: JsonRecord; cells: string }>();
  for (const record of lists.flatMap(({ records }) => records)) {
    const id = idOf(record, 'ca_agencyid');
    addOnce(agencies, id, `the ca_agencyid ${id}`, { record, cells: textOf(record, 'ca_agencyname') });
  }
  return new Map([...agencies].map(([id, { cells }]) => [id, cells]));
}

/** '' where COOL names none, or its list of agencies is not there. */
function agencyOf(record: JsonRecord, agencies: ReadonlyMap<string, string>): string {
  const id = valueLike(record, 'ca_agencyid', /^\d*$/, 'the number of an agency, or nothing');
  if (agencies.size === 0 || id === '' || Number(id) === 0) return '';
  const name = agencies.get(id);
  if (name === undefined)
    throw new SourceError(
      record.place,
      `found the ca_agencyid ${id}, which no list of agencies has, expected one that is there`,
      'Put the whole list of agencies of the same day into the folder.',
    );
  return name;
}
