import '../../../runtime/guard-this-worker.ts';
import { createWorkbookHost } from './workbook-host.ts';
import type { WorkbookAsk, WorkbookReply } from './workbook-messages.ts';

// A workbook of thousands of rows takes seconds, so it is read and written beside the page.

const take = createWorkbookHost((reply) => self.postMessage(reply));

self.postMessage({ kind: 'started' } satisfies WorkbookReply);
self.addEventListener('message', ({ data }: MessageEvent<WorkbookAsk>) => take(data));
