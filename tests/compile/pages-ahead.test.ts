import { expect, test } from 'vitest';
import { compileData } from '../../src/compile/compile-data.ts';
import { chosenPages, pagesAhead } from '../../src/compile/pages-ahead.ts';
import { choiceKey } from '../../src/domain/choice.ts';
import { tables } from './committed.ts';

const data = compileData(tables, 'test');
const madeOf = (chosen: 'today' | 'all' | 'none') => pagesAhead(data, chosen, (path) => `/data/${path}`);
const pages = madeOf('today');

test('each job of today has one page in each of its branches, and each occupation one', () => {
  const jobs = data
    .index()
    .specialties.filter(({ status }) => status === 'current')
    .flatMap(({ branches, code }) => branches.map((branch) => `${branch}:${code}`));
  const expected = new Set([...jobs, ...data.profiles().keys()]);
  expect(pages.map(({ about }) => choiceKey(about)).sort()).toEqual([...expected].sort());
});

test('a page names the files that it is made from, those of all jobs with its code', () => {
  const page = pages.find(({ about }) => choiceKey(about) === 'Space Force:5C0X1')!;
  expect(page.opened).toMatchObject({ page: 'military', jobs: 'space-force-5c' });
  expect(page.needs).toEqual([
    '/data/jobs/space-force-5c.txt',
    ...page.opened.directions!.map((shard) => `/data/directions/${shard}.txt`),
  ]);
  const profile = pages.find(({ about }) => choiceKey(about) === '15-1212.00')!;
  expect(profile.needs).toEqual(['/data/profile/15-1212.00.txt']);
});

test('a build that is told so writes a page for each retired code, too, or none at all', () => {
  const keysOf = (chosen: 'today' | 'all') => madeOf(chosen).map(({ about }) => choiceKey(about));
  const codes = data
    .index()
    .specialties.flatMap(({ branches, code }) => branches.map((branch) => `${branch}:${code}`));
  const all = new Set([...codes, ...data.profiles().keys()]);
  expect(keysOf('all').sort()).toEqual([...all].sort());
  expect(all).toContain('Army:31L');
  expect(keysOf('today')).not.toContain('Army:31L');
  expect(madeOf('none')).toEqual([]);
});

test('a page of a retired code names the job, what it was, and where it led', () => {
  const page = madeOf('all').find(({ about }) => choiceKey(about) === 'Army:31L')!;
  expect(page.data).toMatchObject({ name: 'Cable Systems Installer-Maintainer', alternateName: 'Army 31L' });
  expect(JSON.stringify(page.data)).toContain('49-9052.00');
});

test('what a build does not understand of its pages, it refuses', () => {
  expect([undefined, '', 'today', 'all', 'none'].map(chosenPages)).toEqual([
    'today',
    'today',
    'today',
    'all',
    'none',
  ]);
  expect(() => chosenPages('few')).toThrow('PAGES_AHEAD is none of today, all, none: few');
});
