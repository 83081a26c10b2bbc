import { FileFault } from '../../../files/file-fault.ts';
import { type OpenWorkbook, openWorkbook } from '../../../files/workbook/open-workbook.ts';
import { createWorkbookWriter, type WorkbookWriter } from '../../../files/workbook/write-workbook.ts';
import type { WorkbookAsk, WorkbookReply } from './workbook-messages.ts';

/** So many rows go to the page at once: a matter of milliseconds for it. */
const AT_ONCE = 500;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads and writes workbooks, wherever it runs. @returns takes what the page asks. */
export function createWorkbookHost(reply: (reply: WorkbookReply) => void): (ask: WorkbookAsk) => void {
  let workbook: OpenWorkbook | undefined;
  let writing: { writer: WorkbookWriter; parts: Uint8Array<ArrayBuffer>[] } | undefined;

  const read = async (sheet: number): Promise<void> => {
    const { records, width, troubles } = await workbook!.read(sheet);
    for (let at = 0; at < records.length; at += AT_ONCE)
      reply({ kind: 'rows', records: records.slice(at, at + AT_ONCE) });
    reply({ kind: 'read', width, troubles });
  };
  const begin = () => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const writer = createWorkbookWriter((bytes) => parts.push(new Uint8Array(bytes)));
    return { writer, parts };
  };
  const answer = async (ask: WorkbookAsk): Promise<void> => {
    switch (ask.kind) {
      case 'open': {
        workbook = openWorkbook(new Uint8Array(ask.bytes));
        const { sheets, first } = workbook;
        return reply({ kind: 'opened', sheets, first });
      }
      case 'read':
        return read(ask.sheet);
      case 'write':
        writing ??= begin();
        for (const cells of ask.rows) writing.writer.row(cells);
        return reply({ kind: 'taken' });
      case 'end': {
        const { writer, parts } = writing ?? begin();
        writer.end();
        writing = undefined;
        return reply({ kind: 'written', file: new Blob(parts, { type: TYPE }) });
      }
    }
  };
  return (ask) => {
    answer(ask).catch((cause: unknown) => {
      // What a reader stumbles over, memory among it, is the workbook.
      reply({ kind: 'fault', fault: cause instanceof FileFault ? cause.kind : 'damaged-workbook' });
    });
  };
}
