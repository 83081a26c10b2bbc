import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Between the cells of a row; '' for lines that have none. */
export type Delimiter = (typeof DELIMITERS)[number] | '';

/** So many rows tell. */
const SAMPLE = 100;
/** So many rows may have no more cells than there are names. */
const MOSTLY = 0.6;
/** So many of the rows must agree on how many cells a row has. */
const AGREEING = 0.8;

/**
 * Finds out what stands between the cells of a text: the sign by which most rows have equally many cells, the more cells the
 * better. Lines of prose have commas, too, but not equally many.
 * @param text the beginning of the file.
 */
export function findDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: '', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function scoreOf(text: string, delimiter: string): number {
  if (!text.includes(delimiter)) return 0;
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: SAMPLE });
  // The last may be cut off.
  const rows = data.length > 2 && data.length < SAMPLE ? data.slice(0, -1) : data;
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = filled.map(({ length }) => length);
  if (widths.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]!;
  const agreeing = count / widths.length;
  if (width < 2) return 0;
  // A first row that names columns says how many there are, however many cells the others fill.
  const named =
    isNames(filled[0]!) &&
    filled.filter((row) => row.length <= filled[0]!.length).length >= MOSTLY * filled.length;
  const share = named ? Math.max(agreeing, AGREEING) : agreeing;
  return share >= AGREEING ? share * Math.log2(1 + width) : 0;
}

/** Names of columns are short, and have no digits. */
function isNames(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.length <= 40 && !/\d/.test(cell));
}
