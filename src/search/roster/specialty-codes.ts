import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';

/** All codes of a specialty, its levels and shreds among them: "Air Force:1D751". */
export function codesOf(index: CrosswalkIndex, specialty: number): string[] {
  const titles = index.specialties[specialty]!.titles.map((id) => index.titles[id]!);
  return [...new Set(titles.flatMap(({ branches, code }) => branches.map((branch) => `${branch}:${code}`)))];
}
