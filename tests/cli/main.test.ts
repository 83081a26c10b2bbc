import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Runs the command line as `npm run crosswalk` does. */
function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return { status, stdout, stderr };
}

test('search answers a line each, in order, whatever is wrong with the lines between', () => {
  const lines = [
    '{"query":"25B","limit":1}',
    'no JSON',
    '',
    '{"query":"68W","limit":1}\r',
    '{"query":"RN","kind":"civilian"}',
  ];
  const { status, stdout } = run(['search'], lines.join('\n'));
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map((answer) => answer.results?.[0].label ?? answer.error)).toEqual([
    'Army 25B Information Technology Specialist',
    'not a line of JSON',
    'Army 68W Combat Medic Specialist',
    '29-1141.00 Registered Nurses',
  ]);
});

test('military prints the JSON of a code’s page; a branch of two words may come without quotes', () => {
  const { status, stdout } = run(['military', 'Air', 'Force', '1D7X1']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)[0].title).toBe('Cyber Defense Operations');
});

test('occupation prints the JSON of an occupation’s page, with the military titles that lead there', () => {
  const { status, stdout } = run(['occupation', '15-1212.00']);
  expect(status).toBe(0);
  const profile = JSON.parse(stdout);
  expect(profile).toMatchObject({ code: '15-1212.00', title: 'Information Security Analysts' });
  expect(profile.tasks.length).toBeGreaterThan(0);
  expect(profile.militaryTitles.map((each: { group: string }) => each.group)).toContain('Navy - Enlisted');
  const strengths = profile.militaryDirections.map((each: { strength: string }) => each.strength);
  expect(strengths.lastIndexOf('official')).toBeLessThan(strengths.indexOf('most-duties'));
});

describe('a command that cannot be done says why, on the error stream alone', () => {
  test.each([
    [['military', 'Army', 'ZZZ'], 1, 'the Army has no code "ZZZ" in the crosswalk'],
    [['military', 'Armee', '25B'], 1, '"Armee" is no branch'],
  ])('%j', (args, code, message) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(code);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test.each([[[]], [['search', 'cook']], [['military', 'Army']]])(
    'what is no command shows how it is used: %j',
    (args) => {
      const { status, stderr } = run(args);
      expect(status).toBe(2);
      expect(stderr).toContain('usage: crosswalk search');
    },
  );
});

describe('occupation with a place', () => {
  test('prints what it pays there, with the area’s name and level', () => {
    const { status, stdout } = run(['occupation', '15-1212.00', '--place', 'Norfolk, VA']);
    expect(status).toBe(0);
    const norfolk = { name: 'Virginia Beach-Chesapeake-Norfolk, VA-NC', level: 'metropolitan area' };
    expect(JSON.parse(stdout).localPay).toMatchObject({
      place: 'Norfolk, VA',
      pay: { area: norfolk, p10: 74670, p25: 89660, median: 126030, p75: 158220, note: null },
      jobs: {
        area: norfolk,
        employment: 1490,
        per1000: 1.9,
        per1000By: 'worked out',
        locationQuotient: 1.59,
      },
      prices: [
        { parity: 97.941, sentence: expect.stringContaining('$1 buys there what $1.02 buys on average') },
      ],
    });
  });

  test.each([
    ['Springfield', 'Springfield, MO (Springfield, MO, metropolitan area)'],
    ['Xyzzy', 'No place is called “Xyzzy”'],
  ])('that names several or none says so: %s', (place, message) => {
    const { status, stdout, stderr } = run(['occupation', '15-1212.00', '--place', place]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

test('a reader that stops early ends it, without a word', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$0" --import tsx src/cli/main.ts occupation 15-1212.00 | head -c 10', process.execPath],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stdout).toHaveLength(10);
  expect(stderr).toBe('');
});
