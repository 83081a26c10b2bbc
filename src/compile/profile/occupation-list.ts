import type { RowOf } from '../../data/table.ts';
import type { OccupationKind, OccupationProfile } from '../../domain/occupation.ts';
import type { OccupationRef, SocGroup, SocStep } from '../../domain/soc.ts';
import { OCCUPATIONS, SOC_GROUPS } from '../tables/occupation-tables.ts';
import { requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';

/** What the other lookups need to know of an occupation. */
export interface Listed extends OccupationRef {
  kind: OccupationKind;
  /** 2018 SOC code. */
  soc: string;
}

/** Every occupation by code, in order of code. */
export function listOccupations(tables: TableTexts): Map<string, Listed> {
  return new Map(
    rowsOf(tables, OCCUPATIONS).map(({ code, title, kind, soc }) => [code, { code, title, kind, soc }]),
  );
}

type Place = Pick<OccupationProfile, 'soc' | 'socPath' | 'underIt' | 'parent'>;

/** Where an occupation stands in the SOC, what is under it and beside it. */
export function placeLookup(tables: TableTexts, occupations: Map<string, Listed>): (listed: Listed) => Place {
  const groups = rowBy(tables, SOC_GROUPS, 'code');
  const bySoc = new Map<string, Listed[]>();
  for (const each of occupations.values()) bySoc.set(each.soc, [...(bySoc.get(each.soc) ?? []), each]);

  return (listed) => {
    const path: SocStep[] = [];
    for (let code: string | null = listed.soc; code !== null; ) {
      const { level, title, parent }: RowOf<typeof SOC_GROUPS> = requiredRow(
        SOC_GROUPS,
        groups,
        code,
        OCCUPATIONS.path,
      );
      path.unshift({ level, code, title });
      code = parent;
    }
    const soc: SocGroup = { code: listed.soc, title: path.at(-1)!.title };
    path.push({ level: 'onet', code: listed.code, title: listed.title });
    // Within a SOC code .00 is the occupation as a whole, .01 and up are specific jobs taken out of it.
    const family = bySoc.get(listed.soc)!;
    const head = family.find((each) => each.code.endsWith('.00'));
    const specific = family.filter((each) => !each.code.endsWith('.00'));
    if (listed === head) return { soc, socPath: path, underIt: specific.map(ref), parent: null };
    const others = specific.filter((each) => each !== listed).map(ref);
    return { soc, socPath: path, underIt: [], parent: head ? { ...ref(head), others } : null };
  };
}

/** Code and title only. */
export function ref({ code, title }: OccupationRef): OccupationRef {
  return { code, title };
}

/** How many O*NET occupations share each SOC code. */
export function socSizes(occupations: Map<string, Listed>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { soc } of occupations.values()) sizes.set(soc, (sizes.get(soc) ?? 0) + 1);
  return sizes;
}
