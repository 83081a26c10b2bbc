import { type Guarded, guardWorker } from './worker-guard.ts';

// To be imported ahead of all else in a worker.
guardWorker(self as unknown as Guarded);
