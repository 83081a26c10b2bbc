import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { specialtyCode } from '../../domain/specialty-code.ts';
import { titleKey } from '../specialties.ts';
import { DUTY_STEMS } from '../tables/matching-tables.ts';
import { DOD_GROUPS, RETIRED } from '../tables/military-tables.ts';
import { optionalRowsOf, type TableTexts } from '../tables.ts';
import type { JobFacts } from './jobs.ts';
import { titleStems } from './title-words.ts';

/** Reads what the tables know of jobs beyond their titles and matches. */
export function readJobFacts(tables: TableTexts): JobFacts {
  const split = new Set(
    optionalRowsOf(tables, RETIRED)
      .filter((row) => row.split)
      .map(({ branch, code, title }) => [branch, code, title].join('|')),
  );
  return {
    dodGroupOf: dodGroupLookup(tables),
    dutiesOf: dutyLookup(tables),
    isSplit: ({ branches, code, title, status }) =>
      status !== 'current' && split.has([branches[0], code, title].join('|')),
  };
}

/** Groups 19 and 29 are of people without a job yet: students, patients, undesignated. They say nothing of the work. */
const NO_WORK = /^[12]9/;

/**
 * The group of a specialty: the most common one of its titles. A title that was renamed since takes that of an active
 * one of its code that shares a telling word. The Space Force has none of its own and takes the Air Force's.
 */
function dodGroupLookup(tables: TableTexts): JobFacts['dodGroupOf'] {
  const byTitle = new Map<string, string>();
  const byCode = new Map<string, { group: string; stems: string[] }[]>();
  for (const { branch, code, ranks, title, status, group } of optionalRowsOf(tables, DOD_GROUPS)) {
    if (NO_WORK.test(group)) continue;
    const at = `${branch}|${code}|${rankClass(ranks.includes('Enlisted'))}`;
    byTitle.set(`${at}|${titleKey(title)}`, group);
    if (status === 'active') byCode.set(at, [...(byCode.get(at) ?? []), { group, stems: titleStems(title) }]);
  }
  return (specialty, titles) => {
    const at = ({ code }: MilitaryTitle) =>
      `${older(specialty)}|${code}|${rankClass(specialty.ranks.includes('Enlisted'))}`;
    const exact = titles.flatMap((title) => byTitle.get(`${at(title)}|${titleKey(title.title)}`) ?? []);
    if (exact.length > 0) return mostCommon(exact);
    const own = new Set(titles.flatMap(({ title }) => titleStems(title)));
    return mostCommon(
      titles
        .flatMap((title) => byCode.get(at(title)) ?? [])
        .filter(({ stems }) => stems.some((stem) => own.has(stem)))
        .map(({ group }) => group),
    );
  };
}

/**
 * The duty description of a specialty, where its title then shares a telling word with one of its titles, former ones
 * too: a code may have been given to another job since.
 */
function dutyLookup(tables: TableTexts): JobFacts['dutiesOf'] {
  const byCode = new Map<string, { title: string; stems: ReadonlyMap<string, number> }[]>();
  for (const { branch, code, ranks, title, stems } of optionalRowsOf(tables, DUTY_STEMS)) {
    // Officers' codes of the Air Force stand there with two X: 11BXX is 11BX.
    const family = branch === 'Air Force' ? code.replace(/^(\d\d[A-Z]X)X$/, '$1') : code;
    const at = `${branch}|${family}|${rankClass(ranks.includes('Enlisted'))}`;
    byCode.set(at, [...(byCode.get(at) ?? []), { title, stems }]);
  }
  return (specialty, titles) => {
    const own = new Set(
      [specialty.title, ...specialty.formerTitles, ...titles.map(({ title }) => title)].flatMap(titleStems),
    );
    const codes = new Set([
      specialty.code,
      ...titles.map(({ code }) => specialtyCode(specialty.branches[0]!, code)),
    ]);
    const found = [...codes]
      .flatMap(
        (code) =>
          byCode.get(`${older(specialty)}|${code}|${rankClass(specialty.ranks.includes('Enlisted'))}`) ?? [],
      )
      .find(({ title }) => titleStems(title).some((stem) => own.has(stem)));
    return found?.stems ?? new Map();
  };
}

/** The branch under which sources from before the Space Force have a specialty. */
function older({ branches }: Specialty): string {
  return branches[0] === 'Space Force' ? 'Air Force' : branches[0]!;
}

function rankClass(enlisted: boolean): string {
  return enlisted ? 'E' : 'O';
}

/** The most common of some texts, the first in the alphabet of several; '' of none. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
