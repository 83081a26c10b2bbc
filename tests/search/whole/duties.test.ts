import { describe, expect, test } from 'vitest';
import { evidenceWords } from '../../../src/language/english/search.ts';
import { fullEngine, indexEngine, jobOf, shownOf } from '../../fixtures/full-crosswalk.ts';

const results = (text: string, limit = 12) => shownOf(fullEngine().military({ text, limit }).results);
const first = (text: string) => jobOf(results(text)[0]!);
const some = (text: string, most = 3) => results(text, most).map(jobOf);
const byDuties = (text: string) => results(text).some(({ evidence }) => evidence[0]!.kind === 'duties');

describe('what somebody did finds the job', () => {
  test.each([
    ['drove trucks in the army', 'Army 88M'],
    ['packed parachutes', 'Army 92R'],
    ['loaded bombs on fighter jets', 'Air Force 2W1X1'],
    ['ran the mess on a sub', 'Navy CSS'],
    ['kept radios running', 'Army 94E'],
    ['blew up bridges and cleared mines', 'Marine Corps 1371'],
    ['I fly drones', 'Air Force 1U0X1'],
    ['fix generators', 'Army 91D'],
    ['who can weld', 'Marine Corps 1316'],
    ['served food on a ship', 'Navy CS'],
    ['guarded prisoners and searched cells', 'Army 31E'],
    ['took care of wounded marines', 'Navy HM'],
  ])('%s', (text, job) => {
    expect(some(text)).toContain(job);
    expect(results(text)[0]!.evidence[0]!.kind).toBe('duties');
  });

  test('whichever form the verb has, and whatever is around it', () => {
    for (const text of ['cooked for 500 people', 'cooking for 500 people', 'i was cooking for 500 people'])
      expect(first(text)).toBe('Army 92G');
  });

  test('in the branch that the text names, and of the rank that is chosen', () => {
    const [navy] = results('cooked for 500 people in the navy');
    expect(navy!.specialty.branches).toContain('Navy');
    const officers = fullEngine().military({ text: 'flew helicopters', rank: 'Warrant Officer' }).results;
    expect(officers.length).toBeGreaterThan(0);
    for (const { specialty } of shownOf(officers)) expect(specialty.ranks).toContain('Warrant Officer');
  });

  test('the main job before its skills, courses and chiefs', () => {
    for (const text of ['cooked for 500 people', 'guarded prisoners', 'fixed humvees'])
      expect(results(text)[0]!.specialty.status).toBe('current');
    expect(first('cooked for 500 people')).toBe('Army 92G');
  });
});

describe('a result says which of the words are among its duties', () => {
  test('in base form', () => {
    const [top] = results('drove fuel trucks');
    expect(top!.evidence).toEqual([{ kind: 'duties', words: ['drive', 'fuel truck'] }]);
    expect(evidenceWords(top!.evidence[0]!, () => '')).toBe('Similar duties: drive, fuel truck');
  });
});

describe('duties stay behind', () => {
  test.each(['truck driver', 'helicopter repairer', 'corpsman', '88M', 'fixed wing aviator', 'food service'])(
    'where the words name a job: %s',
    (text) => {
      expect(byDuties(text)).toBe(false);
    },
  );

  test('but a number beside a duty is no code', () => {
    const { understood, results } = fullEngine().military({ text: 'cooked for 500 people' });
    expect(understood).toEqual([]);
    expect(results[0]!.evidence[0]!.kind).toBe('duties');
  });

  test('where a code names it: what follows tells more of the same', () => {
    expect(first('88M drove trucks')).toBe('Army 88M');
  });
});

describe('common verbs', () => {
  test.each([
    'took x rays',
    'drove trucks',
    'built houses',
    'spoke arabic',
    'flew helicopters',
    'job where I weld',
    'dropped the anchor and tied up the ship',
  ])('are never read as other words: %s', (text) => {
    for (const engine of [indexEngine(), fullEngine()])
      expect(engine.military({ text }).understood.map(({ kind }) => kind)).not.toContain('spelling');
  });

  test('do not keep a misspelt word beside them from being read', () => {
    expect(fullEngine().military({ text: 'fixed helecopters' }).understood).toMatchObject([
      { kind: 'spelling', meant: 'helicopters' },
    ]);
  });
});

test('words that are among no duties find nothing', () => {
  for (const text of ['zzqx the wqxz', 'I']) expect(byDuties(text)).toBe(false);
});
