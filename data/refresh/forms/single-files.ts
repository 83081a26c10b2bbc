import type { ReleaseId } from '../../../src/domain/releases.ts';
import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Form, Found } from '../found.ts';
import { missingColumns, tableWith, type WithHeader } from './header-row.ts';

/** A release that is one table, and how it is known. */
interface SingleFile {
  readonly release: ReleaseId;
  /** How its official file is named: one that is named so has to be one. */
  readonly named: RegExp;
  readonly columns: readonly string[];
  /** The name that data/derive reads it by. */
  readonly as: string;
  /** Of when it is, by its columns, its worksheet or its name. */
  readonly version?: (table: WithHeader, candidate: Candidate) => Pick<Found, 'number' | 'period'>;
}

const SINGLE_FILES: readonly SingleFile[] = [
  {
    release: 'majors',
    named: /^CIP\d{4}_SOC\d{4}_Crosswalk/i,
    columns: ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'],
    as: 'CIP2020_SOC2018_Crosswalk.csv',
    version: () => ({ number: '2020', period: '2020' }),
  },
  {
    release: 'dot',
    named: /^DOT_to_ONET/i,
    columns: ['DOT Code', 'DOT Title', 'O*NET-SOC 2019 Code'],
    as: 'DOT_to_ONET_SOC.xlsx',
    version: () => ({ period: '2019' }),
  },
  {
    release: 'apprenticeships',
    named: /^RAPIDS.*\.(?:csv|xlsx)$/i,
    columns: ['RAPIDS Code', 'RAPIDS Title', 'O*NET-SOC 2019 Code'],
    as: '/apprenticeship/RAPIDS_to_ONET-SOC.csv',
  },
  {
    release: 'bright-outlook',
    named: /Bright_Outlook/i,
    columns: ['Code', 'Occupation', 'Categories'],
    as: 'All_Bright_Outlook_Occupations.csv',
  },
  {
    release: 'career-clusters',
    named: /^SOC_Career_Clusters/i,
    columns: ['SOC Code', 'Career Cluster', 'Sub-Cluster'],
    as: 'SOC_Career_Clusters_Crosswalk.xlsx',
  },
  {
    release: 'ai-exposure',
    named: /^occ_level\.csv$/i,
    columns: ['O*NET-SOC Code', 'dv_rating_beta', 'human_rating_beta'],
    as: 'occ_level.csv',
  },
];

/** The releases of one table each. */
export const findSingleFiles: Form = async (candidates) => {
  const found: Found[] = [];
  for (const candidate of candidates.filter(({ name }) => /\.(?:csv|tsv|txt|xlsx)$/i.test(name)))
    for (const form of SINGLE_FILES) {
      const one = await recognise(form, candidate);
      if (one) found.push(one);
    }
  return found;
};

async function recognise(form: SingleFile, candidate: Candidate): Promise<Found | undefined> {
  const { release, columns, as } = form;
  const named = form.named.test(candidate.name);
  // A workbook is opened only where its name says that it is one: theirs are large.
  if (!named && /\.xlsx$/i.test(candidate.name)) return undefined;
  const table = await tableWith(candidate, columns);
  if (!table) return named ? missingColumns(candidate, columns) : undefined;
  if (table.rows.length < 2)
    throw new SourceError(candidate.place, 'found a header without rows, expected a table');
  const { place } = candidate;
  const staged = { place, table: () => ({ rows: table.rows }) };
  return { release, place, files: new Map([[as, staged]]), ...form.version?.(table, candidate) };
}
