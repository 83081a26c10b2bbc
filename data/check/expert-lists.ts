import { REVIEWED_DIRECTIONS, REVIEWED_GROUPS } from '../../src/compile/tables/reviewed-tables.ts';
import type { TableTexts } from '../../src/compile/tables.ts';
import { rowsOf } from '../../src/compile/tables.ts';
import { Sources } from '../derive/read.ts';
import { Report } from '../derive/report.ts';
import type { Problem } from './plain-words.ts';

/** The occupations that experts list for military codes, "Army:11B" → O*NET-SOC code → whether most duties are alike. */
export interface ExpertLists {
  readonly study: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  readonly va: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

/** Links of the study whose military code is certain; those that are likely only prove nothing. */
const CERTAIN = new Set(['verified', 'high']);

/** @param dir the folder of the official files; see data/README.md. */
export function readExpertLists(dir: string): ExpertLists {
  const sources = new Sources(dir, new Report());
  const study = new Map<string, Map<string, boolean>>();
  const va = new Map<string, Map<string, boolean>>();
  const add = (lists: typeof study, branch: string, code: string, occupations: string, most: boolean) => {
    const key = `${branch.replaceAll(' ', '-')}:${code}`;
    const list = lists.get(key) ?? new Map<string, boolean>();
    lists.set(key, list);
    // A code of 2010 that the taxonomy splits is listed with all its parts.
    for (const each of occupations.split('|').filter(Boolean))
      list.set(each, most || list.get(each) === true);
  };
  for (const row of sources.tsv('vow-2016/vow_curated_links.tsv', [
    'branch',
    'code_decoded',
    'confidence',
    'match_type',
    'onet2019',
  ])) {
    if (CERTAIN.has(row.confidence))
      add(study, row.branch, row.code_decoded, row.onet2019, row.match_type === 'most_duties');
  }
  for (const row of sources.tsv('va-equivalents-2014/army_navy_equivalents_2019.tsv', [
    'branch',
    'code',
    'onet2019',
  ]))
    add(va, row.branch, row.code, row.onet2019, false);
  return { study, va };
}

/** Every list that a group names is there, and a direction names an expert source if, and only if, a list has it. */
export function checkExpertLists(tables: TableTexts, { study, va }: ExpertLists): Problem[] {
  const problems: Problem[] = [];
  const groups = new Map(rowsOf(tables, REVIEWED_GROUPS).map((row) => [row.group, row]));
  for (const { group, study_lists, va_lists } of groups.values()) {
    for (const code of study_lists)
      if (!study.has(code)) problems.push({ where: group, what: `the study has no certain list of ${code}` });
    for (const code of va_lists)
      if (!va.has(code)) problems.push({ where: group, what: `the VA has no list of ${code}` });
  }
  for (const { group, order, occupation, most_duties, source } of rowsOf(tables, REVIEWED_DIRECTIONS)) {
    const { study_lists = [], va_lists = [] } = groups.get(group) ?? {};
    const right = study_lists.some((code) => study.get(code)?.has(occupation))
      ? 'expert-study'
      : va_lists.some((code) => va.get(code)?.has(occupation))
        ? 'va-equivalents'
        : 'ours';
    const where = `${group}, direction ${order}`;
    if (source !== right) problems.push({ where, what: `is of ${right}, not of ${source}` });
    if (most_duties && !study_lists.some((code) => study.get(code)?.get(occupation)))
      problems.push({ where, what: 'no list says most duties' });
  }
  return problems;
}
