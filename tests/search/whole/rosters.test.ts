import { describe, expect, test } from 'vitest';
import type { ColumnRole } from '../../../src/domain/roster.ts';
import { createAsking } from '../../../src/search/roster/ask.ts';
import { createColumnFinder } from '../../../src/search/roster/find-columns.ts';
import { createRowMatcher } from '../../../src/search/roster/match-row.ts';
import { fullEngine, fullIndex } from '../../fixtures/full-crosswalk.ts';

const matcher = createRowMatcher(fullIndex(), fullEngine());

/** What a row means: "Army 25B", with confidence and reasons. */
function match(cells: readonly string[], roles: readonly ColumnRole[]) {
  const { reading, match: found } = matcher.match(cells, roles);
  const nameOf = (id: number | null) => {
    if (id === null) return null;
    const { branches, code } = fullIndex().specialties[id]!;
    return `${branches[0]} ${code}`;
  };
  return {
    reading,
    job: nameOf(found.specialty),
    confidence: found.confidence,
    reasons: found.reasons.map(({ kind }) => kind),
    alternatives: found.alternatives.map(nameOf),
    branch: found.branch,
  };
}

const ROW: readonly ColumnRole[] = ['rank', 'code', 'title', 'branch'];

describe('a pay grade beside a branch', () => {
  test.each(['E-5 Army', 'Army E-5', 'E5 Army'])('is neither unit nor job: %s', (text) => {
    expect(match([text], ['text'])).toMatchObject({ job: null, branch: null });
  });

  test.each(['E-5 Army 25B', '25B, Army E-5'])('leaves the code its rank and branch: %s', (text) => {
    const { job, branch, reading } = match([text], ['text']);
    expect({ job, branch, rank: reading.rank }).toEqual({ job: 'Army 25B', branch: 'Army', rank: 'E-5' });
  });
});

describe('a pay grade before a service with initials', () => {
  test.each(['O-2, U.S. Navy', 'LT (O-2), U.S. Navy', 'O-2 U.S. Army'])('is no code: %s', (text) => {
    expect(match([text], ['text']).job).toBe(null);
  });

  test('leaves the job that stands beside it', () => {
    const { job, reading } = match(['Surface Warfare Officer, O-2, U.S. Navy'], ['text']);
    expect({ job, rank: reading.rank, code: reading.code }).toEqual({
      job: 'Navy 9057',
      rank: 'O-2',
      code: '',
    });
  });
});

describe('a code in two pieces', () => {
  test.each([
    ['11-B', 'Army', 'Army 11B'],
    ['68 W', 'Army', 'Army 68W'],
    ['1N0-X1', 'Air Force', 'Air Force 1N0X1'],
  ])('is one, in a cell and in a line: %s', (code, branch, job) => {
    expect(match(['', code, '', branch], ROW)).toMatchObject({ job, confidence: 'exact' });
    expect(match([`${code}, ${branch} 2009-2014`], ['text'])).toMatchObject({ job, confidence: 'exact' });
  });
});

describe('a code in a line of text', () => {
  test('is to be checked where the words beside it name another job, which comes first among the others', () => {
    const { job, confidence, reasons } = match(
      ['Antiterrorism (AT) Training Supervisor (803A), U.S. Navy'],
      ['text'],
    );
    expect({ job, confidence }).toEqual({ job: 'Navy 803A', confidence: 'check' });
    expect(reasons).toContain('title-differs');
  });

  test('agrees with words that mean its job, its title or not', () => {
    expect(match(['army cook 92G'], ['text'])).toMatchObject({ job: 'Army 92G', confidence: 'exact' });
  });

  test('means the one job that the rank in the text holds', () => {
    expect(match(['SSG, 25B, US Army 2009-2014'], ['text']).confidence).toBe('exact');
    expect(match(['25B, US Army 2009-2014'], ['text']).confidence).not.toBe('exact');
  });

  test('is not exact where letters were read as digits, and none where it is a sum', () => {
    expect(match(['AEGIS Radar System BL 9A Technician, USN'], ['text']).confidence).not.toBe('exact');
    expect(match(['nuclear machinist mate $60k a year'], ['text']).job).toBe('Navy MM(NUC)');
  });
});

test('a first row with a code or a branch in it names no columns, whatever a title in it says', () => {
  const find = createColumnFinder(createAsking(fullEngine()));
  const list = [
    ['3E951', 'US Air Force', 'Position Journeyman'],
    ['25B', 'Army', 'Information Technology Specialist'],
  ];
  expect(find(list)).toMatchObject({ header: false, start: 0 });
});

describe('a row with a code', () => {
  test('means the job of the code, and says that the title agrees', () => {
    expect(match(['SSG', '25B', 'Information Technology Specialist', 'Army'], ROW)).toMatchObject({
      job: 'Army 25B',
      confidence: 'exact',
      reasons: ['found', 'title-agrees'],
    });
  });

  test('agrees with a title that is misspelt or cut short', () => {
    expect(match(['SSG', '25B', 'Informaton Tech Spec', 'Army'], ROW).reasons).toContain('title-agrees');
  });

  test('is to be checked where the title says another job, which stands among the alternatives', () => {
    const { job, confidence, reasons, alternatives } = match(['SGT', '25B', 'Infantryman', 'Army'], ROW);
    expect({ job, confidence }).toEqual({ job: 'Army 25B', confidence: 'check' });
    expect(reasons).toContain('title-differs');
    expect(alternatives).toContain('Army 11B');
  });

  test('means the job of the title where one sign of the code is wrong', () => {
    const { job, reasons } = match(['Cpl', '1311', 'Rifleman', 'USMC'], ROW);
    expect(job).toBe('Marine Corps 0311');
    expect(reasons).toContain('code-slip');
  });

  test('has its zero again that a spreadsheet took', () => {
    const { job, reasons } = match(['Cpl', '311', '', 'USMC'], ROW);
    expect(job).toBe('Marine Corps 0311');
    expect(reasons).toContain('zero-lost');
  });

  test('of several jobs means the one that people of the rank hold', () => {
    expect(match(['CPT', '15B', '', 'Army'], ROW).job).toBe('Army 15B');
    const officer = matcher.match(['CPT', '15B', '', 'Army'], ROW).match.specialty!;
    const sergeant = matcher.match(['SGT', '15B', '', 'Army'], ROW).match.specialty!;
    expect(fullIndex().specialties[officer]!.ranks).toContain('Commissioned Officer');
    expect(fullIndex().specialties[sergeant]!.ranks).toContain('Enlisted');
  });

  test('that another branch has is to be checked', () => {
    const { confidence, reasons } = match(['', '1D7X1', '', 'Army'], ROW);
    expect(confidence).toBe('check');
    expect(reasons).toContain('other-branch');
  });

  test('is read from the rank where sailors write it there', () => {
    expect(match(['HM2', '', '', 'Navy'], ROW).job).toBe('Navy HM');
  });
});

describe('a row without a code that is known', () => {
  test('means the job of its title', () => {
    expect(match(['', '', 'Information Technology Specialist', 'Army'], ROW)).toMatchObject({
      job: 'Army 25B',
      confidence: 'exact',
    });
  });

  test('says so, and is never exact', () => {
    const { job, confidence, reasons } = match(
      ['', 'ZZ99', 'Information Technology Specialist', 'Army'],
      ROW,
    );
    expect(job).toBe('Army 25B');
    expect(confidence).not.toBe('exact');
    expect(reasons).toContain('unknown-code');
  });

  test('is read from one line of text, with branch, rank and dates', () => {
    expect(match(['SSG, 25B, US Army 2009-2014'], ['text'])).toMatchObject({
      job: 'Army 25B',
      branch: 'Army',
      reading: { code: '25B', rank: 'SSG', dates: '2009-2014' },
    });
  });

  test('is read by a code in brackets, whatever stands around it', () => {
    expect(match(['Smith, John; Preventive Medicine Technician (L12A); U.S. Navy'], ['text']).job).toBe(
      'Navy L12A',
    );
  });

  test('is no aircraft', () => {
    expect(match(['CH-47D Pilot, US Army 2014-2020'], ['text']).job).not.toBe('Army 47D');
  });
});

describe('a row in which nothing is found', () => {
  test('has no match, and says why', () => {
    expect(match(['', '', '', ''], ROW)).toMatchObject({ job: null, confidence: 'none', reasons: ['empty'] });
    expect(match(['', '', 'qwrtz plmk', ''], ROW)).toMatchObject({
      job: null,
      confidence: 'none',
      reasons: ['nothing-found'],
    });
  });

  test('names a real code without an official match', () => {
    expect(match(['', '2100', '', 'Navy'], ROW)).toMatchObject({
      job: null,
      confidence: 'none',
      reasons: ['no-match-listed'],
    });
  });
});

const find = createColumnFinder(createAsking(fullEngine()));
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));

describe('the columns of a list', () => {
  test('are found by their names', () => {
    const list = rows(`
      Last Name|First Name|Rank|MOS|MOS Title|Branch of Service|ETS|Email
      Doe|Jane|SSG|25B|IT Specialist|Army|2014-05-01|jane@example.com
    `);
    expect(find(list)).toEqual({
      header: true,
      start: 1,
      roles: ['other', 'other', 'rank', 'code', 'title', 'branch', 'dates', 'other'],
    });
  });

  test('are found by what stands in them where the first row is a person', () => {
    const list = rows(`
      Doe, Jane|SSG|25B|Army|2009-2014
      Roe, Sam|Cpl|0311|USMC|2011-2015
      Poe, Ann|HM2|HM|Navy|2003-2010
    `);
    expect(find(list)).toEqual({
      header: false,
      start: 0,
      roles: ['other', 'rank', 'code', 'branch', 'dates'],
    });
  });

  test('tell a title from a line of text', () => {
    const list = rows(`
      Military|Notes
      Information Technology Specialist|SSG, 25B, US Army 2009-2014
      Hospital Corpsman|HM2 (FMF) with the Marines, US Navy, 2003-2010
      Rifleman|Cpl, 0311, USMC, 2011-2015
    `);
    expect(find(list)).toEqual({ header: true, start: 1, roles: ['title', 'text'] });
  });

  test('with a wrong name are what they hold', () => {
    const list = rows(`
      Code|Title
      Information Technology Specialist|25B
      Rifleman|0311
      Combat Medic Specialist|68W
    `);
    expect(find(list).roles).toEqual(['title', 'code']);
  });

  test('of which one is a line a row need no name', () => {
    expect(find([['SSG, 25B, US Army 2009-2014'], ['Cpl, 0311, USMC, 2011-2015']])).toEqual({
      header: false,
      start: 0,
      roles: ['text'],
    });
    expect(find([['25B'], ['0311'], ['HM2']])).toEqual({ header: false, start: 0, roles: ['code'] });
    expect(find([['MOS'], ['25B'], ['0311']])).toEqual({ header: true, start: 1, roles: ['code'] });
  });

  test('are found among two hundred', () => {
    const names = Array.from({ length: 200 }, (_, i) =>
      i === 120 ? 'MOS' : i === 180 ? 'Service' : `Field ${i}`,
    );
    const cells = names.map((_, i) => (i === 120 ? '25B' : i === 180 ? 'Army' : `x${i}`));
    const { roles } = find([names, cells, cells]);
    expect(roles.flatMap((role, i) => (role === 'other' ? [] : [[i, role]]))).toEqual([
      [120, 'code'],
      [180, 'branch'],
    ]);
  });

  test('of nothing are none', () => {
    expect(find([])).toEqual({ header: false, start: 0, roles: [] });
    expect(find([['', ''], ['']])).toEqual({ header: false, start: 0, roles: ['other', 'other'] });
  });
});
