/** Collects what a derivation read, wrote and left out, so that nothing is lost silently. */
export class Report {
  private readonly readCounts = new Map<string, number>();
  private readonly wroteCounts = new Map<string, number>();
  private readonly drops = new Map<string, { count: number; example: string }>();
  private readonly notes = new Set<string>();

  /** The source files that were read: path → rows. */
  get rowsRead(): ReadonlyMap<string, number> {
    return this.readCounts;
  }

  /** What was left out, by table and reason. */
  get leftOut(): string[] {
    return [...this.drops].map(([key, { count, example }]) => `${key}: ${count} (first: ${example})`);
  }

  /** @param file the source file's path; @param rows the rows it holds, header apart. */
  read(file: string, rows: number): void {
    // Set anew, the file stands last: it is the one that was read last.
    this.readCounts.delete(file);
    this.readCounts.set(file, rows);
  }

  /** @param table the table's path under data/; @param rows the rows written. */
  wrote(table: string, rows: number): void {
    this.wroteCounts.set(table, rows);
  }

  /**
   * One source row or figure left out.
   * @param table the table it would have gone to.
   * @param why the reason, the same words for the same reason: they are counted together.
   * @param example what was left out; the first one is printed.
   */
  dropped(table: string, why: string, example: string): void {
    const key = `${table}: ${why}`;
    const drop = this.drops.get(key);
    if (drop) drop.count++;
    else this.drops.set(key, { count: 1, example });
  }

  /** Anything else worth knowing about a run. */
  note(text: string): void {
    this.notes.add(text);
  }

  /** The whole report, sorted, so that two runs can be compared. */
  text(): string {
    const counts = (title: string, map: Map<string, number>) =>
      section(
        title,
        [...map].map(([name, rows]) => `${name}: ${rows}`),
      );
    return [
      counts('Read', this.readCounts),
      counts('Wrote', this.wroteCounts),
      section('Left out', this.leftOut),
      section('Notes', [...this.notes]),
    ].join('');
  }
}

function section(title: string, lines: string[]): string {
  if (lines.length === 0) return '';
  return `${title}\n${lines
    .sort()
    .map((line) => `  ${line}\n`)
    .join('')}`;
}
