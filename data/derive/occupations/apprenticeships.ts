import { APPRENTICESHIP } from '../../../src/compile/tables/name-tables.ts';
import type { Row } from '../read.ts';
import type { Input } from './tables.ts';

const FOLDER = 'apprenticeship';

/** The one apprenticeship that the reference page names, used where no official crosswalk is supplied. */
const REFERENCE: Row = {
  code: '15-1299.05',
  title: 'Cyber Defense Incident Responder',
  rapids: '',
  source: 'O*NET Code Connector page of 15-1299.05',
};

/**
 * apprenticeship.tsv: titles of registered apprenticeships by occupation.
 * Reads the official RAPIDS crosswalk if the user puts it, as CSV, into the sources' folder "apprenticeship".
 * Its columns are found by their words, as in O*NET's other crosswalks ("RAPIDS Code", "RAPIDS Title",
 * "O*NET-SOC 2019 Code").
 */
export function deriveApprenticeships({ sources, taxonomy, tables, report }: Input): void {
  const rows = [REFERENCE];
  const files = sources.list(FOLDER).filter((name) => name.toLowerCase().endsWith('.csv'));
  for (const name of files) {
    const path = `${FOLDER}/${name}`;
    const columns = ['RAPIDS Code', 'RAPIDS Title', 'O*NET-SOC 2019 Code'];
    for (const row of taxonomy.known(sources.csv(path, columns), 'O*NET-SOC 2019 Code', APPRENTICESHIP)) {
      const [rapids, title, code] = columns.map((column) => row[column]!) as [string, string, string];
      if (code === REFERENCE.code && title === REFERENCE.title) rows.splice(rows.indexOf(REFERENCE), 1);
      rows.push({ code, title, rapids, source: path });
    }
  }
  if (files.length === 0)
    report.note(`no RAPIDS crosswalk in ${FOLDER}/: the one apprenticeship of the reference page`);
  tables.add(APPRENTICESHIP, rows);
}
