import { type Column, figure, oneOf, optional, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { RATERS, type RatingSource } from '../../domain/rating-source.ts';
import { elementId, figureAndMore, onetCode, percent } from './field-columns.ts';

/** What occupations ask for, in ratings and shares; data/README.md says what each column is and where it comes from. */

const derived = { origin: 'derived' } as const;

export const EDUCATION = defineTable({
  path: 'occupations/education.tsv',
  columns: { code: onetCode },
  others: optional(percent),
  key: ['code'],
  ...derived,
});

export const EDUCATION_CATEGORIES = defineTable({
  path: 'occupations/education-categories.tsv',
  columns: { scale: oneOf('RL', 'RW', 'PT', 'OJ'), category: wholeNumber({ from: 1 }), label: text },
  key: ['scale', 'category'],
  ...derived,
});

const importance = figure({ from: 1, to: 5 });

export const CREDENTIALS = defineTable({
  path: 'occupations/credentials.tsv',
  columns: { code: onetCode, certification: optional(importance), apprenticeship: optional(importance) },
  key: ['code'],
  ...derived,
});

/** Importance 1 to 5, then level 0 to 7. */
const rating = optional(figureAndMore(importance, figure({ from: 0, to: 7 })));

export const SKILLS = defineTable({
  path: 'occupations/skills.tsv',
  columns: { code: onetCode },
  others: rating,
  key: ['code'],
  ...derived,
});

export const KNOWLEDGE = defineTable({
  path: 'occupations/knowledge.tsv',
  columns: { code: onetCode },
  others: rating,
  key: ['code'],
  ...derived,
});

export const WORK_ACTIVITIES = defineTable({
  path: 'occupations/work-activities.tsv',
  columns: { code: onetCode },
  others: rating,
  key: ['code'],
  ...derived,
});

const score = optional(figure({ from: 1, to: 7 }));

export const INTERESTS = defineTable({
  path: 'occupations/interests.tsv',
  columns: { code: onetCode },
  others: score,
  key: ['code'],
  ...derived,
});

export const WORK_VALUES = defineTable({
  path: 'occupations/work-values.tsv',
  columns: { code: onetCode },
  others: score,
  key: ['code'],
  ...derived,
});

export const WORK_STYLES = defineTable({
  path: 'occupations/work-styles.tsv',
  columns: { code: onetCode },
  others: optional(figureAndMore(figure({ from: -3, to: 3 }), wholeNumber({ from: 1, to: 10 }))),
  key: ['code'],
  ...derived,
});

/** Raters and year, "workers 2023". */
const ratingSource: Column<RatingSource> = {
  expects: `one of ${RATERS.join(', ')}, a space, and a year`,
  read: (cell) => {
    const [by, year = '', ...rest] = cell.split(' ');
    const rater = RATERS.find((each) => each === by);
    return rater && /^\d{4}$/.test(year) && rest.length === 0 ? { by: rater, year: Number(year) } : undefined;
  },
  write: ({ by, year }) => `${by} ${year}`,
};

const rated = optional(ratingSource);

export const RATING_SOURCES = defineTable({
  path: 'occupations/rating-sources.tsv',
  columns: {
    code: onetCode,
    education: rated,
    skills: rated,
    knowledge: rated,
    work_styles: rated,
    work_values: rated,
    interests: rated,
  },
  key: ['code'],
  ...derived,
});

export const ELEMENTS = defineTable({
  path: 'occupations/elements.tsv',
  columns: {
    id: elementId,
    set: oneOf('skill', 'knowledge', 'work activity', 'interest', 'work value', 'work style'),
    name: text,
  },
  key: ['id'],
  ...derived,
});
