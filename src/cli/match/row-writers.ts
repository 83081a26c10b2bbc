import { addedCells, addedNames, reasonWords } from '#words/match.ts';
import { createListWriter, type ListForm } from '../../files/list-writer.ts';
import type { ListRecord } from '../../files/records.ts';
import type { Troubles } from '../../files/troubles.ts';
import type { DescribedJob, DescribedRow } from '../../search/roster/describe-row.ts';

/** Writes rows with what they mean. */
export interface RowWriter {
  /** The row that names the columns. */
  header(record: ListRecord): string;
  row(record: ListRecord, described: DescribedRow): string;
}

type TitleOf = (occupation: string) => string;

/** A line of JSON a row. */
export function jsonWriter(titleOf: TitleOf): RowWriter {
  const job = ({ branch, code, title, codes }: DescribedJob) => ({ branch, code, title, codes });
  return {
    header: () => '',
    row({ row }, { reading, best, confidence, reasons, alternatives }) {
      const line = {
        row,
        read: reading,
        best: best && job(best),
        confidence,
        reason: reasonWords(reasons, titleOf),
        alternatives: alternatives.map(job),
        occupations: best?.occupations ?? { official: [], suggested: [] },
      };
      return `${JSON.stringify(line)}\n`;
    },
  };
}

/** The row as it was, and our cells behind it. */
export function tableWriter(titleOf: TitleOf, form: ListForm, troubles: Pick<Troubles, 'note'>): RowWriter {
  const write = createListWriter(form, troubles);
  return {
    header: (record) => write(record, addedNames()),
    row: (record, described) => write(record, addedCells(described, titleOf)),
  };
}
