import type { Correction } from '../../text/correction.ts';
import type { TermReading } from '../answers.ts';
import type { OccupationWording } from './wordings.ts';

/** A question as it was typed and as it was read. */
export interface Question {
  typed: readonly string[];
  /** The same array where no word was misspelt. */
  meant: readonly string[];
  /** The misspelt words, and what they were read as. */
  corrections: readonly Correction[];
  wordings: readonly OccupationWording[];
  /** Every word is asked for: what leads from military words to occupations must not be guessed from some of them. */
  strict: boolean;
}

/** An occupation with its score, before evidence. */
export interface RankedOccupation {
  /** Position in the index's list. */
  occupation: number;
  score: number;
  /** The title that matched best, or ''. */
  title: string;
  reading: TermReading | null;
  /** What speaks for it. */
  question: Question;
}
