import { describe, expect, test } from 'vitest';
import { EMPTY_RESUME } from '../../../src/domain/resume/resume.ts';
import {
  emptyResumes,
  emptyVersion,
  MOST_VERSIONS,
  mergedResumes,
  type Resumes,
  withCopy,
  withNewVersion,
  withoutVersion,
} from '../../../src/domain/resume/resumes.ts';

const written = (id: string, text: string) => ({ ...emptyVersion(id), resume: { ...EMPTY_RESUME, text } });
const one: Resumes = { lists: [written('a', 'mine')], open: 'a' };
const texts = ({ lists }: Resumes) => lists.map(({ resume }) => resume.text);
const never = () => {
  throw new Error('no id is needed');
};

describe('versions that come from a file', () => {
  test('stand beside one’s own, also one of the same id that says something else', () => {
    const merged = mergedResumes(one, [written('a', 'theirs'), written('b', 'further')], () => 'new');
    expect(texts(merged)).toEqual(['mine', 'theirs', 'further']);
    expect(new Set(merged.lists.map(({ id }) => id)).size).toBe(3);
    expect(merged.open).toBe('a');
  });

  test('are not added twice', () => {
    expect(mergedResumes(one, [written('b', 'mine')], never)).toEqual(one);
  });

  test('take the place of an empty version', () => {
    expect(texts(mergedResumes(emptyResumes('a'), [written('b', 'theirs')], never))).toEqual(['theirs']);
  });

  test('push nothing of one’s own out where there is no room', () => {
    const full = {
      lists: Array.from({ length: MOST_VERSIONS }, (_, i) => written(`${i}`, `line ${i}`)),
      open: '0',
    };
    expect(mergedResumes(full, [written('b', 'theirs')], never)).toEqual(full);
  });
});

test('a copy is open and has all that its model has', () => {
  const copied = withCopy(one, 'b', ' For a depot ');
  expect(copied.open).toBe('b');
  expect(copied.lists[1]).toEqual({ ...one.lists[0], id: 'b', name: 'For a depot' });
});

test('a new version is worded as the open one, and empty', () => {
  const present = {
    ...one,
    lists: [{ ...one.lists[0]!, resume: { ...EMPTY_RESUME, tense: 'present' as const } }],
  };
  expect(withNewVersion(present, 'b').lists[1]!.resume).toEqual({ ...EMPTY_RESUME, tense: 'present' });
});

test('without the last version there is an empty one', () => {
  expect(withoutVersion(one, 'z')).toEqual(emptyResumes('z'));
});
