import { setTimeout as sleep } from 'node:timers/promises';

export interface LinkSpeed {
  /** Way there and back, in milliseconds. */
  latencyMs: number;
  bytesPerSecond: number;
}

/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms. */
export const SLOW_4G: LinkSpeed = { latencyMs: 150, bytesPerSecond: 1_638_400 / 8 };

/** One line that all responses share. */
export interface Link {
  latencyMs: number;
  /** Waits as long as a question is on its way and its answer begins to come. */
  wait: () => Promise<void>;
  /** The pieces of a body, each when the line has carried it. */
  pieces: (length: number) => AsyncGenerator<{ from: number; to: number }>;
}

const PIECE = 4096;

/**
 * A line with a latency and a rate, at the server's end: so it holds for workers and service workers too, which the
 * browser's own throttling leaves out. Without a speed it is as fast as it gets.
 */
export function createLink(speed?: LinkSpeed): Link {
  let freeAt = 0;
  return {
    latencyMs: speed?.latencyMs ?? 0,
    async wait() {
      if (speed) await sleep(speed.latencyMs);
    },
    async *pieces(length) {
      if (!speed) yield { from: 0, to: length };
      else
        for (let from = 0; from < length; from += PIECE) {
          const to = Math.min(length, from + PIECE);
          // Those that wait take turns, a piece each.
          freeAt = Math.max(freeAt, performance.now()) + ((to - from) / speed.bytesPerSecond) * 1000;
          await sleep(Math.max(0, freeAt - performance.now()));
          yield { from, to };
        }
    },
  };
}
