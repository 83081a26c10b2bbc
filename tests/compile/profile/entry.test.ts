import { describe, expect, test } from 'vitest';
import { entryLookup } from '../../../src/compile/profile/entry.ts';
import { REQUIREMENTS } from '../../../src/compile/tables/entry-tables.ts';
import { APPRENTICESHIP } from '../../../src/compile/tables/name-tables.ts';
import { type CellsOf, formatCells } from '../../../src/data/table.ts';

const CODE = '47-2111.00';

function lookup(
  requirements: CellsOf<typeof REQUIREMENTS>[],
  programs: CellsOf<typeof APPRENTICESHIP>[] = [],
) {
  return entryLookup(
    new Map([
      [REQUIREMENTS.path, formatCells(REQUIREMENTS, requirements)],
      [APPRENTICESHIP.path, formatCells(APPRENTICESHIP, programs)],
    ]),
  );
}

describe('what it takes to get in', () => {
  test('is read with the required certificates first, and a link to the page', () => {
    const row = {
      code: CODE,
      license: 'most',
      granted_by: 'state board|Kite Agency',
      exams: 'Kite Exam|Drum Exam',
      certificates_required: 'kite license',
      certificates: 'drum certificate',
      checks: 'drug test|at least 18 years old',
      experience: 'none',
      entry: 'High school diploma',
      page: 'construction/kites',
    };
    expect(lookup([row])(CODE).entry).toEqual({
      license: 'most',
      grantedBy: ['state board', 'Kite Agency'],
      exams: ['Kite Exam', 'Drum Exam'],
      certificates: [
        { name: 'kite license', required: true },
        { name: 'drum certificate', required: false },
      ],
      checks: ['drug test', 'at least 18 years old'],
      experience: 'none',
      wayIn: 'High school diploma',
      address: 'https://www.bls.gov/ooh/construction/kites.htm',
    });
  });

  test('is null or empty where nothing is said, and null where the handbook has no page', () => {
    const entryOf = lookup([{ code: CODE, license: 'unsaid', page: 'construction/kites' }]);
    expect(entryOf(CODE).entry).toMatchObject({
      grantedBy: [],
      exams: [],
      certificates: [],
      checks: [],
      experience: null,
      wayIn: null,
    });
    expect(entryOf('47-2112.00')).toEqual({ entry: null, apprenticeships: [] });
  });
});

describe('the apprenticeships of an occupation', () => {
  const program = { code: CODE, title: 'Kite Wirer', source: 'list' };
  const programsOf = (...rows: Partial<CellsOf<typeof APPRENTICESHIP>>[]) =>
    lookup(
      [],
      rows.map((row) => ({ ...program, ...row })),
    )(CODE).apprenticeships;

  test('of one title stand together, with the least and the most hours', () => {
    expect(
      programsOf(
        { rapids: '0001', ends_by: 'time', hours: '8000' },
        { rapids: '0001CB', ends_by: 'skill', mapping: 'suffix-dropped' },
        { rapids: '0001HY', ends_by: 'both', hours: '4500-7000', also_called: 'Kite Electrician' },
      ),
    ).toEqual([
      {
        title: 'Kite Wirer',
        alsoCalled: 'Kite Electrician',
        rapids: expect.arrayContaining(['0001', '0001CB', '0001HY']),
        hours: { from: 4500, to: 8000 },
        bySkill: true,
        carriedOver: false,
      },
    ]);
  });

  test('say that they came by an older code where each of them did', () => {
    expect(programsOf({ rapids: '0001', mapping: 'split' })).toMatchObject([
      { carriedOver: true, hours: null, bySkill: false },
    ]);
  });

  test('have no RAPIDS code where the source names only the title', () => {
    expect(programsOf({})).toMatchObject([{ rapids: [], carriedOver: false }]);
  });
});
