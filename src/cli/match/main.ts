/** Matches a list, with the words after `match`, in a process of its own; see run-match.ts. */
import { endWithReader } from '../end-with-reader.ts';
import { matchList } from './match-list.ts';
import { matchOptions } from './match-options.ts';

endWithReader();

matchList(matchOptions(process.argv.slice(2))!)
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
