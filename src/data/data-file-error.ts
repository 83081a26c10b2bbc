/** What can be wrong with a data file. */
export type DataFault = 'format' | 'truncated' | 'checksum' | 'version';

const MESSAGES: Record<DataFault, string> = {
  format: 'is not one of our data files',
  truncated: 'did not arrive whole',
  checksum: 'is damaged',
  version: 'belongs to another version of this page',
};

/** A data file that cannot be used; the reason is what the page puts into words, message and cause are for those who mend it. */
export class DataFileError extends Error {
  readonly reason: DataFault;

  constructor(name: string, reason: DataFault, options?: ErrorOptions) {
    super(`The ${name} ${MESSAGES[reason]}.`, options);
    this.name = 'DataFileError';
    this.reason = reason;
  }
}
