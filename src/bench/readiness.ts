import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { encodeIndex } from '../data/index-codec.ts';
import { percentile } from './timing.ts';

const RUNS = 5;

/**
 * Milliseconds from the bytes of the index file to the answer of a first search: the median of a few new processes, since a
 * page that was just opened has compiled and remembered nothing.
 */
export function readinessMs(index: CrosswalkIndex): number {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-bench-'));
  try {
    const file = join(folder, 'index.txt');
    writeFileSync(file, encodeIndex(index));
    const script = join(import.meta.dirname, 'first-search.ts');
    const runs = Array.from({ length: RUNS }, () => {
      const run = spawnSync(process.execPath, ['--import', 'tsx', script, file, index.version], {
        encoding: 'utf8',
      });
      if (run.status !== 0) throw new Error(run.stderr);
      return Number(run.stdout);
    });
    return percentile(runs, 0.5);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
