import type { CrosswalkIndex, OccupationBrief, SocGroup } from '../data/crosswalk-index.ts';
import { TableError } from '../data/table.ts';
import { BRANCHES } from '../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { specialtyCode } from '../domain/specialty-code.ts';
import { order } from '../text/order.ts';
import { compileCodeNames, compileLexicon } from './compile-lexicon.ts';
import { currentDrafts, retiredDrafts } from './military-drafts.ts';
import { blsLookup } from './profile/bls.ts';
import { brightLookup } from './profile/bright.ts';
import { jobZoneLookup } from './profile/job-zones.ts';
import { listOccupations } from './profile/occupation-list.ts';
import { type DraftTitle, firstBranch, groupSpecialties, ranksTogether, titleKey } from './specialties.ts';
import { RETIRED, SUCCESSORS, TITLES } from './tables/military-tables.ts';
import { OCCUPATIONS, SOC_GROUPS } from './tables/occupation-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';
import { compileVocabulary } from './vocabulary.ts';

/**
 * Compiles the fact tables to the search index.
 * @param version names the state of the tables; the page refuses an index of another version.
 * @throws Error naming table and row where the tables contradict each other.
 */
export function compileIndex(tables: TableTexts, version: string): CrosswalkIndex {
  const occupations = occupationBriefs(tables);
  const known = new Set(occupations.map((occupation) => occupation.code));
  const { retired, former } = retiredDrafts(tables);
  const drafts = groupSpecialties([...currentDrafts(tables), ...retired]);
  drafts.sort(
    (a, b) =>
      // Jobs of today first: they come in a file of their own.
      order(era(a.titles[0]!), era(b.titles[0]!)) ||
      firstBranch(a.titles) - firstBranch(b.titles) ||
      order(a.code, b.code) ||
      order(a.title, b.title),
  );

  const titles: MilitaryTitle[] = [];
  const specialties = drafts.map((draft, id): Specialty => {
    const members = draft.titles.map((title): MilitaryTitle => {
      for (const code of title.occupations) {
        if (known.has(code)) continue;
        const table = title.status === 'current' ? TITLES : RETIRED;
        throw new TableError(
          table,
          `, the row "${title.branches[0]} ${title.code}", column "occupations"`,
          `found "${code}", expected a code of data/${OCCUPATIONS.path}`,
        );
      }
      const member = { ...title, id: titles.length, specialty: id };
      titles.push(member);
      return member;
    });
    return {
      id,
      branches: BRANCHES.filter((branch) => members.some((member) => member.branches.includes(branch))),
      code: draft.code,
      title: draft.title,
      ranks: ranksTogether(draft.titles),
      status: members[0]!.status,
      titles: members.map((member) => member.id),
      formerTitles: [],
    };
  });
  attachFormerTitles(specialties, titles, former);
  return {
    version,
    titles,
    specialties,
    occupations,
    socGroups: socGroups(tables),
    successors: successors(tables),
    vocabulary: compileVocabulary(tables, specialties, titles),
    lexicon: compileLexicon(tables),
    codeNames: compileCodeNames(tables),
  };
}

/** Current before retired. */
function era(title: DraftTitle): string {
  return title.status === 'current' ? '0' : '1';
}

function attachFormerTitles(
  specialties: Specialty[],
  titles: readonly MilitaryTitle[],
  former: readonly DraftTitle[],
): void {
  const byCode = new Map<string, Specialty[]>();
  for (const specialty of specialties) {
    if (specialty.status !== 'current') continue;
    const codes = new Set(specialty.titles.map((id) => titles[id]!.code));
    for (const code of codes) {
      for (const branch of specialty.branches) {
        const key = `${branch}|${specialtyCode(branch, code)}`;
        byCode.set(key, [...new Set([...(byCode.get(key) ?? []), specialty])]);
      }
    }
  }
  for (const title of former) {
    const branch = title.branches[0]!;
    for (const specialty of byCode.get(`${branch}|${specialtyCode(branch, title.code)}`) ?? []) {
      if (!specialty.ranks.some((rank) => title.ranks.includes(rank))) continue;
      const names = [
        specialty.title,
        ...specialty.formerTitles,
        ...specialty.titles.map((id) => titles[id]!.title),
      ];
      if (names.some((name) => titleKey(name) === titleKey(title.title))) continue;
      specialty.formerTitles = [...specialty.formerTitles, title.title].sort();
    }
  }
}

/** What lists show of an occupation, from the same lookups as its profile. */
function occupationBriefs(tables: TableTexts): OccupationBrief[] {
  const occupations = listOccupations(tables);
  const bls = blsLookup(tables, occupations);
  const bright = brightLookup(tables);
  const jobZone = jobZoneLookup(tables);
  return [...occupations.values()].map((listed) => {
    const pay = bls.pay(listed);
    const outlook = bls.outlook(listed);
    const shared = [pay, outlook].find((figure) => figure && !figure.exact);
    return {
      code: listed.code,
      title: listed.title,
      jobZone: jobZone(listed.code)?.zone ?? null,
      medianAnnual: pay && pay.annual.median !== '*' ? pay.annual.median : null,
      payGroup: shared?.group.title ?? '',
      changePercent: outlook?.changePercent ?? null,
      bright: bright(listed.code).length > 0,
      militaryOnly: listed.kind === 'military',
    };
  });
}

function socGroups(tables: TableTexts): SocGroup[] {
  return rowsOf(tables, SOC_GROUPS).map(({ code, title, level }) => ({ code, title, level }));
}

function successors(tables: TableTexts): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const { branch, code, successor } of rowsOf(tables, SUCCESSORS)) {
    const key = `${branch}:${code}`;
    map.set(key, [...(map.get(key) ?? []), successor]);
  }
  return map;
}
