import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullEngine, fullIndex, indexEngine, shownOf } from '../../fixtures/full-crosswalk.ts';

const first = (text: string, limit = 3) =>
  shownOf(fullEngine().military({ text, limit }).results).map(({ specialty }) => specialty.title);

describe('a misspelt word finds what was meant among the first three', () => {
  test.each([
    ['doubled', 'infanttryman', 'Infantryman'],
    ['doubled', 'weldder', 'Welding Supervisor'],
    ['swapped', 'infnatryman', 'Infantryman'],
    ['swapped', 'recuriter', 'Recruiter'],
    ['swapped', 'cryptoligic technician interpretive', 'Cryptologic Technician (Interpretive)'],
    ['missing', 'recuiter', 'Recruiter'],
    ['missing', 'paralegl specialist', 'Paralegal Specialist'],
    ['missing', 'carpentr', 'Carpentry and Masonry Specialist'],
    ['too many', 'mecahnnic', 'Wheeled Vehicle Mechanic'],
    ['wrong', 'infantrymen', 'Infantryman'],
    ['wrong', 'dentel specialist', 'Dental Specialist'],
    ['by ear', 'boatswayne', 'Boatswain Specialty'],
    ['by ear', 'farmacy specialist', 'Pharmacy Specialist'],
    ['by ear', 'hospitl korpsman', 'Hospital Corpsman'],
    ['by ear', 'nukular power electricians mate', 'Electricians Mate, Nuclear Power'],
    ['several', 'wheelled vehical mechanik', 'Wheeled Vehicle Mechanic'],
    ['several', 'comabt medick specialst', 'Combat Medic Specialist'],
    ['joined', 'airtraffic control', 'Air Traffic Control'],
    ['parted', 'infantry man', 'Infantryman'],
    ['beside a branch', 'navy hosptal corpsman', 'Hospital Corpsman'],
    ['beside a rank', 'enlisted infantrman', 'Infantryman'],
  ])('%s letters: %s', (_, text, title) => {
    expect(first(text)).toContain(title);
  });

  test('in any word of a title', () => {
    const swap = (word: string, at: number) =>
      word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    const title = 'Information Technology Specialist';
    const words = title.split(' ');
    words.forEach((word, i) => {
      const typed = words.with(i, swap(word, 4)).join(' ');
      expect(first(typed), typed).toContain('Information Technology Specialist');
    });
  });

  test('any one word of a job’s title with two letters swapped, doubled or one missing, in most cases first of all', () => {
    const slips: ((word: string, at: number) => string)[] = [
      (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
      (word, at) => word.slice(0, at) + word[at] + word.slice(at),
      (word, at) => word.slice(0, at) + word.slice(at + 1),
    ];
    const jobs = fullIndex().specialties.filter(
      ({ status, title, branches }) =>
        status === 'current' &&
        branches[0] === 'Army' &&
        /^[A-Z][a-z]{5,}(?: [A-Z][a-z]{5,}){0,2}$/.test(title),
    );
    expect(jobs.length).toBeGreaterThan(60);
    let found = 0;
    let tried = 0;
    for (const { id, title } of jobs) {
      const words = title.split(' ');
      for (const [s, slip] of slips.entries()) {
        const place = (id + s) % words.length;
        const word = words[place]!;
        const at = 2 + ((id + s) % (word.length - 4));
        const { results } = indexEngine().military({
          text: words.with(place, slip(word.toLowerCase(), at)).join(' '),
          branch: 'Army',
          limit: 3,
        });
        tried++;
        if (results.some(({ specialty }) => specialty === id)) found++;
      }
    }
    expect(found / tried).toBeGreaterThan(0.93);
  });
});

describe('look-alikes are not pulled in', () => {
  const texts = (text: string) =>
    shownOf(indexEngine().military({ text, limit: 100 }).results)
      .flatMap(({ best, specialty }) => [best.title, specialty.title])
      .join('\n');

  test.each([
    ['recruiter', /developer/i],
    ['recuiter', /developer|recover/i],
    ['developer', /recruit|envelop/i],
    ['sniper', /spider|super(?!vis)/i],
    ['welder', /\b(?:wielder|elder)/i],
    ['medic', /\bmedia\b/i],
    ['marine', /\bmachine\b/i],
    ['tanker', /banker/i],
    ['diver', /driver/i],
    ['driver', /\bdiver/i],
    ['pilot', /plot/i],
    ['cook', /book|hook/i],
    ['plane', /\bplan(?:ner|ning|s)?\b/i],
    ['policy', /police/i],
    ['physicist', /physician/i],
    ['companion', /company/i],
  ])('%s finds no %s', (text, other) => {
    expect(texts(text)).not.toMatch(other);
  });

  test('a word that is spelled right brings no close spellings', () => {
    for (const text of ['infantryman', 'recruiter', 'electrician', 'mechanic', 'welder']) {
      for (const { evidence } of fullEngine().military({ text, limit: 60 }).results) {
        expect(evidence.map((each) => each.kind)).not.toContain('spelling');
      }
    }
  });
});

describe('nonsense', () => {
  test.each([
    'zzzzzzz',
    'qwxzkj vbnmq',
    'asdfghjkl qwerty',
    '!!!',
    '...---...',
    '🪖🎖️',
    'привет',
    '看護師',
    '<xqzv>jjkq(1)</xqzv>',
    '.*',
    '(?:',
    '\u0000\u0007',
  ])('%j finds nothing, on either side', (text) => {
    const { results, total } = fullEngine().military({ text });
    expect({ results, total }).toEqual({ results: [], total: 0 });
    expect(fullEngine().occupations({ text }).results).toEqual([]);
  });

  test('of letters at random finds next to nothing', () => {
    // Consonants alone make no English word; what looks like a beginning or an abbreviation may still find something.
    const gibberish = fc
      .array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 9, maxLength: 14 })
      .map((letters) => letters.join(''));
    let found = 0;
    for (const text of fc.sample(gibberish, { numRuns: 200, seed: 7 }))
      if (indexEngine().military({ text }).total > 0) found++;
    expect(found).toBeLessThanOrEqual(2);
  });
});

describe('where nothing is found, the nearest spellings are offered', () => {
  test('the nearest first, whatever else was typed', () => {
    const { total, suggestions } = indexEngine().military({ text: 'mecha zzzzqq' });
    expect(total).toBe(0);
    expect(suggestions[0]).toMatch(/mechanic/i);
  });

  test('on the civilian side too', () => {
    const { total, suggestions } = fullEngine().occupations({ text: 'pneumonoplumberosis' });
    expect(total).toBe(0);
    expect(suggestions.every((word) => fullEngine().occupations({ text: word }).total > 0)).toBe(true);
  });

  test('a handful, and every one a title', () => {
    const titles = new Set(fullIndex().specialties.map(({ title }) => title));
    for (const text of [
      'mecha zzzzqq',
      'xelectricianx qqqq',
      'technicianx zzqq',
      'sixty eigth',
      'operatr zqxj',
    ]) {
      const { suggestions } = indexEngine().military({ text });
      expect(suggestions.length).toBeLessThanOrEqual(5);
      expect(suggestions.filter((offer) => !titles.has(offer))).toEqual([]);
    }
  });

  test('a title that was misspelt beyond its words comes first', () => {
    const { total, suggestions } = fullEngine().military({ text: 'elektrishunzmayt' });
    expect(total).toBe(0);
    expect(suggestions[0]).toBe("Electrician's Mate");
  });

  test('each of them finds something', () => {
    for (const text of ['xelectricianx qqqq', 'interrogatrix', 'pilotsky', 'radiolgyzz']) {
      for (const suggestion of fullEngine().military({ text }).suggestions)
        expect(fullEngine().military({ text: suggestion }).total).toBeGreaterThan(0);
    }
  });

  test('and none where there are results, or nothing is near', () => {
    expect(fullEngine().military({ text: 'recuiter' }).suggestions).toEqual([]);
    expect(fullEngine().military({ text: 'zzzzzzz' }).suggestions).toEqual([]);
    expect(fullEngine().military({ text: '' }).suggestions).toEqual([]);
  });
});
