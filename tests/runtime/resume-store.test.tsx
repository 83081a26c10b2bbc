import { afterEach, expect, test, vi } from 'vitest';
import { togglePick } from '../../src/domain/resume/pick.ts';
import { EMPTY_RESUME } from '../../src/domain/resume/resume.ts';
import { createResumeStore } from '../../src/runtime/resume-store.ts';
import { CHECK, DRIVE, JOB, OCCUPATION } from '../fixtures/sample-resume.ts';

const picked = togglePick(togglePick(EMPTY_RESUME, JOB, DRIVE), OCCUPATION, CHECK);

afterEach(() => {
  sessionStorage.clear();
  vi.restoreAllMocks();
});

test('a page that is loaded again has the résumé as it was left', () => {
  const store = createResumeStore();
  store.change({ ...picked, headline: 'Truck driver', tense: 'present' });
  expect(createResumeStore().getState().resume).toEqual({
    ...picked,
    headline: 'Truck driver',
    tense: 'present',
  });
});

test('what was stored before lines had prompts is kept, without them', () => {
  const lines = [{ text: DRIVE.text, past: DRIVE.past }];
  const text = `${JOB.heading}\n• Drove trucks (for [number] [people, items, or sites])`;
  const before = { ...picked, picked: [{ ...JOB, lines }], text };
  sessionStorage.setItem('resume', JSON.stringify(before));
  expect(createResumeStore().getState().resume).toEqual({
    ...before,
    picked: [{ ...JOB, lines: [{ ...DRIVE, prompt: '' }] }],
  });
});

test('an emptied résumé leaves nothing behind on the machine', () => {
  const store = createResumeStore();
  store.change(picked);
  store.clear();
  expect(sessionStorage.length).toBe(0);
});

test('what was cleared comes back until something else is done, and its wording stays meanwhile', () => {
  const store = createResumeStore();
  const before = { ...picked, tense: 'present' as const };
  store.change(before);
  store.clear();
  expect(store.getState().resume).toEqual({ ...EMPTY_RESUME, tense: 'present' });
  store.bringBack();
  expect(store.getState().resume).toEqual(before);
  store.clear();
  store.change({ ...EMPTY_RESUME, text: 'My line' });
  store.bringBack();
  expect(store.getState().resume.text).toBe('My line');
});

test('clearing nothing offers nothing to bring back', () => {
  const store = createResumeStore();
  store.clear();
  expect(store.getState().cleared).toBe(null);
});

test('storage that is full or not allowed loses nothing of the page itself, and is told', () => {
  const store = createResumeStore();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  store.change(picked);
  expect(store.getState()).toEqual({ resume: picked, cleared: null, kept: false });
});

test.each([
  ['no JSON', '{'],
  ['another shape', JSON.stringify({ chosen: [], tense: 'past', places: true, text: '' })],
  ['no known page', JSON.stringify({ ...picked, picked: [{ ...picked.picked[0], page: { kind: 'site' } }] })],
  ['no heading', JSON.stringify({ ...picked, picked: [{ ...picked.picked[0], heading: '' }] })],
])('what is stored and is %s starts empty, with a report', (_, stored) => {
  sessionStorage.setItem('resume', stored);
  expect(createResumeStore().getState().resume).toEqual(EMPTY_RESUME);
  expect(console.info).toHaveBeenCalledWith(
    'The résumé could not be read; it starts empty.',
    expect.any(Error),
  );
});

test('storage that may not even be read starts empty, with a report', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(createResumeStore().getState().resume).toEqual(EMPTY_RESUME);
  expect(console.info).toHaveBeenCalled();
});
