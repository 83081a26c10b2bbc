import { FileFault } from '../../../files/file-fault.ts';
import type { ListRecord } from '../../../files/records.ts';
import type { OpenWorkbook, SheetRows } from '../../../files/workbook/open-workbook.ts';
import type { WorkbookAsk, WorkbookReply } from './workbook-messages.ts';

/** A worker that reads or writes workbooks; one for each. Ask it one thing at a time. */
export interface WorkbookClient {
  /** @throws FileFault for what is no workbook. */
  open(bytes: ArrayBuffer): Promise<Pick<OpenWorkbook, 'sheets' | 'first'>>;
  read(sheet: number): Promise<SheetRows>;
  /** Resolves when the rows are written, so that nobody hands over more than can be taken. */
  write(rows: readonly (readonly string[])[]): Promise<void>;
  end(): Promise<Blob>;
  close(): void;
}

/** A worker whose code has not come in this time is not waited for. */
const PATIENCE_MS = 60_000;

/** Starts the worker, whose code nobody has loaded who brings no workbook. */
export function createWorkbookClient(): WorkbookClient {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  let records: ListRecord[] = [];
  let isThere = false;
  const ask = <Kind extends WorkbookReply['kind']>(question: WorkbookAsk, answer: Kind) =>
    new Promise<Extract<WorkbookReply, { kind: Kind }>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WorkbookReply>) => {
        isThere = true;
        if (data.kind === 'rows') for (const record of data.records) records.push(record);
        else if (data.kind === 'fault') reject(new FileFault(data.fault));
        else if (data.kind === answer) resolve(data as Extract<WorkbookReply, { kind: Kind }>);
      };
      worker.onerror = (event) => reject(new TypeError(event.message));
      // Its code is on the way only before the first answer.
      if (!isThere)
        setTimeout(() => isThere || reject(new TypeError('The worker did not start.')), PATIENCE_MS);
      worker.postMessage(question, question.kind === 'open' ? [question.bytes] : []);
    });
  return {
    open: (bytes) => ask({ kind: 'open', bytes }, 'opened'),
    async read(sheet) {
      records = [];
      const { width, troubles } = await ask({ kind: 'read', sheet }, 'read');
      return { records, width, troubles };
    },
    write: async (rows) => void (await ask({ kind: 'write', rows }, 'taken')),
    end: async () => (await ask({ kind: 'end' }, 'written')).file,
    close: () => worker.terminate(),
  };
}
