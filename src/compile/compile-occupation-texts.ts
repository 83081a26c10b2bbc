import type { LayTitle, OccupationNames, OccupationTerm, OccupationWords } from '../data/occupation-texts.ts';
import { optionalRows, requiredRows, rowBy, rowsBy, type TableTexts } from './tables.ts';

/** Positions of occupations in the index: the order of occupations.tsv. */
function positions(tables: TableTexts): Map<string, number> {
  return new Map(
    requiredRows(tables, 'occupations/occupations.tsv', ['code']).map((row, i) => [row.code!, i]),
  );
}

function gather(pairs: Iterable<[string, number]>): LayTitle[] {
  const owners = new Map<string, Set<number>>();
  for (const [text, position] of pairs) {
    const set = owners.get(text);
    if (set) set.add(position);
    else owners.set(text, new Set([position]));
  }
  return [...owners]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, set]) => ({ text, occupations: [...set].sort((a, b) => a - b) }));
}

/** All lay titles and titles that workers reported, each once with the occupations that carry it, and the vocabulary. */
export function compileOccupationNames(tables: TableTexts): OccupationNames {
  const position = positions(tables);
  const titles = [
    ...requiredRows(tables, 'occupations/lay-titles.tsv', ['code', 'title']),
    ...requiredRows(tables, 'occupations/reported-titles.tsv', ['code', 'title']),
  ];
  const terms = requiredRows(tables, 'vocabulary/occupation.tsv', [
    'term',
    'kind',
    'text',
    'codes',
    'reason',
  ]);
  return {
    layTitles: gather(titles.map((row) => [row.title!, known(position, row.code!)])),
    vocabulary: terms.map((row) => ({
      term: row.term!,
      kind: row.kind as OccupationTerm['kind'],
      texts: row.text!.split('|').filter(Boolean),
      occupations: row
        .codes!.split(' ')
        .filter(Boolean)
        .map((code) => known(position, code)),
      reason: row.reason!,
    })),
    workers: countWorkers(tables),
  };
}

/** Employment of 2024 in thousands, by position; a line of BLS that holds several occupations is shared out evenly. */
function countWorkers(tables: TableTexts): number[] {
  const lines = rowBy(optionalRows(tables, 'occupations/bls-lines.tsv', ['soc', 'outlook']), 'soc');
  const outlook = rowBy(optionalRows(tables, 'occupations/outlook.tsv', ['code', 'employment_2024']), 'code');
  const line = requiredRows(tables, 'occupations/occupations.tsv', ['code', 'soc']).map(
    ({ soc }) => lines.get(soc!)?.outlook ?? '',
  );
  const sharers = new Map<string, number>();
  for (const code of line) sharers.set(code, (sharers.get(code) ?? 0) + 1);
  return line.map((code) => {
    const persons = Number(outlook.get(code)?.employment_2024 ?? 0) / sharers.get(code)!;
    return Number(persons.toPrecision(2));
  });
}

/** Our summaries, tasks and activity labels, by occupation. */
export function compileOccupationWords(tables: TableTexts): OccupationWords {
  const position = positions(tables);
  const summary = new Map(
    optionalRows(tables, 'words/summaries.tsv', ['code', 'summary']).map((row) => [row.code!, row.summary!]),
  );
  const tasks = rowsBy(optionalRows(tables, 'words/tasks.tsv', ['code', 'order', 'task']), 'code');
  const label = new Map(
    optionalRows(tables, 'words/activities.tsv', ['dwa', 'label']).map((row) => [row.dwa!, row.label!]),
  );
  const activities = requiredRows(tables, 'occupations/dwas.tsv', ['code', 'dwas']).flatMap((row) =>
    row
      .dwas!.split(' ')
      .filter((dwa) => label.has(dwa))
      .map((dwa): [string, number] => [label.get(dwa)!, known(position, row.code!)]),
  );
  const codes = [...position.keys()];
  return {
    summaries: codes.map((code) => summary.get(code) ?? ''),
    tasks: codes.map((code) =>
      (tasks.get(code) ?? []).sort((a, b) => Number(a.order) - Number(b.order)).map((row) => row.task!),
    ),
    activities: gather(activities),
  };
}

function known(position: ReadonlyMap<string, number>, code: string): number {
  const at = position.get(code);
  if (at === undefined) throw new Error(`no occupation ${code}`);
  return at;
}
