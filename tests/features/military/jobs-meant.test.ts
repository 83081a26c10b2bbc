import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/data/crosswalk-lookup.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { jobsMeant } from '../../../src/features/military/jobs-meant.ts';
import { crosswalkOf } from '../../fixtures/small-crosswalk.ts';

type Row = [branch: Branch, code: string, title: string, ranks?: string, retired?: boolean];

/** The codes of the jobs that are meant by the first row. */
function meant(...rows: Row[]) {
  const index = crosswalkOf(
    rows.map(([branch, code, title, ranks = 'E', retired]) => ({
      branches: [branch],
      code,
      title,
      ...(retired && { status: 'marked-obsolete' as const }),
      titles: [[code, title, ranks, ['49-3023.00']]],
    })),
  );
  const { by, jobs } = jobsMeant(createLookup(index), rows[0]![0], index.specialties[0]!);
  return [by, ...jobs.map(({ code }) => code)];
}

describe('behind a code that names no job stands', () => {
  test('the job whose code its title has', () => {
    const conversion: Row = ['Navy', '4399', 'Conversion NEC EN Engineman Basic'];
    expect(meant(conversion, ['Navy', 'EN', 'Engineman'], ['Navy', 'EM', 'Electrician’s Mate'])).toEqual([
      'named',
      'EN',
    ]);
  });

  test('else the jobs of its field that people of its rank hold today', () => {
    expect(
      meant(
        ['Marine Corps', '0300', 'Basic Infantryman'],
        ['Marine Corps', '0301', 'Basic Infantry Officer', 'O'],
        ['Marine Corps', '0302', 'Infantry Officer', 'O'],
        ['Marine Corps', '0311', 'Rifleman'],
        ['Marine Corps', '0312', 'Horseman', 'E', true],
        ['Marine Corps', '0411', 'Maintenance Management Specialist'],
      ),
    ).toEqual(['field', '0311']);
  });

  test('nothing where the field gathers what belongs nowhere else', () => {
    const basic: Row = ['Marine Corps', '8011', 'Basic Marine With Enlistment Guarantee'];
    expect(meant(basic, ['Marine Corps', '8024', 'Combatant Diver Marine'])).toEqual(['field']);
  });
});
