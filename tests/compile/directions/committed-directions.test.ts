/** What the committed tables of directions have to hold, whoever derived them last. */
import { describe, expect, test } from 'vitest';
import { titleKey } from '../../../src/compile/specialties.ts';
import {
  CONNECTOR_LINKS,
  EXPERT_LINKS,
  FEDERAL_JOBS,
  FEDERAL_SERIES,
  VA_EQUIVALENTS,
} from '../../../src/compile/tables/direction-tables.ts';
import { DOD_GROUP_TITLES, DOD_GROUPS, TITLES } from '../../../src/compile/tables/military-tables.ts';
import { OCCUPATIONS } from '../../../src/compile/tables/occupation-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import { specialtyCode } from '../../../src/domain/specialty-code.ts';
import { tables } from '../committed.ts';

const distinct = (values: readonly string[]) => new Set(values).size;

test('every link leads to an occupation that there is', () => {
  const known = new Set(rowsOf(tables, OCCUPATIONS).map(({ code }) => code));
  for (const table of [EXPERT_LINKS, VA_EQUIVALENTS, CONNECTOR_LINKS])
    expect(rowsOf(tables, table).filter(({ occupation }) => !known.has(occupation))).toEqual([]);
});

test('the tables cover as many codes as their sources', () => {
  const codes = (table: typeof EXPERT_LINKS | typeof VA_EQUIVALENTS | typeof FEDERAL_JOBS) =>
    distinct(rowsOf(tables, table).map(({ branch, code }) => `${branch} ${code}`));
  expect([codes(EXPERT_LINKS), codes(VA_EQUIVALENTS), codes(FEDERAL_JOBS)]).toEqual([56, 309, 1685]);
});

test('every federal job and every DoD group has a name', () => {
  const series = new Set(rowsOf(tables, FEDERAL_SERIES).map((row) => row.series));
  expect(rowsOf(tables, FEDERAL_JOBS).filter((row) => !series.has(row.series))).toEqual([]);
  const groups = new Set(rowsOf(tables, DOD_GROUP_TITLES).map(({ code }) => code));
  expect(rowsOf(tables, DOD_GROUPS).filter(({ group }) => !groups.has(group))).toEqual([]);
});

describe('the Code Connector page', () => {
  const links = rowsOf(tables, CONNECTOR_LINKS);
  const titles = rowsOf(tables, TITLES);
  /** The page writes "R&D" as "RandD". */
  const same = (a: string, b: string) => titleKey(a) === titleKey(b);

  test('has 54 titles of the crosswalk and two families', () => {
    const count = (how: string) =>
      distinct(links.filter((link) => link.how === how).map(({ branch, title }) => `${branch} ${title}`));
    expect([count('title'), count('family')]).toEqual([54, 2]);
  });

  test('names each title as the crosswalk does, with its branch, code and rank types', () => {
    const missing = links
      .filter(({ how }) => how === 'title')
      .filter(
        (link) =>
          !titles.some(
            ({ branch, code, ranks, title }) =>
              branch === link.branch &&
              code === link.code &&
              ranks.join() === link.ranks.join() &&
              same(title, link.title),
          ),
      );
    expect(missing).toEqual([]);
  });

  test('has every code of a title, and every skill level of a family', () => {
    for (const { branch, title, ranks, how, code: one } of links) {
      const codes = titles
        .filter((row) => row.branch === branch && row.ranks.join() === ranks.join())
        .filter((row) =>
          how === 'title'
            ? same(row.title, title)
            : specialtyCode(branch, row.code) === specialtyCode(branch, one) &&
              !row.title.includes(',') &&
              row.title.startsWith(`${title} `),
        )
        .map(({ code }) => code);
      const listed = links.filter((link) => link.branch === branch && link.title === title);
      expect(new Set(listed.map(({ code }) => code)), title).toEqual(new Set(codes));
    }
  });
});
