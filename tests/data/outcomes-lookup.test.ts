import { describe, expect, test } from 'vitest';
import { compileOutcomes } from '../../src/compile/outcomes/compile-outcomes.ts';
import { outcomesOf } from '../../src/data/outcomes-lookup.ts';
import type { OutcomeQuestion } from '../../src/domain/outcomes.ts';
import { tables } from '../compile/committed.ts';

const book = compileOutcomes(tables);

const job = (code: string, title: string, rest: Partial<OutcomeQuestion> = {}): OutcomeQuestion => ({
  branches: ['Army'],
  ranks: ['Enlisted'],
  status: 'current',
  code,
  title,
  ...rest,
});

const RETIRED = { status: 'marked-obsolete' } as const;

describe('the outcomes of a military job', () => {
  test('name the group that each part is of: earnings of three digits, industries and pay grades of two', () => {
    const outcomes = outcomesOf(book, job('11B', 'Infantryman'))!;
    expect(outcomes.group).toEqual({ code: '101', title: 'Infantry, General' });
    expect(outcomes.people).toBe(49810);
    expect(outcomes.earnings[2]).toEqual({
      years: 10,
      left: { from: 2000, to: 2007 },
      people: 23990,
      notEmployed: 13790,
      p25: 35850,
      median: 51550,
      p75: 74450,
    });
    const broad = { code: '10X', title: 'Infantry, Gun Crews, and Seamanship Specialists' };
    expect(outcomes.industriesGroup).toEqual(broad);
    expect(outcomes.gradesGroup).toEqual(broad);
    expect(outcomes.industriesYears).toBe(5);
    expect(outcomes.industriesPeople).toBe(73730);
    expect(outcomes.industries[0]).toEqual({ name: 'Manufacturing', people: 8020, share: 0.109 });
  });

  test('follow the title where the Army gave the code to other work', () => {
    const title = (question: OutcomeQuestion) => outcomesOf(book, question)?.group.title;
    expect(title(job('91E', 'Allied Trades Specialist'))).toBe('Metal Body Repair');
    expect(title(job('91E', 'DENTAL SPECIALIST', RETIRED))).toBe('Dental Care, General');
  });

  test('are those of the code today for a current job that the source words otherwise, and for no retired one', () => {
    expect(outcomesOf(book, job('31K', 'Working Dog Handler'))?.group.code).toBe('183');
    expect(outcomesOf(book, job('31K', 'Combat Signaler', RETIRED))).toBeNull();
  });

  test.each([
    ['another branch', job('11B', 'Infantryman', { branches: ['Marine Corps'] })],
    ['an officer', job('11B', 'Infantryman', { ranks: ['Commissioned Officer'] })],
    ['a code that the source does not have', job('18X', 'Special Forces Candidate')],
    ['a group that the source withholds', job('43M', 'Fabric Repair Specialist', RETIRED)],
  ])('are not there for %s', (_, question) => {
    expect(outcomesOf(book, question)).toBeNull();
  });
});
