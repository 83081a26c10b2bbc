import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Credential, JobCredentials } from '../../domain/credential.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { addTo } from '../../text/multimap.ts';
import { order } from '../../text/order.ts';
import { CREDENTIAL_JOBS, CREDENTIAL_NAMES, CREDENTIALS } from '../tables/military-tables.ts';
import { requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';
import { specialtyFinder } from './find-specialties.ts';

/**
 * What COOL has of a specialty: nothing where none of its files was imported, or where it is not sure which job is meant.
 * @throws Error for a link to a credential without a name.
 */
export function jobCredentials(
  tables: TableTexts,
  index: Pick<CrosswalkIndex, 'specialties' | 'titles'>,
): (specialty: Specialty) => readonly JobCredentials[] {
  const find = specialtyFinder(index);
  const listed = listedByPage(tables);
  const bySpecialty = new Map<number, JobCredentials[]>();
  for (const { branch, key, code, ranks, title, credentials } of rowsOf(tables, CREDENTIAL_JOBS)) {
    const own = (listed.get(pageOf(branch, key)) ?? []).toSorted((a, b) => order(a.title, b.title));
    for (const { id } of find({ branch, code, ranks, titles: [title] }))
      addTo(bySpecialty, id, { branch, code, key, count: credentials, listed: own });
  }
  return ({ id }) => bySpecialty.get(id) ?? [];
}

function listedByPage(tables: TableTexts): Map<string, Credential[]> {
  const names = rowBy(tables, CREDENTIAL_NAMES, 'id');
  const listed = new Map<string, Credential[]>();
  for (const { branch, key, credential, linked_as } of rowsOf(tables, CREDENTIALS)) {
    const { title, acronym, kind, agency } = requiredRow(
      CREDENTIAL_NAMES,
      names,
      credential,
      CREDENTIALS.path,
    );
    addTo(listed, pageOf(branch, key), {
      title,
      acronym: acronym ?? '',
      kind,
      agency: agency ?? '',
      linkedAs: linked_as ?? '',
    });
  }
  return listed;
}

function pageOf(branch: string, key: string): string {
  return `${branch} ${key}`;
}
