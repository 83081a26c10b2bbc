import { describe, expect, test } from 'vitest';
import { type Known, NOTHING_KNOWN } from '../../../src/compile/suggest/further-parts.ts';
import { isBacked } from '../../../src/compile/suggest/kinds-of-evidence.ts';
import { type Candidate, LINK_PARTS } from '../../../src/compile/suggest/link-parts.ts';
import { madeJob } from '../../fixtures/made-suggest.ts';

const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  occupation: 0,
  parts: LINK_PARTS.map(() => 0),
  vote: undefined,
  name: undefined,
  groupShare: 0,
  dutyShare: 0,
  ...more,
});
const match = (apart: number, tasks = 0.1) => ({
  tasks: Float32Array.of(tasks),
  stepsDown: new Float32Array(1),
  apart: Uint8Array.of(apart),
});
const known = (share: number, lists: number, apart = 0, tasks = 0.1): Known => ({
  ...NOTHING_KNOWN,
  match: match(apart, tasks),
  experts: new Map([[0, { share, lists, matched: true, proof: { job: madeJob('Rifleman'), likeness: 1 } }]]),
});

const alikeName = candidate({ name: { name: 'Mechanic', likeness: 0.9 } });

describe('a candidate is backed', () => {
  test('by two kinds of evidence, not by one', () => {
    expect(isBacked(alikeName, { ...NOTHING_KNOWN, match: match(0) })).toBe(false);
    expect(isBacked({ ...alikeName, dutyShare: 0.3 }, { ...NOTHING_KNOWN, match: match(0) })).toBe(true);
    expect(isBacked(alikeName, known(0.2, 1))).toBe(true);
  });

  test('by the lists of two alike jobs', () => {
    expect(isBacked(candidate(), known(0.3, 1))).toBe(false);
    expect(isBacked(candidate(), known(0.3, 2))).toBe(true);
  });

  test('by lists that only jobs with the same match have, where more of them name it', () => {
    expect(isBacked(alikeName, known(0.08, 0))).toBe(false);
    expect(isBacked(alikeName, known(0.2, 0))).toBe(true);
  });

  test('by the list of one alike job and a relation only where the work is like that of a match', () => {
    const related = (tasks: number): Known => ({
      ...known(0.3, 1, 0, tasks),
      relations: new Map([[0, { kind: 'long', to: '49-3031.00', general: false }]]),
    });
    expect(isBacked(candidate(), related(0.1))).toBe(false);
    expect(isBacked(candidate(), related(0.17))).toBe(true);
    expect(isBacked(candidate({ groupShare: 0.3 }), related(0.1))).toBe(true);
    expect(isBacked({ ...alikeName }, related(0.1))).toBe(true);
  });

  test('by what is related to general work only where the job itself or a list speaks too', () => {
    const related = (general: boolean, share = 0): Known => ({
      ...NOTHING_KNOWN,
      match: match(0, 0.3),
      relations: new Map([[0, { kind: 'long', to: '49-9071.00', general }]]),
      experts: new Map(share > 0 ? [[0, { share, lists: 0, matched: false, proof: undefined }]] : []),
    });
    expect(isBacked(candidate(), related(false))).toBe(true);
    expect(isBacked(candidate(), related(true))).toBe(false);
    expect(isBacked(candidate(), related(true, 0.07))).toBe(true);
    expect(isBacked(candidate({ groupShare: 0.3 }), related(true))).toBe(true);
  });

  test('by the lists of three, where its tasks are strange to the matches', () => {
    expect(isBacked(candidate(), known(0.3, 2, 0, 0.01))).toBe(false);
    expect(isBacked(candidate(), known(0.2, 3, 0, 0.01))).toBe(false);
    expect(isBacked(candidate(), known(0.3, 3, 0, 0.01))).toBe(true);
  });

  test('by the lists of three, where it stands apart from the matches', () => {
    expect(isBacked(candidate(), known(0.3, 2, 1))).toBe(false);
    expect(isBacked(alikeName, known(0.2, 1, 1))).toBe(false);
    expect(isBacked(candidate(), known(0.3, 3, 1))).toBe(true);
  });

  test('by one kind where the official matches are not known, for fewer can speak', () => {
    expect(isBacked(alikeName, NOTHING_KNOWN)).toBe(true);
  });
});
