import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refreshed } from '../../data/refresh/refresh.ts';
import { downloads, zipped } from './downloads.ts';
import { type Database, madeUpOnet } from './made-up-onet.ts';

/** A whole database is derived from. */
const SLOW = 120_000;

const DATA = join(import.meta.dirname, '../../data');

const inFolder = (folder: string, database: Database) =>
  Object.fromEntries(Object.entries(database).map(([name, text]) => [`${folder}/${name}`, text]));

const archive = (release: '30.1' | '31.0') => {
  const folder = `db_${release.replace('.', '_')}_text`;
  return { [`${folder}.zip`]: zipped(inFolder(folder, madeUpOnet(release))) };
};

/** The tables that differ from the committed ones. */
function changed({ before, after }: Awaited<ReturnType<typeof refreshed>>): string[] {
  return [...after]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path)
    .sort();
}

/** The made-up files have only the rows that tables are made of. */
const FEWER = ['Content Model Reference.txt', 'Interests.txt', 'Tasks to DWAs.txt', 'Work Values.txt'].map(
  (name) => `onet/${name}`,
);

/** The sentences of the made-up databases are others, and so is who rated and when. */
const OTHERS = ['matching/task-stems.tsv', 'occupations/rating-sources.tsv'];
const COUNTS = 'counts.tsv';

describe('O*NET’s text database', () => {
  test(
    'of the release that the tables are made from gives the same tables, as a folder',
    async () => {
      const {
        'Skills.txt': _,
        'Knowledge.txt': __,
        'Work Activities.txt': ___,
        ...database
      } = madeUpOnet('30.1');
      const result = await refreshed(DATA, [{ from: downloads(inFolder('db_30_1_text', database)) }], FEWER);
      expect([...result.chosen.keys()]).toEqual(['onet']);
      expect(changed(result).filter((path) => path !== COUNTS)).toEqual(OTHERS);
    },
    SLOW,
  );

  test(
    'of 31.0, with other names, columns and ids, gives the same facts, as an archive',
    async () => {
      const result = await refreshed(
        DATA,
        [{ from: downloads({ ...archive('31.0'), ...archive('30.1') }) }],
        FEWER,
      );
      expect([...result.chosen.keys()]).toEqual(['onet', 'onet-ratings', 'onet-activities']);
      // Software is filed under ids of the content model instead of UNSPSC codes.
      expect(changed(result).filter((path) => path !== COUNTS)).toEqual([
        OTHERS[0],
        'occupations/commodities.tsv',
        OTHERS[1],
        'occupations/technology.tsv',
        'releases.tsv',
      ]);
      const releases = result.after.get('releases.tsv')!;
      expect(releases).toMatch(/^onet\tO\*NET database\t31\.0\t2026-08\t.*\tonet-31\.0$/m);
      expect(releases).toMatch(/^onet-ratings\t.*\t31\.0\t2026-08\t/m);
      const notes = result.chosen.get('onet')!.notes!.join('\n');
      expect(notes).toContain('Tools Used.txt: not published since O*NET 30.2; its tables stay as they are');
      expect(notes).toContain('are carried over by their titles, 0 are new');
    },
    SLOW,
  );
});
