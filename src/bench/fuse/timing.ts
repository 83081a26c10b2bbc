/**
 * The mean milliseconds of one of many tasks, each counted with the least of several runs, since the machine does other things.
 * @param start makes everything anew for a run, untimed, and gives what does task i.
 */
export function leastMs(runs: number, tasks: number, start: () => (i: number) => unknown): number {
  const least = new Float64Array(tasks).fill(Infinity);
  for (let run = 0; run < runs; run++) {
    const task = start();
    for (let i = 0; i < tasks; i++) {
      const started = performance.now();
      task(i);
      least[i] = Math.min(least[i]!, performance.now() - started);
    }
  }
  return least.reduce((sum, ms) => sum + ms, 0) / Math.max(1, tasks);
}
