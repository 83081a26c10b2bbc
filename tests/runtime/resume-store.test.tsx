import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOf } from '../../src/domain/open-lists.ts';
import { togglePick } from '../../src/domain/resume/pick.ts';
import { EMPTY_RESUME, type Resume } from '../../src/domain/resume/resume.ts';
import { withCopy, withNewVersion, withResume } from '../../src/domain/resume/resumes.ts';
import { createResumeStore, type ResumeStore } from '../../src/runtime/resume-store.ts';
import { CHECK, DRIVE, JOB, OCCUPATION } from '../fixtures/sample-resume.ts';
import { spoilt } from '../fixtures/spoilt.ts';

const picked = togglePick(togglePick(EMPTY_RESUME, JOB, DRIVE), OCCUPATION, CHECK);

let stores: ResumeStore[] = [];

/** A tab of its own: tabs share the browser's storage. */
function openTab(): ResumeStore {
  const store = createResumeStore();
  stores.push(store);
  return store;
}

const write = (store: ResumeStore, resume: Resume) =>
  store.change((all) => withResume(all, openOf(all).id, resume));
const resumeOf = (store: ResumeStore) => openOf(store.getState().all).resume;
const texts = (store: ResumeStore) => store.getState().all.lists.map(({ resume }) => resume.text);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  stores = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores) store.close();
});

test('a device has the résumé as it was left', () => {
  const left: Resume = { ...picked, headline: 'Truck driver', tense: 'present' };
  write(openTab(), left);
  expect(resumeOf(openTab())).toEqual(left);
});

test('one tab shows what another has written, and neither loses the other’s versions', () => {
  const [one, two] = [openTab(), openTab()];
  write(one, { ...EMPTY_RESUME, text: 'from one' });
  window.dispatchEvent(new StorageEvent('storage', { key: 'resumes', storageArea: localStorage }));
  expect(resumeOf(two).text).toBe('from one');
  one.change((all) => withNewVersion(all, 'of one'));
  two.change((all) => withCopy(all, 'of two', 'Copy'));
  expect(
    openTab()
      .getState()
      .all.lists.map(({ id }) => id)
      .slice(1),
  ).toEqual(['of one', 'of two']);
});

test('what a tab kept for itself before résumés were kept on the device is taken over, without prompts', () => {
  const lines = [{ text: DRIVE.text, past: DRIVE.past }];
  const before = { ...picked, picked: [{ ...JOB, lines }] };
  sessionStorage.setItem('resume', JSON.stringify(before));
  const expected = { ...before, picked: [{ ...JOB, lines: [{ ...DRIVE, prompt: '' }] }] };
  expect(resumeOf(openTab())).toEqual(expected);
  expect(sessionStorage.length).toBe(0);
  expect(texts(openTab())).toEqual([before.text]);
});

test('storage that is full loses nothing of the page itself, and is told', () => {
  const store = openTab();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  write(store, picked);
  expect(resumeOf(store)).toEqual(picked);
  expect(store.getState().kept).toBe(false);
});

test('storage that may not even be read starts empty', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(resumeOf(openTab())).toEqual(EMPTY_RESUME);
});

test('when all is deleted nothing is left of it on the device', () => {
  const store = openTab();
  write(store, { ...EMPTY_RESUME, text: 'my secret line' });
  write(store, { ...EMPTY_RESUME, text: 'my secret line, again' });
  store.forget();
  expect(JSON.stringify(localStorage)).not.toContain('secret');
});

test('a thousand damages to what is stored lose nothing: it is read, or put aside as it was found', () => {
  const store = openTab();
  write(store, { ...picked, headline: 'Truck driver' });
  store.change((all) => withCopy(all, 'second', 'For a depot'));
  write(store, { ...picked, text: `${picked.text}\n\nMy own line` });
  const kept = localStorage.getItem('resumes')!;
  const before = localStorage.getItem('resumes-before')!;
  fc.assert(
    fc.property(spoilt(kept), (text) => {
      fc.pre(text !== kept);
      localStorage.clear();
      localStorage.setItem('resumes', text);
      localStorage.setItem('resumes-before', before);
      const reopened = openTab();
      const { damaged, all } = reopened.getState();
      expect(all.lists.length).toBeGreaterThan(0);
      // White space between the parts of the file carries nothing.
      if (damaged) expect(reopened.damagedText()).toBe(text);
      else expect(texts(reopened)).toEqual(texts(store));
      // What was there before the last change is there in any case.
      expect(texts(reopened)).toContain(picked.text);
      // A change of the page never writes over what was put aside.
      write(reopened, { ...EMPTY_RESUME, text: 'new' });
      if (damaged) expect(reopened.damagedText()).toBe(text);
      reopened.close();
    }),
    { numRuns: 1000, seed: 17 },
  );
});
