import { describe, expect, test } from 'vitest';
import { fullEngine, fullIndex, indexEngine, shownOf } from '../../fixtures/full-crosswalk.ts';

const index = fullIndex();
const results = (text: string) => shownOf(fullEngine().military({ text, limit: 30 }).results);
const jobs = (text: string) => results(text).map(({ specialty: { code, status } }) => `${code} ${status}`);

describe('a code that is out of use is found', () => {
  test.each([
    ['98G', 'Army', 'marked-obsolete'],
    ['95B', 'Army', 'marked-obsolete'],
    ['71L', 'Army', 'marked-obsolete'],
    ['3D1X2', 'Air Force', 'no-longer-listed'],
    ['3D152', 'Air Force', 'no-longer-listed'],
    ['3D0X3', 'Air Force', 'no-longer-listed'],
    ['HM-8404', 'Navy', 'no-longer-listed'],
  ])('%s', (text, branch, status) => {
    expect(results(text)[0]!.specialty).toMatchObject({ status, branches: [branch] });
  });

  test('every one of them, first by its code among those of its branch that are out of use', () => {
    const retired = index.titles.filter(
      ({ status, code }, i) => status !== 'current' && i % 3 === 0 && !/^\d\d$/.test(code),
    );
    expect(retired.length).toBeGreaterThan(1500);
    const missed = retired.filter(({ code, branches, specialty }) => {
      const list = shownOf(indexEngine().military({ text: code, branch: branches[0]!, limit: 20 }).results);
      const at = list.findIndex((result) => result.specialty.id === specialty);
      const before = list.slice(0, at).filter((result) => result.specialty.status !== 'current');
      return (
        at < 0 ||
        !before.every((result) => result.specialty.titles.some((id) => index.titles[id]!.code === code))
      );
    });
    expect(missed.map(({ branches, code, title }) => `${branches[0]} ${code} ${title}`)).toEqual([]);
  });
});

describe('a code that means another job today', () => {
  test('shows today’s first, and the former one after it', () => {
    // A medical specialist until the 1990s, a wheeled vehicle mechanic since.
    expect(jobs('91B')[0]).toBe('91B current');
    expect(results('91B')[0]!.specialty.title).toBe('Wheeled Vehicle Mechanic');
    expect(jobs('91B').slice(1)).toContain('91B marked-obsolete');
    expect(jobs('25B')).toEqual(['25B current', '25B marked-obsolete']);
  });

  test('whichever it is, no job out of use comes before a current one of the same code', () => {
    const reused = index.specialties.filter(
      ({ status, code, branches }) =>
        status !== 'current' && branches[0] === 'Army' && /^\d\d[A-Z]$/.test(code),
    );
    const wrong = reused.filter(({ code }) => {
      const statuses = shownOf(indexEngine().military({ text: code, limit: 20 }).results)
        .filter(({ specialty }) => specialty.code === code)
        .map(({ specialty }) => specialty.status === 'current');
      return statuses.some((current, i) => current && statuses[i - 1] === false);
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });
});

describe('words', () => {
  test('find a current title before one out of use that says the same', () => {
    const list = results('field radio operator').map(({ specialty }) => specialty.status);
    expect(list).toContain('current');
    const same = shownOf(fullEngine().military({ text: 'boatswain mate', limit: 20 }).results);
    expect(same[0]!.specialty.status).toBe('current');
  });

  test('find a former title of a code that is still in use, and say so', () => {
    const former = index.specialties.filter(({ formerTitles }) => formerTitles.length > 0);
    expect(former.length).toBeGreaterThan(100);
    const missed = former.filter(({ id, formerTitles, branches }, i) => {
      if (i % 5 !== 0) return false;
      const [title] = formerTitles;
      const found = indexEngine()
        .military({ text: title!, branch: branches[0]!, limit: 12 })
        .results.find((result) => result.specialty === id);
      return !found;
    });
    expect(missed.map(({ code, formerTitles }) => `${code} ${formerTitles[0]}`)).toEqual([]);
  });
});
