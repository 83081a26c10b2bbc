import type { FileFaultKind } from '../../../domain/list-faults.ts';
import type { ListRecord } from '../../../files/records.ts';
import type { OpenWorkbook, SheetRows } from '../../../files/workbook/open-workbook.ts';

/** What the page asks of the worker that reads and writes workbooks. One thing at a time; each is answered. */
export type WorkbookAsk =
  | { kind: 'open'; bytes: ArrayBuffer }
  /** Reads a sheet of the workbook that was opened. */
  | { kind: 'read'; sheet: number }
  /** Writes rows of cells into a new workbook. */
  | { kind: 'write'; rows: readonly (readonly string[])[] }
  /** Finishes that workbook. */
  | { kind: 'end' };

export type WorkbookReply =
  /** Its code is there; what was asked meanwhile is taken up now. */
  | { kind: 'started' }
  | ({ kind: 'opened' } & Pick<OpenWorkbook, 'sheets' | 'first'>)
  /** Some rows of the sheet; more follow, until it is read. */
  | { kind: 'rows'; records: readonly ListRecord[] }
  | ({ kind: 'read' } & Omit<SheetRows, 'records'>)
  | { kind: 'taken' }
  | { kind: 'written'; file: Blob }
  | { kind: 'fault'; fault: FileFaultKind };
