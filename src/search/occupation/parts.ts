import { someTextHasAll } from '../../text/common-text.ts';
import { type Segment, type SegmentMark, segmentsOf } from '../../text/segments.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Word } from '../../text/words.ts';
import type { SetAside } from '../answers.ts';
import { type AsideParts, findAside } from './set-aside.ts';

/** Words that belong together, and what parts them from those before. */
export interface Part {
  words: readonly Word[];
  mark: SegmentMark;
}

/** A text as its writer cut it, without what says nothing about the work. */
export interface PartedText {
  parts: readonly Part[];
  aside: readonly SetAside[];
}

/**
 * Takes a text apart: "Registered Nurse (RN) - ICU - Full Time" has three parts, and something that is set aside. Where nothing
 * would be left, nothing is set aside.
 * @param words the words of the text that are to be read.
 * @param without ids of what somebody has put back.
 */
export function partsOf(
  text: string,
  words: readonly Word[],
  base: AsideParts,
  without: ReadonlySet<string>,
): PartedText {
  const segments = segmentsOf(text, words);
  const spans = findAside(text, words, segments, base)
    .map(({ from, to, kind }) => ({
      from,
      to,
      aside: {
        id: `aside:${words
          .slice(from, to)
          .map((word) => word.text)
          .join(' ')}`,
        kind,
        from: text.slice(words[from]!.start, words[to - 1]!.end),
        start: words[from]!.start,
        end: words[to - 1]!.end,
      },
    }))
    .filter(({ aside }) => !without.has(aside.id));
  const noise = new Set(
    spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const remaining = ({ from, to }: Segment) => words.slice(from, to).filter((_, i) => !noise.has(from + i));
  const cut = segments
    .map((segment) => ({ words: remaining(segment), mark: segment.mark }))
    .filter((part) => part.words.some(says));
  if (cut.length === 0) return { parts: [{ words, mark: 'start' }], aside: [] };
  return {
    parts: asTitles(cut, base).flatMap((part) => jobsOf(part, base)),
    aside: spans.map(({ aside }) => aside),
  };
}

/** A single letter or digit begins half of all titles. */
function says({ text }: Word): boolean {
  return text.length > 1 && !STOP_WORDS.has(text);
}

/**
 * What is one title, however it is written, is one part: "Roofers - Helpers"; and a role that stands before what it is of:
 * "Manager, Business Development".
 */
function asTitles(parts: readonly Part[], { known, roles }: AsideParts): readonly Part[] {
  const [first, second, ...rest] = parts;
  if (!first || !second) return parts;
  const all = parts.flatMap((part) => part.words);
  if (known.isTitle(all.map((word) => word.text))) return [{ words: all, mark: 'start' }];
  const role = second.mark === 'comma' && first.words.every((word) => roles.has(word.text));
  return role ? [{ words: [...second.words, ...first.words], mark: 'start' }, ...rest] : parts;
}

/** "electrician and plumber" are two jobs, where both are titles and no title has both. */
function jobsOf(part: Part, { known, titleIndex }: AsideParts): Part[] {
  const texts = part.words.map((word) => word.text);
  const at = texts.findIndex((word) => word === 'and' || word === 'or');
  const others = texts.filter((word) => !STOP_WORDS.has(word));
  if (at < 1 || at === texts.length - 1 || someTextHasAll(titleIndex, others, false)) return [part];
  if (!known.isTitle(texts.slice(0, at)) || !known.isTitle(texts.slice(at + 1))) return [part];
  return [
    { words: part.words.slice(0, at), mark: part.mark },
    { words: part.words.slice(at + 1), mark: 'and' },
  ];
}
