import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chipLabel } from '../../../src/language/english/search.ts';
import type { Chip } from '../../../src/search/answers.ts';
import { fullEngine, fullIndex, jobOf, shownOf } from '../../fixtures/full-crosswalk.ts';

const ask = (text: string, ...without: string[]) => fullEngine().military({ text, without, limit: 50 });

/** The chips that a text leads to, as "id from words". */
const chips = (text: string, ...without: string[]) =>
  ask(text, ...without).understood.map(({ id, from }) => `${id} from “${from}”`);

const codesIn = (text: string) => ask(text).understood.flatMap((chip) => ('code' in chip ? [chip.code] : []));
const first = (text: string) => shownOf(ask(text).results).map(jobOf)[0];

describe('codes in pieces', () => {
  test.each([
    ['25-B', '25B'],
    ['25 b', '25B'],
    ['68 w', '68W'],
    ['11 b', '11B'],
    ['11-B', '11B'],
    ['88.M', '88M'],
    ['0311/0331', '0311'],
  ])('%s holds the code %s', (text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  test('every enlisted code of the Army that has two digits and a letter may be typed with a space or hyphen', () => {
    const codes = fullIndex()
      .titles.filter(
        (title) =>
          title.branches[0] === 'Army' && title.status === 'current' && /^\d\d[A-Z]$/.test(title.code),
      )
      .map((title) => title.code);
    expect(codes.length).toBeGreaterThan(200);
    for (const gap of [' ', '-', '/']) {
      const missed = codes.filter((code) => {
        const text = code.replace(/^\d\d/, `$&${gap}`).toLowerCase();
        return !codesIn(text).includes(code);
      });
      expect(missed).toEqual([]);
    }
  });

  test('words of a sentence do not join to a code', () => {
    expect(codesIn('i was a 25b in the army')).toEqual(['25B']);
    expect(codesIn('was a 17s3 at the wing')).toEqual(['17S3']);
    expect(codesIn('army 25 years')).toEqual([]);
  });

  test('a short number in a longer text is part of a name, not a code', () => {
    expect(codesIn('UH-60 pilot')).toEqual([]);
    expect(first('UH-60 pilot')).toBe('Army 153D');
    expect(codesIn('f-16 mechanic')).toEqual([]);
  });

  test('a short number alone, or beside a branch or rank, is the beginning of a code', () => {
    expect(codesIn('25')).toEqual(['25']);
    const { results } = ask('army 25');
    expect(results.length).toBeGreaterThan(5);
    expect(shownOf(results).every(({ specialty }) => specialty.code.startsWith('25'))).toBe(true);
    expect(codesIn('25 army enlisted')).toEqual(['25']);
  });
});

describe('codes of letters alone', () => {
  test.each(['HM', 'hm', 'bosn', 'IT', 'BM', 'AD'])('%s alone is a code', (text) => {
    expect(codesIn(text)).toEqual([text.toUpperCase()]);
  });

  test('the Coast Guard’s F&S is a code as it is written', () => {
    expect(codesIn('F&S')).toEqual(['F&S']);
    expect(first('f&s')).toBe('Coast Guard F&S');
    expect(first('F&S warrant officer')).toBe('Coast Guard F&S');
    expect(codesIn('R&D')).toEqual([]);
  });

  test('a rating that is also a branch’s abbreviation is found where it stands alone', () => {
    expect(first('AF')).toBe('Navy AF');
    const chosen = fullEngine().military({ text: 'af', branch: 'Navy' });
    expect(shownOf(chosen.results)[0]!.specialty.code).toBe('AF');
    expect(chips('af mechanic')).toEqual(['branch:Air Force from “af”']);
  });

  test('in a longer text they count where the other words fit the job', () => {
    expect(first('it information systems technician')).toBe('Navy IT');
    expect(codesIn('it project manager')).toEqual([]);
  });

  test('a connecting word is none beside others: “as a cook” is no Aviation Support Equipment Technician', () => {
    for (const text of ['as cook', 'as a cook', 'cook at'])
      expect([codesIn(text), first(text)]).toEqual([[], first('cook')]);
    expect(first('AS')).toBe('Navy AS');
  });

  test('beside a branch they count as well', () => {
    expect(first('navy hm')).toBe('Navy HM');
    expect(first('coast guard bm')).toBe('Coast Guard BM');
  });
});

describe('qualifications behind a rating are not part of the job', () => {
  test.each(['QM1(SW)', 'QM1(SW/AW)', 'QM1/SW'])('%s is QM', (text) => {
    expect(first(text)).toBe('Navy QM');
    expect(ask(text).results).toEqual(ask('QM1').results);
  });
});

describe('filler', () => {
  test.each([
    ['what is the civilian equivalent of 25B', 'Army 25B'],
    ['i was a 68w', 'Army 68W'],
    ['mos 0311', 'Marine Corps 0311'],
    ['nec L10A', 'Navy L10A'],
    ['afsc 3P0X1', 'Air Force 3P0X1'],
    ['retired 11B', 'Army 11B'],
    ['job of a cook', 'Army 92G'],
    ['cook in the army', 'Army 92G'],
    ['i worked as a cook with the army', 'Army 92G'],
    ['cook in the navy', 'Navy CS'],
  ])('%s finds %s', (text, job) => {
    expect(first(text)).toBe(job);
  });

  test('stays where it is part of a title, or of one that is being typed', () => {
    expect(first('career counselor')).toBe('Army 79S');
    expect(first('army career counselor')).toBe('Army 79S');
    expect(first('marine corps career counselor')).toBe('Marine Corps 4821');
    expect(first('career counse')).toBe('Army 79S');
    expect(first('billet designator fixed wing pilot')).toBe('Marine Corps 7503');
  });

  test('alone it is what the person looks for', () => {
    for (const [text, form] of [
      ['career', /career/i],
      ['rating', /\brat(?:ed|ing)/i],
    ] as const) {
      const { results } = ask(text);
      expect(results.length).toBeGreaterThan(0);
      for (const { best, specialty } of shownOf(results).slice(0, 3))
        expect(`${best.title} ${specialty.title}`).toMatch(form);
    }
  });
});

describe('a text that is a title is read as that title', () => {
  test.each([
    ['Navy Counselor', 'Navy NC'],
    ['M1 Armor Crewman', 'Army 19K'],
    ['AH-64E Pilot', 'Army 152E'],
    ['2M Instructor', 'Navy 773B'],
    ['Enlisted Aviation Logistician', 'Marine Corps 6617'],
    ['Army Music', 'Army 42C'],
    ['Air Force Operations Staff Officer', 'Air Force 16GX'],
    ['rescue pilot, UH-1N', 'Air Force 11HX'],
    ['Career Recruiter (Enlisted)', 'Navy 002793'],
    ['Chief Warrant Officer', undefined],
  ])('%s', (text, job) => {
    expect(first(text)).toBe(job);
    if (job) expect(chips(text)).toEqual([]);
  });
});

describe('chips', () => {
  test('say what was understood, and from which words', () => {
    expect(chips('army sgt 25b')).toEqual([
      'code:25B from “25b”',
      'branch:Army from “army”',
      'rank:Enlisted from “sgt”',
    ]);
    expect(chips('sixty-eight whiskey')).toEqual(['code:68W from “sixty-eight whiskey”']);
    expect(chips('coastie cook')).toEqual(['branch:Coast Guard from “coastie”']);
  });

  test('a level and a rate are named in them', () => {
    const labels = (text: string) => ask(text).understood.map(chipLabel);
    expect(labels('25B30')).toEqual(['25B, skill level 3']);
    expect(labels('IT2')).toEqual(['IT, petty officer second class']);
    expect(labels('1D751')).toEqual(['1D751, journeyman level']);
    expect(labels('BMCS')).toEqual(['BM, senior chief petty officer']);
  });

  test('a code that is typed twice is one chip', () => {
    expect(chips('25B 25B')).toEqual(['code:25B from “25B”']);
    expect(chips('25B eleven bravo 68W 68w')).toHaveLength(3);
  });

  test('a branch’s chip that is removed makes its word a plain word, and no filter', () => {
    const kept = ask('navy cook');
    const removed = ask('navy cook', 'branch:Navy');
    expect(shownOf(kept.results).every(({ specialty }) => specialty.branches.includes('Navy'))).toBe(true);
    expect(removed.understood).toEqual([]);
    expect(shownOf(removed.results).some(({ specialty }) => !specialty.branches.includes('Navy'))).toBe(true);
    expect(removed.hidden).toBe(0);
  });

  test('a rank’s chip that is removed lifts its filter', () => {
    const kept = ask('warrant pilot');
    const removed = ask('warrant pilot', 'rank:Warrant Officer');
    expect(shownOf(kept.results).every(({ specialty }) => specialty.ranks.includes('Warrant Officer'))).toBe(
      true,
    );
    expect(removed.understood).toEqual([]);
    expect(removed.counts.rank['Commissioned Officer']).toBeGreaterThan(0);
  });

  test('a code’s chip that is removed makes it a word', () => {
    expect(chips('IT', 'code:IT')).toEqual([]);
    expect(chips('25B30', 'code:25B')).toEqual([]);
    expect(chips('eleven bravo', 'code:11B')).toEqual([]);
  });

  test('where two branches are named the first filters; without its chip, the second', () => {
    expect(chips('army navy cook')).toEqual(['branch:Army from “army”']);
    expect(chips('army navy cook', 'branch:Army')).toEqual(['branch:Navy from “navy”']);
  });

  test('a sure name goes before one that may be part of a title', () => {
    expect(chips('marine navy cook')).toEqual(['branch:Navy from “navy”']);
  });

  test('only the first words of a very long text are read, and a chip says so that cannot be removed', () => {
    for (const text of ['cook '.repeat(61), 'x'.repeat(2001)]) {
      expect(ask(text).understood.filter((chip) => chip.kind === 'cut')).toMatchObject([
        { removable: false },
      ]);
    }
    expect(chips('cook '.repeat(60).trim())).toEqual([]);
  });
});

test('every chip of every text has an id of its own, words of the text, and can be removed for good', () => {
  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...[
          'army',
          'us navy',
          'usmc',
          'marine',
          'coastie',
          'airman',
          'guardian',
          'AF',
          'sgt',
          'e-6',
          'chief',
          'cwo3',
        ],
        ...[
          'captain',
          'petty officer',
          '25B',
          '25B30',
          'HM',
          'HM2',
          'HM-8404',
          '1D7X1',
          '2a3x3',
          '0311',
          '3P0',
          '11B2P',
        ],
        ...[
          'eleven bravo',
          'x-ray',
          'mos for',
          'career',
          'job of a',
          'cook',
          'medic',
          'in the',
          '(SW)',
          '60',
        ],
      ),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, (typed) => {
      const all = fullEngine().military({ text: typed, limit: 1 }).understood;
      expect(new Set(all.map((chip) => chip.id)).size).toBe(all.length);
      const without: string[] = [];
      const removable = (list: readonly Chip[]) => list.filter((chip) => chip.removable);
      for (let left = removable(all); left.length > 0; ) {
        for (const chip of left) {
          expect(chipLabel(chip)).not.toBe('');
          expect(typed).toContain(chip.from);
          expect(chip.from).not.toBe('');
          expect(without).not.toContain(chip.id);
        }
        without.push(left[0]!.id);
        left = removable(fullEngine().military({ text: typed, limit: 1, without }).understood);
      }
    }),
    { numRuns: 200 },
  );
});
