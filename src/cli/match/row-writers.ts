import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { addedCells, addedNames, reasonWords } from '#words/match.ts';
import { createListWriter } from '../../files/list-writer.ts';
import type { ListRecord } from '../../files/records.ts';
import { createWorkbookWriter } from '../../files/workbook/write-workbook.ts';
import type { DescribedJob, DescribedRow } from '../../search/roster/describe-row.ts';
import type { ListInput } from './list-input.ts';
import { createTextOutput } from './text-output.ts';

/** Writes rows with what they mean. Each step resolves when more can be taken. */
export interface RowWriter {
  /** A row above the people. @param names whether it names the columns. */
  above(record: ListRecord, names: boolean): Promise<void> | undefined;
  row(record: ListRecord, described: DescribedRow): Promise<void> | undefined;
  end(): Promise<void>;
}

/** A line of JSON a row, on standard output. */
export function jsonWriter(): RowWriter {
  const out = createTextOutput();
  const job = ({ branch, code, title, codes }: DescribedJob) => ({ branch, code, title, codes });
  return {
    above: () => undefined,
    row({ row }, { reading, best, confidence, reasons, titles, alternatives }) {
      const line = {
        row,
        read: reading,
        best: best && job(best),
        confidence,
        reason: reasonWords({ reasons, titles }),
        alternatives: alternatives.map(job),
        occupations: best?.occupations ?? { official: [], suggested: [] },
      };
      return out.write(`${JSON.stringify(line)}\n`);
    },
    end: out.end,
  };
}

/** The row as it was, and our cells behind it, on standard output. */
export function tableWriter({ form, troubles }: ListInput): RowWriter {
  const write = createListWriter(form, troubles);
  const out = createTextOutput();
  const names = addedNames();
  return {
    above: (record, isNames) => out.write(write(record, isNames ? names : names.map(() => ''))),
    row: (record, described) => out.write(write(record, addedCells(described))),
    end: out.end,
  };
}

/** The same as a workbook, in a file. */
export function workbookWriter({ form: { width } }: ListInput, path: string): RowWriter {
  const file = createWriteStream(path);
  // A folder that is not there shows itself when the file is finished.
  const done = finished(file);
  done.catch(() => {});
  let isFull = false;
  const writer = createWorkbookWriter((bytes) => {
    isFull = !file.write(bytes);
  });
  const write = (cells: readonly string[]) => {
    writer.row(cells);
    return isFull ? once(file, 'drain').then(() => undefined) : undefined;
  };
  const own = ({ cells }: ListRecord) =>
    Array.from({ length: Math.max(width, cells.length) }, (_, i) => cells[i] ?? '');
  return {
    above: (record, isNames) => write([...own(record), ...(isNames ? addedNames() : [])]),
    row: (record, described) => write([...own(record), ...addedCells(described)]),
    async end() {
      writer.end();
      file.end();
      await done;
    },
  };
}
