import { BRANCHES } from '../domain/branch.ts';
import { LONGEST_NAME } from '../domain/open-lists.ts';
import {
  EMPTY_RESUME,
  type PickedSource,
  type Resume,
  type ResumePage,
  type Service,
} from '../domain/resume/resume.ts';
import { MOST_VERSIONS, type Resumes, type ResumeVersion } from '../domain/resume/resumes.ts';
import { jobLineShape } from './job-line-shape.ts';
import {
  decodeListsFile,
  encodeListsFile,
  entriesOf,
  isObject,
  type ListsFormat,
  type Reader,
  type ReadLists,
  textOf,
} from './lists-file.ts';
import { listOf, matching, oneOf, orNull, record, text, variant } from './shape.ts';

type MilitaryPage = Extract<ResumePage, { kind: 'military' }>;
type OccupationPage = Extract<ResumePage, { kind: 'occupation' }>;

const code = matching(/./, 'a code');

const source = record<PickedSource>({
  id: text,
  heading: matching(/\S/, 'a heading'),
  page: variant<ResumePage>('kind', {
    military: record<MilitaryPage>({ kind: oneOf('military'), branch: oneOf(...BRANCHES), code }),
    occupation: record<OccupationPage>({ kind: oneOf('occupation'), code }),
  }),
  service: orNull(record<Service>({ words: text, ready: text })),
  lines: listOf(jobLineShape),
});

/** Far more than anybody picks. */
const MOST_SOURCES = 500;
const MOST_TERMS = 2000;
const TARGET = /^\d\d-\d{4}\.\d\d$/;

const FORMAT: ListsFormat<ResumeVersion> = {
  holds: 'resumes',
  version: 1,
  most: MOST_VERSIONS,
  plain: ({ id, name, resume, keptTerms, target }) => ({
    id,
    name,
    ...resumeFields(resume),
    keptTerms,
    target,
  }),
  read: readVersion,
  isRest: (rest) => rest.includes('"headline":') && rest.includes('"picked":'),
};

/** Versions of a résumé as a text that can be stored, handed on as a file, and read again. */
export function encodeResumes(all: Resumes): string {
  return encodeListsFile(FORMAT, all);
}

/** Reads such a text. Never throws: of a damaged one it takes what has the right form, and says that some is missing. */
export function decodeResumes(file: string): ReadLists<ResumeVersion> {
  return decodeListsFile(FORMAT, file);
}

/** A résumé that was kept by itself, as the pages of a session once did; undefined where it is none. */
export function readResume(value: unknown): Resume | undefined {
  return isObject(value) ? resumeOf(value, { unread: 0 }) : undefined;
}

function resumeFields({ headline, text: lines, tense, places, picked }: Resume): Resume {
  return { headline, text: lines, tense, places, picked: picked.map(plainSource) };
}

/** A source with its fields in one order, however it came to be. */
function plainSource({ id, heading, page, service, lines }: PickedSource): PickedSource {
  return {
    id,
    heading,
    page:
      page.kind === 'military'
        ? { kind: page.kind, branch: page.branch, code: page.code }
        : { kind: page.kind, code: page.code },
    service: service && { words: service.words, ready: service.ready },
    lines: lines.map((line) => ({ text: line.text, past: line.past, prompt: line.prompt })),
  };
}

function readVersion(value: Readonly<Record<string, unknown>>, reader: Reader): ResumeVersion | undefined {
  if (typeof value.id !== 'string' || value.id === '') return undefined;
  const resume = resumeOf(value, reader);
  if (!resume) return undefined;
  return {
    id: value.id.slice(0, LONGEST_NAME),
    name: textOf(value.name, LONGEST_NAME),
    resume,
    keptTerms: entriesOf(value.keptTerms, MOST_TERMS, reader).filter(
      (term): term is string => typeof term === 'string',
    ),
    target: typeof value.target === 'string' && TARGET.test(value.target) ? value.target : '',
  };
}

/** The text is what its owner wrote: whatever else is damaged, it is kept. */
function resumeOf(value: Readonly<Record<string, unknown>>, reader: Reader): Resume | undefined {
  if (typeof value.text !== 'string' && typeof value.headline !== 'string') return undefined;
  const picked = entriesOf(value.picked, MOST_SOURCES, reader).flatMap((each) => {
    const whole = withPrompts(each);
    if (source(whole)) return plainSource(whole);
    reader.unread++;
    return [];
  });
  return {
    headline: typeof value.headline === 'string' ? value.headline : '',
    text: typeof value.text === 'string' ? value.text : '',
    tense: value.tense === 'present' ? 'present' : EMPTY_RESUME.tense,
    places: typeof value.places === 'boolean' ? value.places : EMPTY_RESUME.places,
    picked,
  };
}

/** Before a line had a prompt of its own it was stored without one. */
function withPrompts(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value.lines)) return value;
  const lines = value.lines.map((line: unknown) => (isObject(line) ? { prompt: '', ...line } : line));
  return { ...value, lines };
}
