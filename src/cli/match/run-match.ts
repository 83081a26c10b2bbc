import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** In megabytes: what the search needs, and some. With more at hand Node would keep what nobody needs any more. */
const MEMORY = ['--max-old-space-size=240', '--max-semi-space-size=8'];

/**
 * Matches a list in a process of its own, whose memory is limited: a list of any length takes the same.
 * @param path of the file; undefined for standard input.
 * @returns the status that the process ended with.
 */
export function runMatch(path: string | undefined, json: boolean): number {
  const { status } = spawnSync(
    process.execPath,
    [
      ...MEMORY,
      '--import',
      import.meta.resolve('tsx'),
      join(import.meta.dirname, 'main.ts'),
      ...(json ? ['--json'] : []),
      ...(path === undefined ? [] : [path]),
    ],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}
