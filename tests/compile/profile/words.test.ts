import { expect, test } from 'vitest';
import { wordsLookup } from '../../../src/compile/profile/words.ts';

const dwas: [string, string] = [
  'occupations/dwas.tsv',
  'code\tdwas\n15-1212.00\t4.A.1.a.2.I10.D01 4.A.1.b.2.I08.D02\n',
];

test('what is not written yet is null or empty', () => {
  expect(wordsLookup(new Map([dwas]))('15-1212.00')).toEqual({
    summary: null,
    tasks: [],
    activities: [
      { dwa: '4.A.1.a.2.I10.D01', label: null },
      { dwa: '4.A.1.b.2.I08.D02', label: null },
    ],
    official: null,
  });
});

test('tasks come in their order, the tenth after the ninth, with their past, prompt and activities', () => {
  const tables = new Map([
    dwas,
    ['words/summaries.tsv', 'code\tsummary\n15-1212.00\tKeeps networks safe.\n'],
    [
      'words/tasks.tsv',
      [
        'code\torder\ttask\tpast\tprompt\tdwas',
        '15-1212.00\t10\tKeep logs\tKept logs\t\t',
        '15-1212.00\t09\tTest networks\tTested networks\t[number] networks\t4.A.1.a.2.I10.D01 4.A.1.b.2.I08.D02\n',
      ].join('\n'),
    ],
    ['words/activities.tsv', 'dwa\tlabel\n4.A.1.b.2.I08.D02\tCheck for weak spots\n'],
  ]);
  const words = wordsLookup(tables)('15-1212.00');
  expect(words.summary).toBe('Keeps networks safe.');
  expect(words.tasks).toEqual([
    {
      text: 'Test networks',
      past: 'Tested networks',
      prompt: '[number] networks',
      dwas: ['4.A.1.a.2.I10.D01', '4.A.1.b.2.I08.D02'],
    },
    { text: 'Keep logs', past: 'Kept logs', prompt: '', dwas: [] },
  ]);
  expect(words.activities.map(({ label }) => label)).toEqual([null, 'Check for weak spots']);
});
