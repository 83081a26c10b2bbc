import { words } from '#words/compare.ts';
import { askedTogether } from '../../domain/asked.ts';
import type { Shared } from '../../domain/career.ts';
import type { Column } from './columns.ts';
import { fewOf } from './phrases.ts';
import { emptyCell, type Row } from './row.ts';

const KINDS: readonly (keyof Shared)[] = ['skills', 'knowledge', 'technology'];
const MOST_TOGETHER = 8;
const MOST_APART = 5;

/** The skills, knowledge and software that all ask for, and what sets each apart. */
export function askedRows(columns: readonly Column[]): Row[] {
  const profiles = columns.map(({ profile }) => profile);
  const known = profiles.filter((profile) => profile !== undefined);
  if (known.length < 2) return [];
  const { byAll, apart } = askedTogether(known);
  return KINDS.flatMap((kind): Row[] => {
    const software = kind === 'technology';
    const isSaid = (profile: (typeof known)[number]) =>
      software ? profile.technology.groups.length > 0 : profile[kind].length > 0;
    if (known.filter(isSaid).length < 2) return [];
    return [
      {
        id: `all-${kind}`,
        name: words.rows.inAll[kind],
        note: software ? words.notes.software : words.notes.inAll,
        together: true,
        cells: [{ key: '', content: fewOf(byAll[kind], MOST_TOGETHER) || words.nothingShared }],
      },
      {
        id: `apart-${kind}`,
        name: words.rows.apart[kind],
        note: software ? words.notes.softwareApart : words.notes.apart,
        prose: true,
        cells: profiles.map((profile) => {
          if (!profile || !isSaid(profile)) return emptyCell(words.nothing);
          const names = apart[known.indexOf(profile)]![kind];
          return names.length > 0
            ? { key: names.join(), content: fewOf(names, MOST_APART) }
            : emptyCell(words.nothingApart);
        }),
      },
    ];
  });
}
