import './guard-this-worker.ts';
import { createEngineHost } from './engine-host.ts';
import type { EngineAsk } from './engine-messages.ts';
import { fetchText } from './fetch-text.ts';

// Building and asking the engine takes long enough to be felt while typing, so it happens beside the page.

const take = createEngineHost({
  fetchText,
  reply: (message) => self.postMessage(message),
  later: (work) => setTimeout(work),
});

self.addEventListener('message', ({ data }: MessageEvent<EngineAsk>) => take(data));
