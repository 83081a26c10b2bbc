import { expect, test } from 'vitest';
import { compileJobsParts } from '../../src/compile/jobs-parts.ts';
import { createLookup } from '../../src/data/crosswalk-lookup.ts';
import { decodeJobs, encodeJobs } from '../../src/data/jobs-codec.ts';
import { jobsShard } from '../../src/domain/direction.ts';
import { jobsOfPart } from '../../src/domain-ui/job/known-jobs.ts';
import { fullIndex } from '../fixtures/full-crosswalk.ts';

const index = fullIndex();
const parts = compileJobsParts(index, new Map());
const whole = createLookup(index);

test('the part of a code knows all jobs of the code, in every branch, as the whole index does', () => {
  for (const specialty of index.specialties)
    for (const branch of specialty.branches)
      for (const code of new Set([specialty.code, ...whole.titlesOf(specialty).map((title) => title.code)])) {
        const part = jobsOf(jobsShard(branch, code));
        const ids = (lookup: typeof whole) => lookup.specialties(branch, code).map(({ id }) => id);
        expect(ids(part.lookup), `${branch} ${code}`).toEqual(ids(whole));
      }
});

test('of its jobs it has the titles, their matches, and the occupations below those', () => {
  const { lookup } = jobsOf('army-25');
  const [job] = lookup.specialties('Army', '25B');
  expect(lookup.titlesOf(job!)).toEqual(whole.titlesOf(job!));
  const codes = whole.matchesOf(job!);
  expect(lookup.occupations(codes)).toEqual(whole.occupations(codes));
  expect(lookup.underneath(codes[0]!)).toEqual(whole.underneath(codes[0]!));
});

test('parts survive their file, and are small', () => {
  const sizes = [...parts].map(([shard, part]) => {
    const file = encodeJobs(part, 'v');
    if (shard === 'army-25') expect(decodeJobs(file, 'v')).toEqual(part);
    return file.length;
  });
  expect(Math.max(...sizes)).toBeLessThan(600_000);
});

const known = new Map<string, ReturnType<typeof jobsOfPart>>();

function jobsOf(shard: string) {
  const jobs = known.get(shard) ?? jobsOfPart(parts.get(shard)!);
  known.set(shard, jobs);
  return jobs;
}
