import type { ColumnRole, Confidence } from '../../domain/roster.ts';
import type { DescribedRow } from '../../search/roster/describe-row.ts';
import type { MatchReason } from '../../search/roster/roster.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';
import { evidenceWords } from './search.ts';

/* Matching a list, on the page and on the command line. */
export const words = {
  confidence: {
    exact: 'Exact',
    strong: 'Strong',
    likely: 'Likely',
    check: 'Check',
    none: 'None',
  } satisfies Record<Confidence, string>,

  /** The columns that are added to a list, in their order. */
  columns: {
    match: 'Match',
    branch: 'Match branch',
    code: 'Match code',
    title: 'Match title',
    codes: 'Match codes',
    confidence: 'Confidence',
    reason: 'Reason',
    alternatives: 'Alternatives',
    officialCodes: 'Official occupation codes',
    official: 'Official occupations',
    suggestedCodes: 'Suggested occupation codes',
    suggested: 'Suggested occupations',
  },
  /** "Marine Corps 0311 Rifleman". */
  job: (branch: string, code: string, title: string) => `${branch} ${code} ${title}`,

  progress: (rows: number, share: number | null) =>
    share === null ? `${countOf(rows, 'row')} …` : `${countOf(rows, 'row')}, ${Math.floor(100 * share)} % …`,
  done: (rows: number, counts: Readonly<Record<Confidence, number>>) =>
    `${countOf(rows, 'row')}: ${Object.entries(counts)
      .map(([confidence, count]) => `${groupDigits(count)} ${confidence}`)
      .join(', ')}`,
  columnsRead: (columns: readonly string[]) => `Columns: ${columns.join(', ')}`,
  encodingRead: (encoding: string) => `Read as ${encoding}; what is written is UTF-8.`,

  pageTitle: 'Match a list',
  source: 'Your list',
  intro:
    'Bring a list of people with their military codes or titles: Excel (.xlsx), CSV, TSV, or one line each. Every row gets its military job, how sure that is, and the occupations it leads to.',
  private: 'The list stays on your device. Nothing is sent, and nothing is kept when you leave.',
  chooseFile: 'Choose a file',
  fileLabel: 'File with the list',
  orDrop: 'or drop it here.',
  pasteLabel: 'Or paste rows',
  pasteExample: 'SSG, 25B, US Army 2009-2014',
  readPasted: 'Read these rows',
  reading: 'Reading the list',
  anotherList: 'Start with another list',
  listName: 'list',

  columnsHeading: 'Columns',
  columnsIntro: (rows: number, columns: number) =>
    `${countOf(rows, 'row')}, ${countOf(columns, 'column')}. Check what each column holds.`,
  sheetLabel: (filled: number) =>
    filled === 1 ? 'Sheet' : `Sheet, of ${countOf(filled, 'sheet')} with rows`,
  sheet: (name: string, hidden: boolean) => (hidden ? `${name} (hidden in the workbook)` : name),
  firstRowNames: 'A row above the list names the columns',
  columnLabel: (number: number, name: string, sample: string) =>
    `${name.trim() || `Column ${number}`}${sample.trim() ? ` (“${shortened(sample.trim())}”)` : ''}`,
  roles: {
    code: 'Code (MOS, AFSC, rating)',
    title: 'Military title',
    branch: 'Branch',
    rank: 'Rank',
    dates: 'Dates',
    text: 'A line of text',
    other: 'Something else',
  } satisfies Record<ColumnRole, string>,

  progressLabel: 'Progress',
  matchRows: (rows: number) => `Match ${countOf(rows, 'row')}`,
  matching: 'Matching',
  matchedSoFar: (done: number, total: number, seconds: number | null) =>
    `${groupDigits(done)} of ${groupDigits(total)}${seconds === null ? '' : `, about ${secondsLeft(seconds)} left`}`,
  stop: 'Stop',
  goOn: 'Go on',
  stopped: (done: number, total: number) => `Stopped after ${groupDigits(done)} of ${countOf(total, 'row')}.`,
  allMatched: (total: number) => `${countOf(total, 'row')} matched.`,

  resultsHeading: 'Matches',
  tableLabel: 'Rows with their matches',
  howSureHeading: 'How sure is a match?',
  howSure:
    'Exact: the code or the title stands in the row to the letter. Nothing in the row speaks against it. Strong and likely: code, title, rank, and branch were weighed; so was how far ahead the match is of the next. Check: look at it yourself; often it is right. We measured it on lists that we made up with typos and odd columns. We also measured it on questions as people put them. Your list may do better or worse.',
  measuredColumns: ['Called', 'We promise', 'Right, made-up lists', 'Right, questions'],
  forYou: 'look at it',
  atLeast: (share: number) => `at least ${Math.round(100 * share)} %`,
  rightOf: (share: number, rows: number) => `${(100 * share).toFixed(1)} % of ${groupDigits(rows)}`,
  filters: 'Filters',
  confidenceLegend: 'Confidence',
  withCount: (label: string, count: number) => `${label} (${groupDigits(count)})`,
  allBranches: 'All branches',
  branchLabel: 'Branch',
  occupationLabel: 'Occupation',
  shownRows: (shown: number, total: number) =>
    shown === total ? countOf(total, 'row') : `${groupDigits(shown)} of ${countOf(total, 'row')}`,
  downloadHeading: 'Take it along',
  downloadIntro:
    'All your columns, in their order, and ours behind them. A CSV keeps your rows as they came, byte for byte; only a cell that a spreadsheet would run as a formula gets an apostrophe before it. In an Excel workbook every cell is text, so 0311 keeps its zero and nothing can run.',
  download: { csv: 'Download CSV', xlsx: 'Download Excel workbook' },
  writing: 'Writing the file',
  downloaded: (file: string) => `Downloaded as ${file}.`,
  notWritten: 'The file could not be written.',
  table: {
    row: 'Row',
    read: 'What was read',
    match: 'Best match',
    confidence: 'Confidence and reason',
    occupations: 'Civilian occupations',
  },
  official: 'Official',
  suggested: 'Experts and our suggestions',
  noMatch: 'No match',
  chosenByYou: 'Chosen by you',
  chooseFor: (row: number) => `Job for row ${row}`,
  asFound: 'As found',
  findJob: 'Find another job',
  findJobFor: (row: number) => `Find another job for row ${row}`,
  jobText: (row: number) => `Code or title for row ${row}`,
  find: 'Find',
  jobFound: (job: string, more: number) =>
    more === 0 ? `${job} is chosen.` : `${job} is chosen; ${countOf(more, 'other job')} in the list above.`,
  noJobFound: 'Nothing found.',
  searchFailed: 'The search cannot be asked at the moment.',
  targetLabel: 'Rank by fit: a target occupation, or paste the vacancy',
  findTarget: 'Find occupation',
  targetChoice: 'Target occupation',
  noTarget: 'No ranking',
  fit: (place: number, reason: string) => `Fit: place ${groupDigits(place)}. ${reason}`,
  noFit: 'Nothing links this job to the target.',

  compiling: 'Preparing the data; this happens once …',
  sheetRead: (sheet: string, sheets: readonly string[]) =>
    `Sheet “${sheet}” is read, of ${sheets.map((each) => `“${each}”`).join(', ')}; --sheet NAME reads another.`,
  noSheet: (sheet: string, sheets: readonly string[]) =>
    `There is no sheet “${sheet}”; there are ${sheets.map((each) => `“${each}”`).join(', ')}.`,
  noFile: (path: string) => `${path} cannot be opened`,
};

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function secondsLeft(seconds: number): string {
  return seconds < 90
    ? countOf(Math.max(1, Math.round(seconds)), 'second')
    : countOf(Math.round(seconds / 60), 'minute');
}

/** Why a match is what it is, in a few clauses. */
export function reasonWords({ reasons, titles }: Pick<DescribedRow, 'reasons' | 'titles'>): string {
  return reasons.map((reason) => clauseOf(reason, (code) => titles[code] ?? code)).join('; ');
}

function clauseOf(reason: MatchReason, occupationTitle: (code: string) => string): string {
  switch (reason.kind) {
    case 'found':
      return reason.evidence.map((each) => evidenceWords(each, occupationTitle)).join(', ');
    case 'title-agrees':
      return 'the title agrees';
    case 'title-differs':
      return `but “${reason.title}” points elsewhere`;
    case 'unknown-code':
      return `“${reason.code}” is not a code we know`;
    case 'zero-lost':
      return `“${reason.typed}” read as ${reason.code}`;
    case 'code-slip':
      return `the title fits ${reason.code}, one character from “${reason.typed}”`;
    case 'other-branch':
      return `but the ${reason.branch} has no such job`;
    case 'other-rank':
      return `but not for the rank “${reason.rank}”`;
    case 'several':
      return `${countOf(reason.count, 'other job')} ${reason.count === 1 ? 'fits' : 'fit'} as well`;
    case 'several-jobs':
      return `the row names ${countOf(reason.count, 'job')}; this is the first`;
    case 'retired':
      return 'retired';
    case 'code-of-another-once':
      return 'a job that is gone had this code too';
    case 'no-match-listed':
      return `${reason.code} is a real code (${reason.what}: ${reason.title}) without an official match`;
    case 'empty':
      return 'nothing to look up in this row';
    case 'nothing-found':
      return 'nothing found';
  }
}

/** The names of the cells that are added to a row. */
export function addedNames(): string[] {
  return Object.values(words.columns);
}

/** So many occupations and jobs are written into a cell. */
const MOST = 5;

/** The cells that are added to a row, in the order of their names. */
export function addedCells({ best, confidence, reasons, titles, alternatives }: DescribedRow): string[] {
  const { official, suggested } = best?.occupations ?? { official: [], suggested: [] };
  const list = (texts: readonly string[]) => texts.slice(0, MOST).join('; ');
  return [
    best ? words.job(best.branch, best.code, best.title) : '',
    best?.branch ?? '',
    best?.code ?? '',
    best?.title ?? '',
    best ? best.codes.join('; ') : '',
    confidence,
    reasonWords({ reasons, titles }),
    list(alternatives.map(({ branch, code, title }) => words.job(branch, code, title))),
    list(official.map(({ code }) => code)),
    list(official.map(({ title }) => title)),
    list(suggested.map(({ code }) => code)),
    list(suggested.map(({ title }) => title)),
  ];
}
