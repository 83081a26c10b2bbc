import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { onTestFinished } from 'vitest';

/** What was downloaded: path → text or bytes. */
export type Downloads = Readonly<Record<string, string | Uint8Array>>;

/** A folder of downloads, removed after the test. */
export function downloads(files: Downloads): string {
  const dir = mkdtempSync(join(tmpdir(), 'downloads-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

/** An archive as publishers pack them. */
export function zipped(files: Downloads): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}
