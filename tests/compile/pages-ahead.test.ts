import { expect, test } from 'vitest';
import { compileData } from '../../src/compile/compile-data.ts';
import { pagesAhead, writesPages } from '../../src/compile/pages-ahead.ts';
import { choiceKey } from '../../src/domain/choice.ts';
import { tables } from './committed.ts';

const data = compileData(tables, 'test');
const pages = pagesAhead(data, (path) => `/data/${path}`);

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

test('a build writes pages unless it is told not to, and refuses what it does not understand', () => {
  expect([undefined, '', 'all', 'none'].map(writesPages)).toEqual([true, true, true, false]);
  expect(() => writesPages('few')).toThrow('PAGES_AHEAD is neither "all" nor "none": few');
});
