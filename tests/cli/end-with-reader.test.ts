import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const PROGRAM = `
  import { endWithReader } from './src/cli/end-with-reader.ts';
  endWithReader();
  setInterval(() => process.stdout.write('a line of results\\n'.repeat(1000)), 1);`;

test('the command line ends quietly where its reader has read enough, as head does', async () => {
  const run = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM]);
  let said = '';
  run.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  await once(run.stdout, 'data');
  run.stdout.destroy();
  const [code] = (await once(run, 'exit')) as [number | null];
  expect(said).toBe('');
  expect(code).toBe(0);
});
