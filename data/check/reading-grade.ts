import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type PlainWords, type Problem, tasksByOccupation } from './plain-words.ts';
import { plainWords, sentences } from './text.ts';

const HIGHEST_GRADE = 13;
const HIGHEST_MEDIAN = 9;

/** The Flesch-Kincaid grade of sentences taken together. */
export function readingGrade(lines: readonly string[]): number {
  const words = lines.flatMap(plainWords);
  return fleschKincaid({
    sentence: lines.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** The grade of each summary: code → grade. */
export function summaryGrades(words: PlainWords): Map<string, number> {
  return new Map(words.summaries.map(({ code, summary }) => [code, readingGrade(sentences(summary))]));
}

/**
 * The grade of each occupation's tasks taken together, a task counting as a sentence: code → grade. One line of
 * ten words is too short a text for the formula.
 */
export function taskGrades(words: PlainWords): Map<string, number> {
  return new Map(
    [...tasksByOccupation(words)].map(([code, tasks]) => [code, readingGrade(tasks.map(({ task }) => task))]),
  );
}

/** The grade of each group's directions taken together, a text counting as a sentence: group → grade. */
export function directionGrades(words: PlainWords): Map<string, number> {
  const texts = new Map<string, string[]>();
  for (const { group, carriesOver, missing } of words.directions)
    texts.set(group, [...(texts.get(group) ?? []), carriesOver, missing]);
  return new Map([...texts].map(([group, lines]) => [group, readingGrade(lines)]));
}

/** The grade of each military job's summary: job → grade. */
export function jobSummaryGrades(words: PlainWords): Map<string, number> {
  return new Map(words.jobs.map(({ jobs, summary }) => [jobs[0]!, readingGrade(sentences(summary))]));
}

/** The grade of each military job's lines taken together, of three lines or more: job → grade. */
export function jobLineGrades(words: PlainWords): Map<string, number> {
  return new Map(
    words.jobs
      .filter(({ lines }) => lines.length > 2)
      .map(({ jobs, lines }) => [jobs[0]!, readingGrade(lines.map(({ line }) => line))]),
  );
}

/** The middle value; the lower of two. */
export function median(values: Iterable<number>): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** No summary, no occupation's tasks, no group's directions and no military job's lines above grade 13; the median of each at most 9. */
export function checkReadingGrade(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  for (const [unit, grades] of [
    ['summary', summaryGrades(words)],
    ['tasks', taskGrades(words)],
    ['directions', directionGrades(words)],
    ['job summary', jobSummaryGrades(words)],
    ['job lines', jobLineGrades(words)],
  ] as const) {
    for (const [code, grade] of grades) {
      if (grade > HIGHEST_GRADE) {
        problems.push({ where: `${code}, ${unit}`, what: `reading grade ${grade.toFixed(1)}` });
      }
    }
    const middle = median(grades.values());
    if (middle > HIGHEST_MEDIAN) {
      problems.push({ where: `every ${unit}`, what: `median reading grade ${middle.toFixed(1)}` });
    }
  }
  return problems;
}
