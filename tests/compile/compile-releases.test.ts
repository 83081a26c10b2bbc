import { expect, test } from 'vitest';
import { compileCredits, compileReleases } from '../../src/compile/compile-releases.ts';
import { RELEASE_IDS } from '../../src/domain/releases.ts';
import { tables } from './committed.ts';

test('every release that the program names is there, with whom it is from and under what licence', () => {
  expect(Object.keys(compileReleases(tables))).toEqual([...RELEASE_IDS]);
  const credits = compileCredits(tables);
  expect(Object.keys(credits)).toEqual([...RELEASE_IDS]);
  for (const { publisher, covers } of Object.values(credits)) {
    expect(publisher).not.toBe('');
    expect(covers).toMatch(/\.$/);
  }
});

test('a period may be empty, another form stops the build and is named', () => {
  const text = tables.get('releases.tsv')!;
  const withPeriod = (period: string) =>
    new Map(tables).set('releases.tsv', text.replace('\t2024-07\t', `\t${period}\t`));
  expect(compileReleases(withPeriod(''))['military-crosswalk'].period).toBeNull();
  for (const period of ['July 2024', '2024-13', '2034/2024', '2024-7'])
    expect(() => compileReleases(withPeriod(period))).toThrow(
      `column "period": found "${period}", expected a month such as 2024-07`,
    );
});

test('a release that is missing stops the build', () => {
  const text = tables.get('releases.tsv')!.replace(/^wages\t.*\n/m, '');
  expect(() => compileReleases(new Map(tables).set('releases.tsv', text))).toThrow(
    'data/releases.tsv: no row "wages"; add it there',
  );
});
