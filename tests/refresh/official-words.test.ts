import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { officialWords } from '../../data/refresh/official-words.ts';
import { compileOfficialTexts, officialLookup } from '../../src/compile/official-words.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { tables } from '../compile/committed.ts';
import { downloads } from './downloads.ts';
import { madeUpOnet } from './made-up-onet.ts';

const inFolder = (release: '30.1' | '31.0') =>
  downloads(
    Object.fromEntries(Object.entries(madeUpOnet(release)).map(([name, text]) => [`db/${name}`, text])),
  );

describe('O*NET’s own sentences on request', () => {
  test('are those of the occupations of the tables, and go with each of them', async () => {
    const official = await officialWords(inFolder('30.1'), tables);
    expect([...official.keys()]).toEqual([
      'official/descriptions.tsv',
      'official/tasks.tsv',
      'official/activities.tsv',
    ]);
    const words = officialLookup(new Map([...tables, ...official]))('15-1212.00')!;
    expect(words.description).toBe('Made up of Information Security Analysts.');
    expect(words.tasks[0]).toBe('Made up of 15-1212.00.');
    expect(words.activities.length).toBeGreaterThan(5);
  }, 60_000);

  test('of another release than that of the tables are refused', async () => {
    const from = inFolder('31.0');
    await expect(officialWords(from, tables)).rejects.toThrow(/31\.0|30\.1/);
  }, 60_000);

  test('are in no build without them', () => {
    expect(officialLookup(tables)('15-1212.00')).toBeNull();
    expect(compileOfficialTexts(tables)).toBeNull();
  });

  test('are read only where they are asked for', () => {
    const dir = mkdtempSync(join(tmpdir(), 'tables-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    mkdirSync(dirname(join(dir, 'official/tasks.tsv')), { recursive: true });
    writeFileSync(join(dir, 'official/tasks.tsv'), 'code\torder\ttask\n');
    expect([...readTables(dir).keys()]).toEqual([]);
    expect([...readTables(dir, { official: true }).keys()]).toEqual(['official/tasks.tsv']);
  });
});
