import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeResumes, encodeResumes } from '../../src/data/resume-codec.ts';
import { decodeLists, encodeLists } from '../../src/data/shortlist-codec.ts';
import { togglePick } from '../../src/domain/resume/pick.ts';
import { EMPTY_RESUME, type Resume } from '../../src/domain/resume/resume.ts';
import type { ResumeVersion } from '../../src/domain/resume/resumes.ts';
import { emptyLists } from '../../src/domain/shortlist.ts';
import { SOURCES } from '../fixtures/sample-resume.ts';

const anyResume: fc.Arbitrary<Resume> = fc
  .record({
    headline: fc.string({ unit: 'grapheme' }),
    text: fc.string({ unit: 'grapheme' }),
    tense: fc.constantFrom('past' as const, 'present' as const),
    places: fc.boolean(),
    picks: fc.array(fc.record({ source: fc.nat(2), line: fc.string() }), { maxLength: 5 }),
  })
  .map(({ picks, text, ...rest }) => {
    const resume = picks.reduce<Resume>(
      (now, { source, line }) => togglePick(now, SOURCES[source]!, { text: line, past: line, prompt: '' }),
      EMPTY_RESUME,
    );
    return { ...resume, ...rest, text: `${resume.text}${text}` };
  });

const anyVersion: fc.Arbitrary<ResumeVersion> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 12 }),
  name: fc.string({ maxLength: 40 }),
  resume: anyResume,
  keptTerms: fc.array(fc.string(), { maxLength: 4 }),
  target: fc.constantFrom('', '15-1212.00'),
});

const anyLists = fc.uniqueArray(anyVersion, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

test('what is written down reads back as it was', () => {
  fc.assert(
    fc.property(anyLists, (lists) => {
      const { fault, unread, ...read } = decodeResumes(encodeResumes({ lists, open: lists[0]!.id }));
      expect(fault).toBe(null);
      expect(read).toEqual({ lists, open: lists[0]!.id });
    }),
    { numRuns: 300 },
  );
});

test('of a version whose picks are damaged its owner’s text is read', () => {
  const whole = encodeResumes({
    lists: [
      { id: 'a', name: 'Mine', resume: { ...EMPTY_RESUME, text: 'My line' }, keptTerms: [], target: '' },
    ],
    open: 'a',
  });
  const read = decodeResumes(whole.replace('"picked": []', '"picked": [5]'));
  expect(read.fault).toBe('damaged');
  expect(read.unread).toBe(1);
  expect(read.lists[0]!.resume.text).toBe('My line');
});

test('files of shortlists and of résumés are not taken for each other', () => {
  const resumes = encodeResumes({
    lists: [{ id: 'a', name: '', resume: EMPTY_RESUME, keptTerms: [], target: '' }],
    open: 'a',
  });
  expect(decodeResumes(encodeLists(emptyLists('a')))).toMatchObject({ lists: [], fault: 'foreign' });
  expect(decodeLists(resumes)).toMatchObject({ lists: [], fault: 'foreign' });
});

test('a file that a newer page made is read as far as it is known', () => {
  const text = encodeResumes({
    lists: [{ id: 'a', name: 'Mine', resume: EMPTY_RESUME, keptTerms: [], target: '' }],
    open: 'a',
  });
  const read = decodeResumes(text.replace('"version": 1', '"version": 2'));
  expect(read).toMatchObject({ fault: 'newer', lists: [{ name: 'Mine' }] });
});

test('any text at all is read without a fault of the page', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['foreign', 'damaged', 'newer']).toContain(decodeResumes(text).fault);
    }),
    { numRuns: 1000 },
  );
});
