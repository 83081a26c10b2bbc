import type {
  OccupationKind,
  OccupationProfile,
  OccupationRef,
  SocGroup,
  SocLevel,
  SocStep,
} from '../../domain/occupation.ts';
import { requiredRows, rowBy, type TableTexts } from '../tables.ts';

/** What the other lookups need to know of an occupation. */
export interface Listed extends OccupationRef {
  kind: OccupationKind;
  /** 2018 SOC code. */
  soc: string;
}

/** Every occupation by code, in order of code. */
export function listOccupations(tables: TableTexts): Map<string, Listed> {
  const rows = requiredRows(tables, 'occupations/occupations.tsv', ['code', 'title', 'kind', 'soc']);
  return new Map(
    rows.map((row) => [
      row.code!,
      { code: row.code!, title: row.title!, kind: row.kind as OccupationKind, soc: row.soc! },
    ]),
  );
}

type Place = Pick<OccupationProfile, 'soc' | 'socPath' | 'underIt' | 'parent'>;

/** Where an occupation stands in the SOC, what is under it and beside it. */
export function placeLookup(tables: TableTexts, occupations: Map<string, Listed>): (listed: Listed) => Place {
  const groups = rowBy(
    requiredRows(tables, 'occupations/soc-groups.tsv', ['code', 'level', 'parent', 'title']),
    'code',
  );
  const bySoc = new Map<string, Listed[]>();
  for (const each of occupations.values()) bySoc.set(each.soc, [...(bySoc.get(each.soc) ?? []), each]);

  const step = (code: string): SocStep => {
    const group = groups.get(code);
    if (!group) throw new Error(`SOC group ${code} is not in data/occupations/soc-groups.tsv`);
    return { level: group.level as SocLevel, code, title: group.title! };
  };

  return (listed) => {
    const path: SocStep[] = [];
    for (let code = listed.soc; code !== ''; code = groups.get(code)?.parent ?? '') path.unshift(step(code));
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
