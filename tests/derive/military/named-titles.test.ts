import { expect, test } from 'vitest';
import { derive, type MadeUp, type Older } from './made-up-sources.ts';

const old = (code: string, title: string, category = 'Enlisted'): Older => [
  'Army',
  category,
  code,
  title,
  category === 'Enlisted' ? 'MOS' : 'AOC',
  'Obsolete',
  '15-1212.00',
  '',
];
const duty = (code: string, title: string, text: string): NonNullable<MadeUp['duties']>[number] => [
  'Army',
  'Enlisted',
  code,
  title,
  text,
];
const named = async (titles: readonly Older[], duties: NonNullable<MadeUp['duties']>) =>
  (await derive({ odb: titles, duties, split: [['15-1212.00', '15-1212.00']] })).namedTitles;

test('a sentence of a job’s duties that begins with a retired title names the code that it goes on under', async () => {
  const duties = [
    duty(
      '35P',
      'Cryptologic Linguist',
      'Detects signals. The radio interceptors/locators copy and translate.',
    ),
  ];
  expect(await named([old('98G', 'Radio Interceptor/Locator')], duties)).toEqual([
    {
      branch: 'Army',
      code: '98G',
      title: 'Radio Interceptor/Locator',
      successor: '35P',
      successor_title: 'Cryptologic Linguist',
    },
  ]);
});

test.each([
  ['in the middle of a sentence', [duty('35P', 'Linguist', 'Helps the radio interceptor/locator.')]],
  [
    'in the duties of two codes',
    ['35P', '35N'].map((code) => duty(code, 'Linguist', 'The radio interceptor/locator copies.')),
  ],
  ['in those of its own code', [duty('98G', 'Linguist', 'The radio interceptor/locator copies.')]],
])('a title named %s is no evidence', async (_, duties) => {
  expect(await named([old('98G', 'Radio Interceptor/Locator')], duties)).toEqual([]);
});

test('nor is one word, or a title of officers for an enlisted code', async () => {
  const duties = [duty('25C', 'Radio Operator', 'Radio operators supervise. Clerks write.')];
  const titles = [old('05B', 'Radio Operator', 'Officer'), old('71L', 'Clerk')];
  expect(await named(titles, duties)).toEqual([]);
});
