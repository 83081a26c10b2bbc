import type { RowTrouble } from '../domain/list-faults.ts';

/** Remembers what could not be read, or written, as the file has it. */
export interface Troubles {
  note(kind: RowTrouble['kind'], row: number): void;
  readonly all: readonly RowTrouble[];
}

/** @param before those that are known already. */
export function createTroubles(before: readonly RowTrouble[] = []): Troubles {
  const troubles = new Map(before.map((trouble) => [trouble.kind, { ...trouble }]));
  return {
    note(kind, row) {
      const known = troubles.get(kind);
      if (known) known.count++;
      else troubles.set(kind, { kind, row, count: 1 });
    },
    get all() {
      return [...troubles.values()];
    },
  };
}
