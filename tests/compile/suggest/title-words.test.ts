import { expect, test } from 'vitest';
import {
  letterTriples,
  stemOverlap,
  tellingWords,
  titleStems,
} from '../../../src/compile/suggest/title-words.ts';

test('words of a level say nothing of the job', () => {
  expect(tellingWords('Ground Transportation Apprentice')).toEqual(['ground', 'transportation']);
  expect(tellingWords('Intelligence Senior Sergeant')).toEqual(['intelligence']);
  expect(tellingWords('Military Training Instructor')).toEqual(['training', 'instructor']);
});

test('a title of level words only keeps them', () => {
  expect(tellingWords('Master Chief')).toEqual(['master', 'chief']);
});

test('each stem stands once', () => {
  expect(titleStems('Operator, Operations')).toEqual(titleStems('Operator'));
});

test('overlap is the share of stems in common', () => {
  const set = (title: string) => new Set(titleStems(title));
  expect(stemOverlap(set('Diesel Mechanic'), set('Diesel Mechanic'))).toBe(1);
  expect(stemOverlap(set('Diesel Mechanic'), set('Aircraft Mechanic'))).toBeCloseTo(1 / 3);
  expect(stemOverlap(set('Cook'), set('Pilot'))).toBe(0);
});

test('letter triples keep the ends of words', () => {
  expect(letterTriples('Cook')).toEqual([' co', 'coo', 'ook', 'ok ']);
});
