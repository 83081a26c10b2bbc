import type { ListedNoise, NoiseKind, NoiseLexicon, NoiseRole } from '../../domain/noise.ts';
import { createPhraseBook, type PhraseBook } from '../../text/phrase-book.ts';
import type { Word } from '../../text/words.ts';

/** The tables of noise, filed for look-up. */
export interface NoiseBook {
  phrases: PhraseBook<ListedNoise>;
  /** What words say of their neighbours, by role. */
  marks: Readonly<Record<NoiseRole, PhraseBook<true>>>;
}

/** Files the tables. */
export function createNoiseBook({ phrases, marks }: NoiseLexicon): NoiseBook {
  const byRole = marks.map(({ role, words }) => [role, createPhraseBook(words.map((word) => [word, true]))]);
  return {
    phrases: createPhraseBook(phrases.flatMap(({ kind, phrases: list }) => list.map((each) => [each, kind]))),
    marks: Object.fromEntries(byRole) as NoiseBook['marks'],
  };
}

/** A text in which noise is read. */
export interface NoiseText {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words' texts alone. */
  readonly texts: readonly string[];
  readonly book: NoiseBook;
  /** True for a word that titles, or the words people use for them, have. */
  readonly isKnown: (word: string) => boolean;
}

/** Words that one rule takes. */
export interface NoiseSpan {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
  kind: NoiseKind;
  /** A listed phrase may be something else: part of a title, or a word of everyday speech. */
  listed?: ListedNoise;
  /** A year alone, which may be a code. */
  bare?: boolean;
}

/** A rule for one kind: what begins at a place of a text, the longest. */
export type NoiseRule = (text: NoiseText, at: number) => NoiseSpan | undefined;

/** What stands between a word and the next one. */
export function gapAfter({ text, words }: NoiseText, at: number): string {
  return text.slice(words[at]!.end, words[at + 1]?.start ?? text.length);
}

/** The end of the phrase of a role that begins at a place, or 0. */
export function markedTo({ book, texts }: NoiseText, role: NoiseRole, at: number): number {
  return at < texts.length ? (book.marks[role].at(texts, at)?.to ?? 0) : 0;
}
