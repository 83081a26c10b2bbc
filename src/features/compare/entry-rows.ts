import { words } from '#words/compare.ts';
import { words as entryWords } from '#words/entry.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import type { Column } from './columns.ts';
import { upperFirst } from './phrases.ts';
import { emptyCell, type Row } from './row.ts';

/** False, null or undefined where nothing is said. */
type Say = (profile: OccupationProfile) => string | false | null | undefined;

/** What it takes to get in: the way, the education, license, experience and checks. */
export function entryRows(columns: readonly Column[]): Row[] {
  const row = (id: string, name: string, say: Say, note?: string): Row => ({
    id,
    name,
    prose: true,
    ...(note && { note }),
    cells: columns.map(({ profile }) => {
      const said = profile && say(profile);
      return said ? { key: said, content: upperFirst(said) } : emptyCell(words.nothing);
    }),
  });
  return [
    row('way-in', words.rows.wayIn, ({ entry }) => entry?.wayIn, words.notes.entry),
    row('education', words.rows.education, ({ outlook }) => outlook?.entryEducation),
    row(
      'license',
      words.rows.license,
      ({ entry }) => entry && entry.license !== 'unsaid' && entryWords.license(entry.license),
    ),
    row('experience', words.rows.experience, ({ entry }) =>
      entry?.experience === 'none' ? entryWords.noExperience : entry?.experience,
    ),
    row('checks', words.rows.checks, ({ entry }) => entry?.checks.join(', ')),
  ];
}
