import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Input, Tables } from '../../data/derive/occupations/tables.ts';
import { Taxonomy } from '../../data/derive/occupations/taxonomy.ts';
import { Sources } from '../../data/derive/read.ts';
import { Report } from '../../data/derive/report.ts';
import { cellsOf } from '../fixtures/cells.ts';

/**
 * A folder of made-up official files, removed after the test.
 * @param files path → text or bytes.
 * @param occupations O*NET-SOC code → title; the SOC code is the first seven characters.
 */
export function sourceFolder(
  files: Record<string, string | Uint8Array>,
  occupations: Record<string, string> = {},
): Input {
  const dir = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const report = new Report();
  const titles = new Map(Object.entries(occupations));
  const socs = new Map([...titles.keys()].map((code) => [code, code.slice(0, 7)]));
  return {
    sources: new Sources(dir, report),
    taxonomy: new Taxonomy(titles, socs, report),
    tables: new Tables(report),
    report,
  };
}

/** The rows of a table that a topic has written. */
export function written(input: Input, name: string): Record<string, string>[] {
  return cellsOf(input.tables.texts.get(`occupations/${name}.tsv`) ?? '');
}

/** Lines of cells as O*NET writes them: tabs between, CRLF at the end. */
export function onetText(...lines: string[][]): string {
  return lines.map((cells) => `${cells.join('\t')}\r\n`).join('');
}
