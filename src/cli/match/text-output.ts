import { once } from 'node:events';

/** What is written at once, in letters. */
const PIECE = 1 << 16;

/** Gathers what is written to standard output, and waits for whoever reads it. */
export function createTextOutput() {
  let waiting = '';
  const flush = async () => {
    const piece = waiting;
    waiting = '';
    if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain');
  };
  return {
    /** @returns what to wait for before more is written, if anything. */
    write(text: string): Promise<void> | undefined {
      waiting += text;
      return waiting.length >= PIECE ? flush() : undefined;
    },
    end: flush,
  };
}
