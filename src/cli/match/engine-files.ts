import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '#words/match.ts';
import { readTables, tablesVersion } from '../../compile/read-tables.ts';
import { checksum } from '../../data/checksum.ts';
import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { DATA_FILES, type DataFileKey } from '../../data/data-files.ts';
import type { FurtherOccupations } from '../../data/further-codec.ts';
import { createEngine, type Engine } from '../../search/engine.ts';

/** The files that a list is matched with; they are what the page loads. */
export const ENGINE_FILES = [
  'index',
  'retired',
  'identifiers',
  'layTitles',
  'occupationWords',
  'duties',
  'further',
] as const satisfies readonly DataFileKey[];

const PROJECT = join(import.meta.dirname, '../../..');
const KEPT = join(PROJECT, 'node_modules/.cache/military-crosswalk');
/** What the files are made by: they are made anew when that changes. */
const MAKERS = ['compile', 'data', 'domain', 'text'];

/** What lists are matched with. */
export interface MatchData {
  index: CrosswalkIndex;
  engine: Engine;
  further: FurtherOccupations;
}

/**
 * Loads what lists are matched with, from compiled files. Compiling takes several times the time and memory of all the rest,
 * so it is done once, by a process of its own, and kept beside the packages.
 * @param say hears that it takes a while.
 * @throws Error where the files cannot be made.
 */
export function loadMatchData(say: (message: string) => void): MatchData {
  const version = tablesVersion(readTables(join(PROJECT, 'data')));
  const folder = join(KEPT, `${version}-${checksum(MAKERS.flatMap(stateOf).join('\n'))}`);
  if (!existsSync(folder)) {
    say(words.compiling);
    compile(folder, version);
  }
  const text = (key: (typeof ENGINE_FILES)[number]) =>
    readFileSync(join(folder, DATA_FILES[key].path), 'utf8');
  const first = DATA_FILES.index.decode(text('index'), version);
  const index = DATA_FILES.retired.decode(first, text('retired'));
  const occupations = index.occupations.length;
  const specialties = index.specialties.length;
  const engine = createEngine({
    index,
    identifiers: DATA_FILES.identifiers.decode(text('identifiers'), version),
    names: DATA_FILES.layTitles.decode(text('layTitles'), version, occupations),
    words: DATA_FILES.occupationWords.decode(text('occupationWords'), version, occupations),
    duties: DATA_FILES.duties.decode(text('duties'), version, specialties),
  });
  engine.prepare();
  return { index, engine, further: DATA_FILES.further.decode(text('further'), version, specialties) };
}

/** Its memory is limited, since the machine that matches lists may be a small one. */
const COMPILER = [
  '--max-old-space-size=240',
  '--import',
  'tsx',
  join(import.meta.dirname, 'compile-files.ts'),
];

function compile(folder: string, version: string): void {
  mkdirSync(KEPT, { recursive: true });
  for (const old of readdirSync(KEPT)) rmSync(join(KEPT, old), { recursive: true, force: true });
  const { status, stderr } = spawnSync(process.execPath, [...COMPILER, folder, version], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the data could not be prepared: ${stderr}`);
}

function stateOf(room: string): string[] {
  const folder = join(PROJECT, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${room}/${name} ${size} ${mtimeMs}`;
    });
}
