import type { OccupationBrief, SocGroup } from './crosswalk-index.ts';
import { defined, sameLength } from './packing.ts';
import { count, either, figure, listOf, oneOf, orNull, record, text, tuple } from './shape.ts';

/** What lists show of occupations, in columns. */
export interface PackedOccupations {
  code: string;
  text: string;
  zone: (number | null)[];
  pay: OccupationBrief['medianAnnual'][];
  payGroup: [position: number, group: string][];
  change: (number | null)[];
  /** One digit each: 1 bright, 2 military only, 3 both. */
  flags: string;
}

export interface PackedSocGroups {
  code: string;
  text: string;
  level: string;
}

export const occupationShape = record<PackedOccupations>({
  code: text,
  text,
  zone: listOf(orNull(oneOf(1, 2, 3, 4, 5))),
  pay: listOf(orNull(either(figure, oneOf('#')))),
  payGroup: listOf(tuple<[number, string]>(count, text)),
  change: listOf(orNull(figure)),
  flags: text,
});

export const socGroupShape = record<PackedSocGroups>({ code: text, text, level: text });

const LEVELS: readonly SocGroup['level'][] = ['major', 'minor', 'broad', 'detailed'];

export function packOccupations(occupations: readonly OccupationBrief[]): PackedOccupations {
  return {
    code: occupations.map((occupation) => occupation.code).join('\n'),
    text: occupations.map((occupation) => occupation.title).join('\n'),
    zone: occupations.map((occupation) => occupation.jobZone),
    pay: occupations.map((occupation) => occupation.medianAnnual),
    payGroup: occupations.flatMap((occupation, i): [number, string][] =>
      occupation.payGroup ? [[i, occupation.payGroup]] : [],
    ),
    change: occupations.map((occupation) => occupation.changePercent),
    flags: occupations.map((each) => (each.bright ? 1 : 0) + (each.militaryOnly ? 2 : 0)).join(''),
  };
}

/** @throws ShapeError where the columns do not fit together. */
export function unpackOccupations(packed: PackedOccupations): OccupationBrief[] {
  const texts = packed.text.split('\n');
  const groups = new Map(packed.payGroup);
  const codes = packed.code.split('\n');
  sameLength('occupations', codes, texts, packed.zone, packed.pay, packed.change, packed.flags);
  return codes.map((code, i) => {
    const flags = Number(packed.flags[i]);
    return {
      code,
      title: defined('title', texts[i]),
      jobZone: defined('job zone', packed.zone[i]),
      medianAnnual: defined('pay', packed.pay[i]),
      payGroup: groups.get(i) ?? '',
      changePercent: defined('change', packed.change[i]),
      bright: (flags & 1) !== 0,
      militaryOnly: (flags & 2) !== 0,
    };
  });
}

export function packSocGroups(groups: readonly SocGroup[]): PackedSocGroups {
  return {
    code: groups.map((group) => group.code).join('\n'),
    text: groups.map((group) => group.title).join('\n'),
    level: groups.map((group) => LEVELS.indexOf(group.level)).join(''),
  };
}

/** @throws ShapeError where the columns do not fit together. */
export function unpackSocGroups({ code, text: titles, level }: PackedSocGroups): SocGroup[] {
  const codes = code.split('\n');
  const texts = titles.split('\n');
  sameLength('SOC groups', codes, texts, level);
  return codes.map((each, i) => ({
    code: each,
    title: defined('title', texts[i]),
    level: defined('level', LEVELS[Number(level[i])]),
  }));
}
