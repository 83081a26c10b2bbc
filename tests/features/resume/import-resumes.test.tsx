import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeResumes } from '../../../src/data/resume-codec.ts';
import { openOf } from '../../../src/domain/open-lists.ts';
import { EMPTY_RESUME } from '../../../src/domain/resume/resume.ts';
import { emptyVersion, MOST_VERSIONS, withCopy, withResume } from '../../../src/domain/resume/resumes.ts';
import { importResumes } from '../../../src/features/resume/import-resumes.ts';
import { createResumeStore } from '../../../src/runtime/resume-store.ts';
import { spoilt } from '../../fixtures/spoilt.ts';

const theirs = (id: string, text: string) => ({
  ...emptyVersion(id),
  name: `From ${id}`,
  resume: { ...EMPTY_RESUME, text },
});
const FILE = encodeResumes({ lists: [theirs('a', '• Drove'), theirs('b', '• Led')], open: 'a' });

/** A device that has something of its own. */
function own() {
  const store = createResumeStore();
  store.change((all) => withResume(all, openOf(all).id, { ...EMPTY_RESUME, text: '• Mine' }));
  return store;
}

const texts = (store: ReturnType<typeof own>) => store.getState().all.lists.map(({ resume }) => resume.text);

test('a thousand damaged files lose nothing of one’s own, and each says what came of it', () => {
  const store = own();
  const before = store.getState().all;
  fc.assert(
    fc.property(spoilt(FILE), (file) => {
      store.change(() => before);
      expect(importResumes(store, file)).not.toBe('');
      expect(texts(store)[0]).toBe('• Mine');
    }),
    { numRuns: 1000, seed: 17 },
  );
});

test('a file that was taken in before adds nothing more', () => {
  const store = own();
  expect(importResumes(store, FILE)).toBe('Added 2 versions. Nothing of yours was changed.');
  expect(importResumes(store, FILE)).toContain('nothing that was not here already');
  expect(texts(store)).toEqual(['• Mine', '• Drove', '• Led']);
});

test('what finds no room is counted', () => {
  const store = own();
  for (let i = 0; i < MOST_VERSIONS - 2; i++) store.change((all) => withCopy(all, `own ${i}`, `Own ${i}`));
  expect(importResumes(store, FILE)).toMatch(/^Added 1 version\..*no room for 1 version/);
});

test('a file that cannot be opened is named', () => {
  expect(importResumes(own(), undefined)).toBe('This file could not be opened.');
});
