/** Matches a list: `main.ts [--json] [FILE]`, in a process of its own; see run-match.ts. */
import { matchList } from './match-list.ts';

// Whoever reads the output may stop early, as head does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const args = process.argv.slice(2);
matchList(
  args.find((arg) => arg !== '--json'),
  args.includes('--json'),
)
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
