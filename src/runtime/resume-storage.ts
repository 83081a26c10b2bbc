import {
  either,
  flag,
  listOf,
  matching,
  oneOf,
  orNull,
  parseJson,
  record,
  text,
  variant,
} from '../data/shape.ts';
import { BRANCHES } from '../domain/branch.ts';
import type { JobLine } from '../domain/job-words.ts';
import {
  EMPTY_RESUME,
  type PickedSource,
  type Resume,
  type ResumePage,
  type Service,
} from '../domain/resume/resume.ts';
import { report } from './report.ts';

type MilitaryPage = Extract<ResumePage, { kind: 'military' }>;
type OccupationPage = Extract<ResumePage, { kind: 'occupation' }>;

const code = matching(/./, 'a code');

/** Before a line had a prompt of its own it was stored without one, and a tab stays open over an update. */
type StoredLine = Omit<JobLine, 'prompt'> & { prompt: string | undefined };
type StoredSource = Omit<PickedSource, 'lines'> & { lines: readonly StoredLine[] };
type StoredResume = Omit<Resume, 'picked'> & { picked: readonly StoredSource[] };

const shape = record<StoredResume>({
  headline: text,
  picked: listOf(
    record<StoredSource>({
      id: text,
      heading: matching(/\S/, 'a heading'),
      page: variant<ResumePage>('kind', {
        military: record<MilitaryPage>({ kind: oneOf('military'), branch: oneOf(...BRANCHES), code }),
        occupation: record<OccupationPage>({ kind: oneOf('occupation'), code }),
      }),
      service: orNull(record<Service>({ words: text, ready: text })),
      lines: listOf(record<StoredLine>({ text, past: text, prompt: either(text, oneOf(undefined)) })),
    }),
  ),
  tense: oneOf('past', 'present'),
  places: flag,
  text,
});

/**
 * The résumé is kept for the browser's session: a reload loses nothing, and on a shared computer nothing stays behind
 * when the tab is closed.
 */
const KEY = 'resume';

/** The résumé as it was left; an empty one where there is none, it cannot be read, or storage is not allowed. */
export function loadResume(): Resume {
  try {
    const stored = sessionStorage.getItem(KEY);
    return stored === null ? EMPTY_RESUME : withPrompts(parseJson(shape, stored));
  } catch (cause) {
    report('The résumé could not be read; it starts empty.', cause);
    return EMPTY_RESUME;
  }
}

function withPrompts(resume: StoredResume): Resume {
  const picked = resume.picked.map((source) => ({
    ...source,
    lines: source.lines.map((line) => ({ ...line, prompt: line.prompt ?? '' })),
  }));
  return { ...resume, picked };
}

/** @returns false if the browser does not allow it. */
export function saveResume(resume: Resume): boolean {
  try {
    if (resume.headline === '' && resume.text === '' && resume.picked.length === 0)
      sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(resume));
    return true;
  } catch {
    // Storage is full or not allowed, at every letter that is typed: the page says that nothing is kept.
    return false;
  }
}
