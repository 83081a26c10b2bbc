import { type Word, wordsOf } from '../../text/words.ts';
import type { OccupationCode } from '../answers.ts';
import type { Question, RankedOccupation } from './question.ts';
import type { CodeReader, TypedCode } from './typed-codes.ts';
import type { OccupationWording } from './wordings.ts';

/** An occupation with the code that leads to it, if one does; without a question where the code alone does. */
export interface CodedOccupation extends Omit<RankedOccupation, 'question'> {
  question?: Question;
  code?: OccupationCode;
}

/** Words that name an occupation so surely hold against a code that leads elsewhere. */
const SURE = 0.9;

/** What a text has beside its codes. */
export interface TextWithCodes {
  codes: TypedCode[];
  words: Word[];
  /** True where these are the words of a code's name, which stand nowhere in the text. */
  named: boolean;
}

/**
 * The codes of a text, and its other words. A federal job series, whose occupations nobody has listed, is looked up by its
 * name where nothing else was typed.
 */
export function takeCodes(text: string, readCodes: CodeReader): TextWithCodes {
  const codes = readCodes(text);
  const others = wordsOf(text).filter(
    ({ start, end }) => !codes.some((code) => start < code.end && end > code.start),
  );
  if (others.length > 0) return { codes, words: others, named: false };
  return { codes, words: codes.filter(isSeries).flatMap(({ title }) => wordsOf(title)), named: true };
}

function isSeries({ kind }: OccupationCode): boolean {
  return kind === 'federal-series';
}

/** What the series of a text add to its words: the occupations of military jobs that lead there. */
export function seriesWordings(codes: readonly TypedCode[], trust: number): OccupationWording[] {
  return codes
    .filter(isSeries)
    .map(({ occupations }) => ({ words: [], open: false, trust, named: occupations, reading: null }));
}

/** The occupations of the codes first, in the order of the codes, unless the words surely name another; then the others. */
export function byCodes(
  codes: readonly TypedCode[],
  byWords: readonly RankedOccupation[],
): readonly CodedOccupation[] {
  if (codes.length === 0) return byWords;
  const led = new Map<number, OccupationCode>();
  const near = new Map<number, OccupationCode>();
  for (const each of codes)
    for (const occupation of each.occupations) {
      const of = isSeries(each) ? near : led;
      if (!of.has(occupation)) of.set(occupation, { kind: each.kind, code: each.code, title: each.title });
    }
  const found = new Map(byWords.map((each) => [each.occupation, each]));
  const first = byWords[0];
  // A wrong code beside a right title: "15-1142 registered nurse".
  const contradicted =
    first !== undefined && first.score >= SURE && ![...led.keys()].some((each) => found.has(each));
  const coded = [...led].map(([occupation, code]) => ({
    ...(found.get(occupation) ?? { occupation, title: '', reading: null }),
    score: contradicted ? 0 : 1,
    code,
  }));
  const others = byWords
    .filter(({ occupation }) => !led.has(occupation))
    .map((each) => {
      const code = near.get(each.occupation);
      return code ? { ...each, code } : each;
    });
  return contradicted ? [...others, ...coded] : [...coded, ...others];
}
