import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { MatchOptions } from './match-options.ts';

/** In megabytes: what the search needs, and some. With more at hand Node would keep what nobody needs any more. */
const MEMORY = ['--max-old-space-size=240', '--max-semi-space-size=8'];

/** A workbook is read as a whole, and takes the more memory the larger it is. */
const WORKBOOK_MEMORY = ['--max-old-space-size=2000', '--max-semi-space-size=16'];

/**
 * Matches a list in a process of its own, whose memory is limited: a text of any length takes the same.
 * @param args the words after `match`.
 * @returns the status that the process ended with.
 */
export function runMatch(args: readonly string[], { path }: Pick<MatchOptions, 'path'>): number {
  const { status } = spawnSync(
    process.execPath,
    [
      ...(path?.toLowerCase().endsWith('.xlsx') ? WORKBOOK_MEMORY : MEMORY),
      '--import',
      import.meta.resolve('tsx'),
      join(import.meta.dirname, 'main.ts'),
      ...args,
    ],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}
