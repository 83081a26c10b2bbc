import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullEngine, fullIndex, shownOf } from '../../fixtures/full-crosswalk.ts';

const ask = (text: string, ...without: string[]) => fullEngine().military({ text, limit: 10, without });
const first = (text: string, ...without: string[]) =>
  shownOf(ask(text, ...without).results)
    .slice(0, 1)
    .map(({ specialty }) => `${specialty.branches[0]} ${specialty.code}`)[0];
const aside = (text: string) => ask(text).aside.map(({ kind, from }) => [kind, from]);

const JOBS = [
  'motor transport operator',
  'rifleman',
  'hospital corpsman',
  'cavalry scout',
  'aviation ordnanceman',
];
const TAILS = [
  '3rd ID',
  'VFA-103',
  '2/504th PIR',
  'Okinawa Japan',
  'from Norfolk VA',
  'NAS Pensacola',
  'Ft. Hood, TX',
  'USS Abraham Lincoln (CVN-72)',
  'OIF OEF',
  'E-5 Sgt',
  'secret clearance',
  'active duty 1996 to 2004',
  '12 yrs',
  '06/2003 - 08/2011',
  'general under honorable',
  'retired',
  'night shift',
  'full time',
  '$25/hr',
  'U.S. Army, Fort Drum NY, 2006-2010',
];

describe('what stands beside a job does not change what is found', () => {
  test('behind it, after it and before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...JOBS),
        fc.constantFrom(...TAILS),
        fc.constantFrom(' ', ', ', ' - ', '\n', ' | '),
        fc.boolean(),
        (job, tail, sign, before) => {
          // A branch that somebody else has filters, and is another matter.
          fc.pre(!tail.startsWith('U.S. Army') || first(`army ${job}`) === first(job));
          expect(first(before ? `${tail}${sign}${job}` : `${job}${sign}${tail}`)).toBe(first(job));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('several of them, and words that nothing knows', () => {
    expect(
      first('rifleman, Zorbex Industries, 2nd Bn 5th Marines, Fallujah Iraq, 2004-05, honorable discharge'),
    ).toBe(first('rifleman'));
    expect(first('infintryman Kandahaar')).toBe(first('infantryman'));
  });
});

describe('what was set aside', () => {
  test('is named by its kind, in the order of the text', () => {
    expect(aside('cook USS Nimitz, Fort Bragg NC, OIF, 2009-2014, honorable discharge')).toEqual([
      ['ship', 'USS Nimitz'],
      ['base', 'Fort Bragg NC'],
      ['theatre', 'OIF'],
      ['years', '2009-2014'],
      ['discharge', 'honorable discharge'],
    ]);
    expect(aside('paralegal Kowalski')).toEqual([['unknown', 'Kowalski']]);
    expect(aside('who can weld')).toEqual([]);
  });

  test('stands where the answer says', () => {
    const text = 'Cook, Ft. Bragg, 2009-2014';
    for (const { from, start, end } of ask(text).aside) expect(text.slice(start, end)).toBe(from);
  });

  test('is put back by its id', () => {
    const [set] = ask('rifleman Kowalski').aside;
    expect(ask('rifleman Kowalski', set!.id).aside).toEqual([]);
  });

  test('is nothing where a title has the words, or where nothing else was typed', () => {
    for (const text of ['mobile crane operator', 'senior paralegal', 'Iraq', 'Fort Bragg', '25B', '2009'])
      expect(aside(text)).toEqual([]);
  });
});

describe('a number is a code only where the words agree', () => {
  test.each([
    ['cook 2009', 'Army 92G'],
    ['2009 protective service specialist', 'Navy 2009'],
    ['navy 2009', 'Navy 2009'],
    ['UH-60 crew chief', first('uh-60 crew chief')],
    ['68W 2009-2014', 'Army 68W'],
  ])('%s: %s', (text, job) => {
    expect(first(text)).toBe(job);
  });

  test('an equipment number begins no code', () => {
    for (const text of ['boomer KC-135', 'KC-135 boom operator'])
      expect(ask(text).results.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).not.toContain(
        'code-level',
      );
  });

  test('a reused code follows the words', () => {
    const [job] = shownOf(ask('91B20 medical specialist').results);
    expect([job!.specialty.code, job!.specialty.title, job!.specialty.status]).toEqual([
      '91B',
      'Medical Specialist',
      'marked-obsolete',
    ]);
    expect(first('91B20')).toBe('Army 91B');
  });

  test('a wrong code beside a right title follows the title, and says so', () => {
    const answer = ask('42A cook');
    expect(shownOf(answer.results)[0]!.specialty.title).toBe('Culinary Specialist');
    expect(answer.understood).toContainEqual(expect.objectContaining({ id: 'code:42A', doubted: true }));
    expect(shownOf(answer.results).map(({ specialty }) => specialty.code)).toContain('42A');
  });

  test('O-10 is a pay grade', () => {
    expect(ask('O-10').understood.map(({ id }) => id)).toEqual(['rank:Commissioned Officer']);
    expect(ask('O-10 pilot').understood.map(({ id }) => id)).toEqual(['rank:Commissioned Officer']);
    expect(first('oh three eleven')).toBe('Marine Corps 0311');
  });
});

describe('several jobs in one text are shown apart', () => {
  const jobs = (text: string) =>
    ask(text).jobs.map(({ from, results }) => [from, shownOf(results)[0]!.specialty.code]);

  test.each([
    ['25B/25U', ['25B', '25U']],
    ['68W/11B', ['68W', '11B']],
    ['11B and 88M', ['11B', '88M']],
    ['HM/8404', ['HM', '8404']],
    ['11B Infantryman 2003-2008\n88M Motor Transport Operator 2008-2012', ['11B', '88M']],
    ['19D 11B 68W', ['19D', '11B', '68W']],
  ])('%j', (text, codes) => {
    expect(jobs(text).map(([, code]) => code)).toEqual(codes);
    expect(
      shownOf(ask(text).results)
        .slice(0, codes.length)
        .map(({ specialty }) => specialty.code),
    ).toEqual(codes);
  });

  test('with the part of the text that names each', () => {
    expect(jobs('truck driver; cook')).toEqual([
      ['truck driver', '88M'],
      ['cook', '92G'],
    ]);
  });

  test('and one job is one, whatever signs stand in it', () => {
    for (const text of [
      '68W - Combat Medic',
      'Data Network Specialist (MOS 0651)',
      "Boatswain's Mate, Aircraft Handling",
      'QM1(SW/AW)',
      'EM(SUB)',
      'Supply and Logistics',
      'repaired rifles and machine guns',
      'US Army, Fort Drum NY, Sgt, 25B, secret clearance',
    ])
      expect(jobs(text)).toEqual([]);
  });
});

describe('a filter that the text names never hides the only sensible answer', () => {
  test.each([
    ['army corpsman', 'Navy HM'],
    ['navy 11B', 'Army 11B'],
    ['marine corps hospital corpsman', 'Navy HM'],
  ])('%s: %s', (text, job) => {
    const answer = ask(text);
    expect(first(text)).toBe(job);
    expect(answer.understood.map(({ kind }) => kind)).toContain('lifted');
  });

  test('and filters where the branch has such a job', () => {
    for (const { specialty } of shownOf(ask('navy cook').results))
      expect(specialty.branches).toContain('Navy');
  });
});

describe('old codes lead to titles of today', () => {
  test.each([
    ['70250', '1D7X1'],
    ['702X0', '1D7X1'],
    ['T70270', '1D7X1'],
    ['43151C', '2A3X3'],
    ['AFSC 43151C ACFT MAINT SPEC', '2A3X3'],
    ['81150 security police', '3P0X1'],
  ])('%s: %s', (text, code) => {
    const answer = ask(text);
    const [job] = shownOf(answer.results);
    expect(job!.specialty.code).toBe(code);
    expect(job!.evidence[0]!.kind).toBe('old-code');
    expect(answer.recognised[0]!.kind).toBe('retired title without a match');
  });

  test('a word for the kind of code tells sailors’ codes from officers’, and qualifications from jobs', () => {
    const ranks = (text: string) => shownOf(ask(text).results).flatMap(({ specialty }) => specialty.ranks);
    expect(ranks('NEC 9301')).toEqual(['Enlisted']);
    expect(ask('AQD DY8').recognised.map(({ kind, code }) => [kind, code])).toEqual([
      ['additional qualification designation (AQD)', 'DY8'],
    ]);
    expect(ask('AQD ZZ9').recognised).toEqual([
      {
        branches: ['Navy'],
        code: 'ZZ9',
        kind: 'additional qualification designation (AQD)',
        title: '',
        occupations: [],
      },
    ]);
  });
});

describe('Guard and Reserve', () => {
  test.each([
    ['air guard security forces', 'Air Force 3P0X1'],
    ['National Guard infantryman', 'Army 11B'],
    ['army reserve truck driver', 'Army 88M'],
    ['marine reserve rifleman', 'Marine Corps 0311'],
    ['reservist paralegal', first('paralegal')],
  ])('name a component and no job: %s', (text, job) => {
    expect(first(text)).toBe(job);
  });
});

test('nothing found suggests real titles and never what was typed', () => {
  const { results, suggestions } = fullEngine().military({ text: 'mecha zzzzqq' });
  expect(results).toEqual([]);
  const titles = new Set(fullIndex().specialties.map(({ title }) => title));
  expect(suggestions.length).toBeGreaterThan(0);
  for (const each of suggestions) expect(titles.has(each)).toBe(true);
  expect(suggestions.map((each) => each.toLowerCase())).not.toContain('mecha zzzzqq');
});
