import { someTextHasAll } from '../../text/common-text.ts';
import { type Segment, type SegmentMark, segmentsOf } from '../../text/segments.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Word } from '../../text/words.ts';
import type { SetAside } from '../answers.ts';
import { findNoise } from '../noise/find-noise.ts';
import type { NoiseSpan } from '../noise/noise-text.ts';
import type { OccupationBase } from './occupation-base.ts';

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
  base: Pick<OccupationBase, 'noise' | 'isKnown' | 'titleIndex' | 'vocabulary'>,
  without: ReadonlySet<string>,
): PartedText {
  const texts = words.map((word) => word.text);
  const { noise: book, isKnown, titleIndex, vocabulary } = base;
  const together = (some: readonly string[]) =>
    vocabulary.termsOf(some) !== undefined || someTextHasAll(titleIndex, some, false);
  const asideOf = ({ from, to, kind }: NoiseSpan): SetAside => ({
    id: `aside:${texts.slice(from, to).join(' ')}`,
    kind,
    from: text.slice(words[from]!.start, words[to - 1]!.end),
  });
  const spans = findNoise({ text, words, texts, book, isKnown }, { together }).filter(
    (span) => !without.has(asideOf(span).id),
  );
  const noise = new Set(
    spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const left = (segment: Segment) =>
    words.slice(segment.from, segment.to).filter((_, i) => !noise.has(segment.from + i));
  const parts = segmentsOf(text, words)
    .map((segment) => ({ words: left(segment), mark: segment.mark }))
    .filter((part) => part.words.some((word) => !STOP_WORDS.has(word.text)));
  if (parts.length === 0) return { parts: [{ words, mark: 'start' }], aside: [] };
  return { parts, aside: spans.map(asideOf) };
}
