import { type Column, listOf, matching, optional, text } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import type { StemCounts } from '../../text/stem-counts.ts';
import { branch, militaryCode, onetCode, ranks } from './field-columns.ts';

/** What official sentences are about, as counts of word stems: for matching, never for display. */

const ENTRY = /^([a-z]+)(?::([2-9]|[1-9]\d+))?$/;

/**
 * Stems with their counts, a count of one left out: "aircraft:3 inspect repair:2". Each stem stands once, in the
 * alphabet's order, so that nothing is left of the order in which the words were written.
 */
export const stems: Column<StemCounts> = {
  expects:
    'stems in the order of the alphabet, each once, with its count if above 1, such as "aircraft:3 inspect"',
  read: (cell) => {
    const counts = new Map<string, number>();
    if (cell === '') return counts;
    let before = '';
    for (const entry of cell.split(' ')) {
      const [, stem, count] = ENTRY.exec(entry) ?? [];
      if (stem === undefined || stem <= before) return undefined;
      counts.set(stem, count === undefined ? 1 : Number(count));
      before = stem;
    }
    return counts;
  },
  write: (counts) =>
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([stem, count]) => (count === 1 ? stem : `${stem}:${count}`))
      .join(' '),
};

/** What the people of a military code do, by its description from before 2016; `title` is the one it had then. */
export const DUTY_STEMS = defineTable({
  path: 'matching/duty-stems.tsv',
  columns: { branch, code: militaryCode, ranks, title: text, stems },
  key: ['branch', 'code', 'ranks', 'title'],
  origin: 'derived',
});

/** What the people of an occupation do, by its tasks, by its detailed work activities, and by its description. */
export const TASK_STEMS = defineTable({
  path: 'matching/task-stems.tsv',
  columns: { code: onetCode, task_stems: stems, activity_stems: stems, description_stems: stems },
  key: ['code'],
  origin: 'derived',
});

/**
 * Professions that a title must name before it may lead to them: those that need a licence or a degree. `occupations` is
 * the beginning of their codes, the longest that fits counts; `words`: one of them has to stand in the title; `unless`:
 * none of these may: beside them the words mean other work; `ranks`: the rank types whose titles are of the profession; `licence`: who holds one is led to no other.
 */
export const PROFESSIONS = defineTable({
  path: 'matching/professions.tsv',
  columns: {
    occupations: matching(
      /^\d\d(?:-\d{1,4}(?:\.\d\d)?)?$/,
      'the beginning of an O*NET-SOC code such as 29-12',
    ),
    words: listOf(text, '|'),
    unless: listOf(text, '|'),
    ranks,
    licence: optional(text),
    reason: text,
  },
  key: ['occupations'],
  origin: 'written',
});
