/** What the committed tables have to hold, whoever derived them last. */
import { describe, expect, test } from 'vitest';
import { rowsOf, tables } from '../compile/committed.ts';
import { cellsOf } from '../fixtures/cells.ts';

const codes = new Set(rowsOf('occupations').map((row) => row.code!));
const socs = new Set(rowsOf('occupations').map((row) => row.soc!));
const occupationTables = [...tables.keys()]
  .filter((path) => path.startsWith('occupations/'))
  .map((path) => path.replace(/^occupations\/|\.tsv$/g, ''));

describe('the occupations', () => {
  test('are the 1,016 of O*NET-SOC 2019: 923 described, 74 residual, 19 military', () => {
    expect(codes.size).toBe(1016);
    const kinds = rowsOf('occupations').map((row) => row.kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count('described'), count('residual'), count('military')]).toEqual([923, 74, 19]);
  });

  test('are known by every table that names one', () => {
    const byCode = occupationTables.filter((name) => /^\d\d-\d{4}\.\d\d$/.test(rowsOf(name)[0]!.code ?? ''));
    expect(byCode).toContain('lay-titles');
    // Its codes are those that are occupations no more, or others.
    for (const name of byCode.filter((each) => each !== 'former-codes')) {
      expect(rowsOf(name).filter((row) => !codes.has(row.code!))).toEqual([]);
    }
  });

  test('are known by the codes that became them', () => {
    const heirs = rowsOf('former-codes').flatMap((row) => row.occupations!.split(' '));
    expect(heirs.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('are known by the related occupations', () => {
    const related = rowsOf('related').flatMap((row) =>
      [row.primary_short, row.primary_long, row.supplemental].flatMap((cell) => cell!.split(' ')),
    );
    expect(related).toHaveLength(18460);
    expect(related.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('have their SOC codes in the majors, the clusters and the BLS lines', () => {
    for (const name of ['majors', 'clusters', 'bls-lines']) {
      expect(rowsOf(name).filter((row) => !socs.has(row.soc!))).toEqual([]);
    }
  });
});

describe('the tables', () => {
  test('have the counts of the official files', () => {
    const count = (name: string) => rowsOf(name).length;
    expect(count('lay-titles')).toBe(56505);
    expect(count('dot')).toBe(16741);
    expect(count('reported-titles')).toBe(7955);
    expect(count('bright')).toBe(346);
    expect(count('soc-groups')).toBe(1447);
    expect(count('skills')).toBe(894);
    expect(count('work-activities')).toBe(894);
    expect(count('ai-exposure')).toBe(923);
    expect(count('job-zones')).toBe(923);
  });

  test('hold every product and tool of O*NET 30.1', () => {
    const named = (cell: string | undefined) => (cell === '' ? 0 : cell!.split('|').length);
    const software = rowsOf('technology').reduce(
      (sum, row) => sum + named(row.in_demand) + named(row.other),
      0,
    );
    expect(software).toBe(32773);
    expect(rowsOf('tools').reduce((sum, row) => sum + named(row.tools), 0)).toBe(41662);
  });

  test('hold names and figures, no sentences', () => {
    const found: string[] = [];
    for (const name of occupationTables) {
      for (const row of rowsOf(name)) {
        for (const cell of Object.values(row)) {
          // O*NET's statements and descriptions all have a word that ends in a full stop; its names have none.
          const sentence = /\b[a-z]{3,}\.(\s|\||$)/.test(cell);
          if (sentence) found.push(`${name}: ${cell}`);
        }
      }
    }
  });

  test('give every rated element a name', () => {
    const names = new Set(rowsOf('elements').map((row) => row.id));
    for (const name of [
      'skills',
      'knowledge',
      'work-activities',
      'interests',
      'work-styles',
      'work-values',
    ]) {
      const columns = Object.keys(rowsOf(name)[0]!).filter((column) => column !== 'code');
      expect(columns.filter((column) => !names.has(column))).toEqual([]);
    }
  });
});

describe('importance and level', () => {
  test('stay within their scales', () => {
    for (const name of ['skills', 'knowledge', 'work-activities']) {
      for (const { code, ...cells } of rowsOf(name)) {
        for (const cell of Object.values(cells).filter((each) => each !== '')) {
          const [importance, level] = cell.split(' ').map(Number) as [number, number | undefined];
          expect(importance >= 1 && importance <= 5, `${name} ${code}: ${cell}`).toBe(true);
          expect(level === undefined || (level >= 0 && level <= 7), `${name} ${code}: ${cell}`).toBe(true);
        }
      }
    }
  });
});

describe('distributions', () => {
  test('add up to a hundred percent, or to less where O*NET withholds a share', () => {
    for (const { code, ...cells } of rowsOf('education')) {
      for (const scale of ['RL', 'RW', 'PT', 'OJ']) {
        const own = Object.entries(cells)
          .filter(([column, cell]) => column.startsWith(`${scale}.`) && cell !== '')
          .map(([, cell]) => cell);
        const sum = own.filter((cell) => cell !== '*').reduce((total, cell) => total + Number(cell), 0);
        const whole = own.length === 0 || own.includes('*') ? sum <= 100.2 : Math.abs(sum - 100) < 0.2;
        expect(whole, `${code} ${scale}: ${sum}`).toBe(true);
      }
    }
  });
});

describe('the military titles', () => {
  const all = ['titles', 'retired', 'identifiers', 'dod-groups'].flatMap((name) => [
    ...cellsOf(tables.get(`military/${name}.tsv`)!),
  ]);

  test('hold no control characters', () => {
    expect(all.filter((row) => /[\u0080-\u009F]/.test(row.title!))).toEqual([]);
  });

  test('do not call retired what the crosswalk lists: 3501 of the Marine Corps is one code, without a match', () => {
    const rows = all.filter((row) => row.branch === 'Marine Corps' && row.code === '3501' && !row.group);
    expect(rows).toMatchObject([{ kind: 'title without a match' }]);
  });
});
