import type { RowTrouble } from '../domain/list-faults.ts';

/** Remembers what could not be read, or written, as the file has it. */
export interface Troubles {
  note(kind: RowTrouble['kind'], row: number): void;
  readonly all: readonly RowTrouble[];
}

export function createTroubles(): Troubles {
  const troubles = new Map<RowTrouble['kind'], RowTrouble>();
  return {
    note(kind, row) {
      const before = troubles.get(kind);
      if (before) before.count++;
      else troubles.set(kind, { kind, row, count: 1 });
    },
    get all() {
      return [...troubles.values()];
    },
  };
}
