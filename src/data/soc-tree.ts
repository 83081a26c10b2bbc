import type { MilitaryTitle } from '../domain/military-title.ts';
import type { CrosswalkIndex, OccupationBrief, SocGroup } from './crosswalk-index.ts';

/** A group of the SOC 2018 with what is below it. */
export interface SocNode {
  group: SocGroup;
  parent: SocNode | undefined;
  children: readonly SocNode[];
  /** The O*NET occupations anywhere below it, by code. */
  occupations: readonly OccupationBrief[];
}

/** What a page can be about: a group of the SOC, or one O*NET occupation. */
export type OccupationPlace =
  | { kind: 'group'; code: string; title: string; node: SocNode }
  | { kind: 'occupation'; code: string; title: string; node: SocNode; occupation: OccupationBrief };

/** The Standard Occupational Classification as a tree: major, minor, broad, detailed, and O*NET's occupations as leaves. */
export interface SocTree {
  roots: readonly SocNode[];
  node: (code: string) => SocNode | undefined;
  /** The groups from the major one down to this one. */
  path: (node: SocNode) => SocNode[];
  /** What a code stands for: "15-1212.00" an occupation, "15-1212" a group; undefined for neither. */
  place: (code: string) => OccupationPlace | undefined;
  /** The current military titles that officially lead into a group, or to an occupation, each counted once. */
  countCurrent: (code: string) => number;
}

const DEPTH: Record<SocGroup['level'], number> = { major: 0, minor: 1, broad: 2, detailed: 3 };

/** The detailed SOC group of an O*NET code: its first seven characters. */
export function detailedGroup(occupation: string): string {
  return occupation.slice(0, 7);
}

/** Builds the tree. Groups come by code, and so each before those below it. */
export function createSocTree(index: CrosswalkIndex): SocTree {
  const nodes = new Map<string, SocNode & { children: SocNode[]; occupations: OccupationBrief[] }>();
  const roots: SocNode[] = [];
  const open: SocNode[] = [];
  for (const group of index.socGroups) {
    const depth = DEPTH[group.level];
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1);
    const node = { group, parent, children: [], occupations: [] };
    nodes.set(group.code, node);
    (parent ? nodes.get(parent.group.code)!.children : roots).push(node);
    open.push(node);
  }
  const occupations = new Map(index.occupations.map((occupation) => [occupation.code, occupation]));
  for (const occupation of index.occupations) {
    for (const { group } of ancestors(nodes.get(detailedGroup(occupation.code))))
      nodes.get(group.code)!.occupations.push(occupation);
  }
  let counts: Map<string, number> | undefined;

  return {
    roots,
    node: (code) => nodes.get(code),
    path: (node) => ancestors(node).reverse(),
    place: (code) => {
      const occupation = occupations.get(code);
      const node = nodes.get(occupation ? detailedGroup(code) : code);
      if (!node) return undefined;
      return occupation
        ? { kind: 'occupation', code, title: occupation.title, node, occupation }
        : { kind: 'group', code, title: node.group.title, node };
    },
    countCurrent: (code) => {
      counts ??= countTitles(index.titles, (occupation) =>
        ancestors(nodes.get(detailedGroup(occupation))).map(({ group }) => group.code),
      );
      return counts.get(code) ?? 0;
    },
  };
}

/** A node and the groups it is in, the nearest first. */
function ancestors(node: SocNode | undefined): SocNode[] {
  const list: SocNode[] = [];
  for (let at = node; at; at = at.parent) list.push(at);
  return list;
}

/** Current titles by occupation and group; a title with several matches in one group counts once there. */
function countTitles(
  titles: readonly MilitaryTitle[],
  groupsOf: (occupation: string) => string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    if (title.status !== 'current') continue;
    const places = new Set(title.occupations.flatMap((code) => [code, ...groupsOf(code)]));
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
