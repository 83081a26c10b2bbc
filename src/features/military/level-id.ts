import type { MilitaryTitle } from '../../domain/military-title.ts';

/** The id of a level's row, for links within the page. */
export function levelId(title: MilitaryTitle): string {
  return `level-${title.code}-${title.id}`;
}
