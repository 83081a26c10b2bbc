import type { JobLine } from '../job-words.ts';
import {
  LEADERSHIP_ID,
  type PickedSource,
  type Resume,
  type ResumeSource,
  type ResumeStyle,
} from './resume.ts';
import { formOf } from './resume-line.ts';
import { addLine, dropEmptySection, linesOf, takeLine } from './sections.ts';

/** The lines that are picked of a source. */
export function pickedOf({ picked }: Resume, id: string): readonly JobLine[] {
  return picked.find((source) => source.id === id)?.lines ?? [];
}

/** Picks a line: it joins the text, under its source's heading; or takes it back: it goes, unless it was changed by hand. */
export function togglePick(resume: Resume, source: ResumeSource, line: JobLine): Resume {
  return has(pickedOf(resume, source.id), line) ? takeBack(resume, source, line) : pick(resume, source, line);
}

function pick(resume: Resume, source: ResumeSource, { text, past, prompt }: JobLine): Resume {
  // A task or a line on leadership has more fields, which the résumé does not keep.
  const line: JobLine = { text, past, prompt };
  const before = pickedOf(resume, source.id);
  const now: PickedSource = { ...source, lines: [...before, line] };
  const picked =
    before.length > 0
      ? resume.picked.map((each) => (each.id === source.id ? now : each))
      : [...resume.picked, now];
  const own = new Set(before.map((each) => formOf(each, resume)));
  const others = resume.picked.filter(({ id }) => id !== source.id);
  const neighbors = {
    before: headingsOf(others.filter((other) => partOf(other) <= partOf(source))),
    after: headingsOf(others.filter((other) => partOf(other) > partOf(source))),
  };
  const form = formOf(line, resume);
  const added = addLine(resume.text, form, source.heading, headingsOf(picked), own, neighbors);
  return { ...resume, picked, text: added };
}

/** Where a source's lines belong: military jobs first, then what was led, then civilian occupations. */
function partOf({ id, page }: ResumeSource): number {
  return page.kind === 'occupation' ? 2 : id === LEADERSHIP_ID ? 1 : 0;
}

function takeBack(resume: Resume, { id, heading }: ResumeSource, line: JobLine): Resume {
  const picked = resume.picked
    .map((each) =>
      each.id === id ? { ...each, lines: each.lines.filter(({ text }) => text !== line.text) } : each,
    )
    .filter(({ lines }) => lines.length > 0);
  const headings = headingsOf(resume.picked);
  const others = headingsOf(resume.picked.filter((each) => each.id !== id && has(each.lines, line)));
  const text = takeLine(resume.text, formOf(line, resume), heading, headings, others);
  const isLast = picked.length < resume.picked.length;
  return { ...resume, picked, text: isLast ? dropEmptySection(text, heading, headings) : text };
}

/** Changes the tense or the places for numbers in every line that was not changed by hand, whatever page it is from. */
export function restyle(resume: Resume, style: Partial<ResumeStyle>): Resume {
  const next = { ...resume, ...style };
  const forms = new Map(
    resume.picked.flatMap(({ lines }) => lines.map((line) => [formOf(line, resume), formOf(line, next)])),
  );
  const lines = linesOf(resume.text).map((line) => forms.get(line) ?? line);
  return { ...next, text: lines.join('\n') };
}

/** True if a picked line was changed by hand, or deleted, so that taking it back leaves the text. */
export function isEdited(resume: Resume, id: string, line: JobLine): boolean {
  return has(pickedOf(resume, id), line) && !linesOf(resume.text).includes(formOf(line, resume));
}

function has(lines: readonly JobLine[], { text }: JobLine): boolean {
  return lines.some((line) => line.text === text);
}

function headingsOf(sources: readonly ResumeSource[]): string[] {
  return sources.map(({ heading }) => heading);
}
