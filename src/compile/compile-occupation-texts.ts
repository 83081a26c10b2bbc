import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { OccupationNames, OccupationWords } from '../data/occupation-texts.ts';
import { type Table, TableError } from '../data/table.ts';
import { compileNamedCodes } from './compile-named-codes.ts';
import { compileTaskStems } from './compile-task-stems.ts';
import { gatherTexts } from './gather-texts.ts';
import { compileOfficialTexts } from './official-words.ts';
import { LAY_TITLES, REPORTED_TITLES } from './tables/name-tables.ts';
import { BLS_LINES, DWAS, OCCUPATIONS, OUTLOOK } from './tables/occupation-tables.ts';
import { DUTY_VERBS, OCCUPATION_VOCABULARY, WORD_SENSES } from './tables/vocabulary-tables.ts';
import { ACTIVITIES, SUMMARIES, TASKS } from './tables/word-tables.ts';
import { groupRows, optionalRowsOf, rowsOf, type TableTexts } from './tables.ts';

/** Positions of occupations in the index: the order of occupations.tsv. */
function positions(tables: TableTexts): Map<string, number> {
  return new Map(rowsOf(tables, OCCUPATIONS).map(({ code }, i) => [code, i]));
}

/** All lay titles and titles that workers reported, each once with the occupations that carry it, the vocabulary, and codes. */
export function compileOccupationNames(
  tables: TableTexts,
  index: Pick<CrosswalkIndex, 'occupations' | 'specialties' | 'titles' | 'successors'>,
): OccupationNames {
  const position = positions(tables);
  const titles = [LAY_TITLES, REPORTED_TITLES].flatMap((table) =>
    rowsOf(tables, table).map(({ title, code }): [string, number] => [title, known(position, table, code)]),
  );
  return {
    layTitles: gatherTexts(titles),
    vocabulary: rowsOf(tables, OCCUPATION_VOCABULARY).map(({ term, kind, text, codes, reason }) => ({
      term,
      kind,
      texts: text,
      occupations: codes.map((code) => known(position, OCCUPATION_VOCABULARY, code)),
      reason,
    })),
    verbs: optionalRowsOf(tables, DUTY_VERBS).map(({ verb, agents, object, like }) => ({
      verb,
      agents,
      people: object === 'people',
      like: like ?? '',
    })),
    senses: optionalRowsOf(tables, WORD_SENSES).map(({ word, text, near, unless }) => ({
      word,
      text,
      near,
      unless,
    })),
    codes: compileNamedCodes(tables, index),
    workers: countWorkers(tables),
  };
}

/** Employment in thousands, by position; a line of BLS that holds several occupations is shared out evenly. */
function countWorkers(tables: TableTexts): number[] {
  const lines = new Map(optionalRowsOf(tables, BLS_LINES).map(({ soc, outlook }) => [soc, outlook]));
  const employed = new Map(optionalRowsOf(tables, OUTLOOK).map(({ code, employment }) => [code, employment]));
  const line = rowsOf(tables, OCCUPATIONS).map(({ soc }) => lines.get(soc) ?? '');
  const sharers = new Map<string, number>();
  for (const code of line) sharers.set(code, (sharers.get(code) ?? 0) + 1);
  return line.map((code) => {
    const persons = (employed.get(code) ?? 0) / sharers.get(code)!;
    return Number(persons.toPrecision(2));
  });
}

/** Our summaries, tasks and activity labels, by occupation; O*NET's own sentences where they are there. */
export function compileOccupationWords(tables: TableTexts): OccupationWords {
  const position = positions(tables);
  const summary = new Map(optionalRowsOf(tables, SUMMARIES).map((row) => [row.code, row.summary]));
  const tasks = groupRows(optionalRowsOf(tables, TASKS), 'code');
  const label = new Map(optionalRowsOf(tables, ACTIVITIES).map((row) => [row.dwa, row.label]));
  const activities = rowsOf(tables, DWAS).flatMap(({ code, dwas }) =>
    dwas.flatMap((dwa): [string, number][] => {
      const text = label.get(dwa);
      return text === undefined ? [] : [[text, known(position, DWAS, code)]];
    }),
  );
  const codes = [...position.keys()];
  return {
    summaries: codes.map((code) => summary.get(code) ?? ''),
    tasks: codes.map((code) =>
      (tasks.get(code) ?? []).toSorted((a, b) => a.order - b.order).map(({ task }) => task),
    ),
    activities: gatherTexts(activities),
    stems: compileTaskStems(tables),
    official: compileOfficialTexts(tables),
  };
}

/** @throws TableError where a table names an occupation that there is not. */
function known(position: ReadonlyMap<string, number>, table: Table, code: string): number {
  const at = position.get(code);
  if (at === undefined)
    throw new TableError(
      table,
      '',
      `found the occupation "${code}", expected a code of data/${OCCUPATIONS.path}`,
    );
  return at;
}
