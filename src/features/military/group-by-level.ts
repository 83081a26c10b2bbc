import { words } from '#words/military.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { afscParts, SKILL_LEVELS } from '../../domain/specialty-code.ts';

interface LevelGroup {
  /** "Skill level 5, journeyman"; '' for codes without levels. */
  name: string;
  titles: MilitaryTitle[];
}

/** Groups the titles of a job by the skill level in their codes, lowest first. */
export function groupByLevel(titles: readonly MilitaryTitle[]): LevelGroup[] {
  const groups = new Map<string, MilitaryTitle[]>();
  for (const title of titles) {
    const name = levelName(title.code);
    groups.set(name, [...(groups.get(name) ?? []), title]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, titles: members }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function levelName(code: string): string {
  const parts = afscParts(code);
  if (!parts || parts.level === 'X') return '';
  // Officer codes end in their qualification level, which has no such names.
  const enlisted = /X\d$/.test(parts.family);
  const word = enlisted ? SKILL_LEVELS[parts.level] : undefined;
  return words.level(enlisted, parts.level, word ?? '');
}
