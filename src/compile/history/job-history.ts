import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { FormerMeaning, JobHistory } from '../../domain/job-history.ts';
import type { JobWords } from '../../domain/job-words.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { specialtyCode } from '../../domain/specialty-code.ts';
import { addTo } from '../../text/multimap.ts';
import { dodGroup } from '../directions/dod-group.ts';
import { titleKey } from '../specialties.ts';
import { RETIRED } from '../tables/military-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';
import { likelyFirst } from './likely-first.ts';
import { namedInDuties } from './named-in-duties.ts';
import { navySkills } from './navy-skills.ts';
import { otherCodes } from './other-codes.ts';
import { relatedCode } from './related-code.ts';

/**
 * What became of each specialty and what it came from; undefined where nothing is known.
 * @param wordsOf what is told of a specialty itself.
 */
export function createJobHistory(
  tables: TableTexts,
  index: CrosswalkIndex,
  wordsOf: (specialty: Specialty) => JobWords | undefined,
): (specialty: Specialty) => JobHistory | undefined {
  const others = otherCodes(index, namedInDuties(tables, index));
  const navy = navySkills(index, dodGroup(tables, index), others);
  const meanings = formerMeanings(tables);
  const isSplit = splitTitles(tables);
  return (specialty) => {
    const { id } = specialty;
    const history: JobHistory = {
      today: others.today.get(id) ?? [],
      before: (others.before.get(id) ?? []).map(({ old, reason }) => ({
        ...relatedCode(old),
        reason,
        described: wordsOf(old) !== undefined,
      })),
      formerly: meanings(specialty),
      split:
        specialty.status !== 'current' && specialty.titles.some((title) => isSplit(index.titles[title]!)),
      skills: navy.skills.get(id) ?? [],
      ratings: navy.ratings.get(id) ?? [],
    };
    const isKnown =
      history.split || Object.values(history).some((each) => Array.isArray(each) && each.length > 0);
    return isKnown ? history : undefined;
  };
}

/** The former titles of a specialty with the matches that they had, the likely part of a split one first. */
function formerMeanings(tables: TableTexts): (specialty: Specialty) => FormerMeaning[] {
  const ordered = likelyFirst(tables);
  const byCode = new Map<string, FormerMeaning[]>();
  for (const { branch, code, title, status, occupations, split } of rowsOf(tables, RETIRED))
    if (status === 'former-title')
      addTo(byCode, `${branch}|${specialtyCode(branch, code)}`, {
        title,
        occupations: split ? ordered(title, occupations) : occupations,
      });
  return ({ branches, code, formerTitles }) => {
    const rows = branches.flatMap((branch) => byCode.get(`${branch}|${specialtyCode(branch, code)}`) ?? []);
    return formerTitles.map((title) => {
      const same = rows.filter((row) => titleKey(row.title) === titleKey(title));
      return { title, occupations: [...new Set(same.flatMap(({ occupations }) => occupations))] };
    });
  };
}

function splitTitles(tables: TableTexts): (title: Pick<Specialty, 'branches' | 'code' | 'title'>) => boolean {
  const keyOf = (branch: string, code: string, title: string) => `${branch}|${code}|${title}`;
  const split = new Set(
    rowsOf(tables, RETIRED)
      .filter((row) => row.split && row.status !== 'former-title')
      .map(({ branch, code, title }) => keyOf(branch, code, title)),
  );
  return ({ branches, code, title }) => branches.some((branch) => split.has(keyOf(branch, code, title)));
}
