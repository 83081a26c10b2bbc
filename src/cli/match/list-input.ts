import type { Encoding } from '../../files/decode-text.ts';
import type { ListForm } from '../../files/list-writer.ts';
import type { ListRecord } from '../../files/records.ts';
import type { Troubles } from '../../files/troubles.ts';

/** A list that is being read. */
export interface ListInput {
  /** Its first rows, hundreds of them where it has so many. */
  sample: readonly ListRecord[];
  /** All its rows, as they come. */
  pieces: AsyncIterable<readonly ListRecord[]>;
  form: ListForm;
  /** Hears of what cannot be read or written as it stands. */
  troubles: Troubles;
  /** How much of the file has been read, 0 to 1; null where nobody knows. */
  share(): number | null;
  /** How a text is written, as far as it has been read; a workbook is UTF-8. */
  encoding(): Encoding;
  /** What there is to say of it at once. */
  notes: readonly string[];
}
