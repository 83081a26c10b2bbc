import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { StepInput } from './step-process.ts';
import type { Step } from './steps.ts';
import type { StepResult } from './table.ts';

/**
 * Takes the steps in several processes; what was compiled is handed to each.
 * @param onResult called as each step is done, in no order.
 */
export async function runSteps(
  steps: readonly Step[],
  processes: number,
  input: StepInput,
  onResult: (result: StepResult) => void,
): Promise<void> {
  const rest = [...steps];
  const serve = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(join(import.meta.dirname, 'step-process.ts'), { serialization: 'advanced' });
      const next = () => {
        const step = rest.shift();
        if (step) child.send(step);
        else child.disconnect();
      };
      child.on('message', (result: StepResult) => {
        onResult(result);
        next();
      });
      child.on('error', reject);
      child.on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`a process ended with ${code}`));
      });
      child.send(input);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(processes, steps.length) }, serve));
}
