import type { Resume } from './resume.ts';
import { formOf } from './resume-line.ts';
import { BULLET, isBlank, isHeading, linesOf } from './sections.ts';

/** A line that nothing stands in yet may have lost the blank after its bullet. */
const MARK = BULLET.trim();

/** What others put before a line of a list. */
const PASTED_BULLET = /^\s*(?:[•▪●◦‣·*]|[-–—](?=\s))\s*/;

/** A part of a résumé's text: a heading with lines under it. */
export interface Block {
  /** '' for lines without one. */
  heading: string;
  /** Each as it stands in the text, with its bullet. */
  lines: readonly string[];
}

/**
 * A résumé's text as parts, in its order. A part ends at an empty line or at the next heading; its first line is its heading
 * if lines were picked under it, or if it has no bullet and the line after it has one.
 */
export function blocksOf({ text, picked }: Resume): Block[] {
  const headings = picked.map(({ heading }) => heading);
  const blocks: { heading: string; lines: string[] }[] = [];
  let open: { heading: string; lines: string[] } | undefined;
  const lines = linesOf(text);
  lines.forEach((line, at) => {
    if (isBlank(line)) open = undefined;
    else if (isHeading(line, headings) || (!open && !isBulleted(line) && isBulleted(lines[at + 1] ?? ''))) {
      open = { heading: line, lines: [] };
      blocks.push(open);
    } else if (open) open.lines.push(line);
    else {
      open = { heading: '', lines: [line] };
      blocks.push(open);
    }
  });
  return blocks;
}

/** A résumé with other parts: an empty line between them. Parts without lines go. */
export function withBlocks(resume: Resume, blocks: readonly Block[]): Resume {
  const text = blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [...(isBlank(heading) ? [] : [heading]), ...lines].join('\n'))
    .join('\n\n');
  return { ...resume, text };
}

/** A résumé without one line. As it was picked it is picked no longer, unless it stands elsewhere, too. */
export function withoutLine(resume: Resume, at: number, place: number): Resume {
  const blocks = blocksOf(resume);
  const gone = blocks[at]?.lines[place];
  const next = withBlocks(
    resume,
    withLines(blocks, at, (lines) => lines.toSpliced(place, 1)),
  );
  if (gone === undefined || linesOf(next.text).includes(gone)) return next;
  const picked = next.picked
    .map((source) => ({ ...source, lines: source.lines.filter((line) => formOf(line, next) !== gone) }))
    .filter(({ lines }) => lines.length > 0);
  return { ...next, picked };
}

/** What one reads of a line: without its bullet. */
export function wordsOf(line: string): string {
  return isBulleted(line) ? line.slice(MARK.length).trimStart() : line;
}

/**
 * A line with other words; several where they hold line breaks, as what is pasted may, each without its own bullet. A line
 * without words keeps its place by its bullet.
 */
export function reworded(line: string, words: string): string[] {
  return words.split(/\r?\n/).map((each) => {
    const text = each.replace(/\s+/g, ' ').replace(PASTED_BULLET, '');
    return isBulleted(line) || isBlank(text) ? `${BULLET}${text}` : text;
  });
}

/** Whether a line has been begun and says nothing yet. */
export function isUnwritten(line: string): boolean {
  return isBlank(wordsOf(line));
}

/** A list with one of its entries moved by so many places, at most to an end. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = Math.min(list.length - 1, Math.max(0, at + by));
  return [...list].toSpliced(at, 1).toSpliced(to, 0, list[at]!);
}

/** Parts with the lines of one changed. */
export function withLines(
  blocks: readonly Block[],
  at: number,
  change: (lines: readonly string[]) => readonly string[],
): Block[] {
  return blocks.map((block, i) => (i === at ? { ...block, lines: change(block.lines) } : block));
}

/**
 * Parts with another heading at one. Lines under a heading have bullets, so that it is known as one.
 * @param heading '' takes it away.
 */
export function withHeading(blocks: readonly Block[], at: number, heading: string): Block[] {
  const words = wordsOf(heading.replace(/\s+/g, ' ').trimStart());
  return blocks.map((block, i) =>
    i === at ? { heading: words, lines: block.lines.map((line) => `${BULLET}${wordsOf(line)}`) } : block,
  );
}

function isBulleted(line: string): boolean {
  return line.startsWith(MARK);
}
