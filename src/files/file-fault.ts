import type { FileFaultKind } from '../domain/list-faults.ts';

/** A file that cannot be read as a list; the words for it are in src/language. */
export class FileFault extends Error {
  readonly kind: FileFaultKind;

  constructor(kind: FileFaultKind, options?: ErrorOptions) {
    super(`not a list: ${kind}`, options);
    this.name = 'FileFault';
    this.kind = kind;
  }
}
