import { reasonWords, words } from '#words/match.ts';
import { disarmed, isFormula, quoted } from '../../files/csv-cell.ts';
import type { Delimiter } from '../../files/delimiter.ts';
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
    row({ row }, { reading, best, confidence, reasons, alternatives, occupations }) {
      const line = {
        row,
        read: reading,
        best: best && job(best),
        confidence,
        reason: reasonWords(reasons, titleOf),
        alternatives: alternatives.map(job),
        occupations,
      };
      return `${JSON.stringify(line)}\n`;
    },
  };
}

/** How the list is written that the rows come from. */
interface ListForm {
  delimiter: Delimiter;
  /** How many cells a row has, most. */
  width: number;
  lineBreak: string;
  /** It begins with a byte order mark. */
  marked: boolean;
  troubles: Pick<Troubles, 'note'>;
}

/** The row as it was, letter by letter, and our cells behind it. */
export function tableWriter(
  titleOf: TitleOf,
  { delimiter, width, lineBreak, marked, troubles }: ListForm,
): RowWriter {
  const between = delimiter || ',';
  let begin = marked ? '\uFEFF' : '';
  const line = ({ row, cells, raw }: ListRecord, ours: readonly string[]): string => {
    if (cells.length > width) troubles.note('extra-cells', row);
    const unsafe = cells.some(isFormula);
    if (unsafe) troubles.note('formula', row);
    const asWritten = !unsafe && delimiter !== '';
    const own = asWritten ? raw : cells.map((cell) => quoted(disarmed(cell), between)).join(between);
    const missing = between.repeat(Math.max(0, width - cells.length));
    const added = ours.map((cell) => quoted(disarmed(cell), between)).join(between);
    const text = `${begin}${own}${missing}${between}${added}${lineBreak}`;
    begin = '';
    return text;
  };
  return {
    header: (record) => line(record, Object.values(words.columns)),
    row: (record, described) =>
      record.raw === '' ? lineBreak : line(record, addedCells(described, titleOf)),
  };
}

/** So many occupations and jobs are written into a cell. */
const MOST = 5;

function addedCells(
  { best, confidence, reasons, alternatives, occupations }: DescribedRow,
  titleOf: TitleOf,
): string[] {
  const { official, suggested } = occupations;
  const list = (texts: readonly string[]) => texts.slice(0, MOST).join('; ');
  return [
    best ? words.job(best.branch, best.code, best.title) : '',
    best?.branch ?? '',
    best?.code ?? '',
    best?.title ?? '',
    best ? best.codes.join('; ') : '',
    confidence,
    reasonWords(reasons, titleOf),
    list(alternatives.map(({ branch, code, title }) => words.job(branch, code, title))),
    list(official.map(({ code }) => code)),
    list(official.map(({ title }) => title)),
    list(suggested.map(({ code }) => code)),
    list(suggested.map(({ title }) => title)),
  ];
}
