import { RUNG } from '../military/ranking.ts';
import { AGREES, decideByCode } from './by-code.ts';
import { decideByWords } from './by-words.ts';
import { codeForms, codesInText, isSlip } from './codes-in-row.ts';
import {
  type DecideParts,
  type Decision,
  type Found,
  findWithin,
  isByCode,
  isByName,
  isCoded,
  type Place,
} from './find-job.ts';
import type { Belonging } from './read-row.ts';
import type { RowReading } from './roster.ts';
import { withoutSpans } from './spans.ts';

/**
 * The job that a row means: by its code, or by its words where it has none that is known; null where nothing is found. Where
 * code and title disagree, and the title's own code is the written one but for a slip of the fingers, the title is right.
 */
export function decideRow(parts: DecideParts, reading: RowReading, said: Belonging): Decision | null {
  const code = reading.code || said.rate;
  const byCode = code === '' ? null : decideByCell(parts, { ...reading, code }, said);
  if (byCode && !byCode.signs.differs) return byCode;
  const byText = decideByText(parts, reading, said);
  const mended = byText && code !== '' ? mendedCode(parts, code, byText) : null;
  return mended ?? byCode ?? byText;
}

/** By the cell for codes; of its forms the one that the title agrees with, or that is a whole code. */
function decideByCell(parts: DecideParts, reading: RowReading, place: Place): Decision | null {
  const decisions = codeForms(reading.code, place.branch).flatMap(({ text, padded }) => {
    const found = findWithin(parts.ask, text, place.branch, isByCode);
    if (!isByCode(found.asked)) return [];
    const decision = decideByCode(parts, found, { reading, title: reading.title, within: false, place });
    if (!padded) return [decision];
    const reasons = [...decision.reasons, { kind: 'zero-lost', typed: reading.code, code: text } as const];
    return [{ ...decision, signs: { ...decision.signs, padded: 1 }, reasons }];
  });
  return decisions.sort((a, b) => standing(b) - standing(a))[0] ?? null;
}

function standing({ signs }: Decision): number {
  const { agrees = 0, confirmed = 0, begun = 0, otherBranch = 0 } = signs;
  return 2 * Number(agrees >= AGREES) + confirmed - begun - 2 * otherBranch;
}

/** The job that the title says, where its code is the written one but for a slip: two witnesses for one job. */
function mendedCode(parts: DecideParts, code: string, byText: Decision): Decision | null {
  const { by, signs, specialty } = byText;
  if (by !== 'words' || signs.otherBranch || !(signs.own! >= AGREES)) return null;
  const titles = parts.index.specialties[specialty]!.titles.map((id) => parts.index.titles[id]!);
  const meant = titles.find((title) => isSlip(code, title.code));
  if (!meant) return null;
  const reasons = byText.reasons.filter(({ kind }) => kind !== 'unknown-code');
  return {
    ...byText,
    signs: { ...signs, unknownCode: 0, slip: 1 },
    reasons: [...reasons, { kind: 'code-slip', typed: code, code: meant.code }],
  };
}

/** Without a code that is known: by the title, the text, or what stands in the code's place, whichever names a job. */
function decideByText(parts: DecideParts, reading: RowReading, place: Place): Decision | null {
  const texts = [reading.title, reading.text, reading.code].filter((text) => text !== '');
  const founds = texts.map((text) => {
    const said = withoutSpans(text);
    const found = findWithin(parts.ask, said, place.branch, (asked) => isByCode(asked) || isByName(asked));
    return { text, said, found, coded: codeWithin(parts, said, found, place) };
  });
  const best =
    founds.find(({ coded }) => coded !== null) ??
    founds.find(({ found }) => isByName(found.asked)) ??
    founds.find(({ found }) => found.asked.results.length > 0);
  if (!best) return null;
  const { text, said, found, coded } = best;
  // A code that was not known as one, and is what the words are found by, is no unknown code.
  const read = text === reading.code ? { ...reading, code: '' } : reading;
  if (coded && !isTitleOfAnother(parts, said, coded)) {
    // "SSG, 25B": the rank stands in the text as well.
    const { rank, read: beside } = coded.asked;
    return decideByCode(parts, coded, {
      reading: { ...read, code: '', rank: read.rank || beside.rank },
      title: said,
      within: true,
      place: { ...place, rank: place.rank ?? rank },
    });
  }
  return decideByWords(parts, found, { reading: read, said, place });
}

/** What a code in a text leads to: that of the search, or a word in the form of one that the search set aside. */
function codeWithin(parts: DecideParts, text: string, found: Found, place: Place): Found | null {
  const { branch, rank, read } = found.asked;
  if (isByCode(found.asked)) {
    // By itself the code has all its meanings.
    const alone = parts.ask({ text: read.code, branch: place.branch ?? branch ?? undefined });
    const isSame = alone.results.some(({ specialty }) => specialty === found.asked.results[0]!.specialty);
    return isSame ? { ...found, asked: { ...found.asked, results: alone.results } } : found;
  }
  for (const code of codesInText(text)) {
    const asked = parts.ask({ text: code, branch: place.branch ?? branch ?? undefined });
    if (isByCode(asked) && asked.results[0]!.rung === RUNG.exactCode)
      return {
        asked: { ...asked, branch: asked.branch ?? branch, rank, read: { ...read, code } },
        otherBranch: false,
      };
  }
  return null;
}

/** From here on all words are the same. */
const SAME = 0.97;

/** True where the whole text is the title of a job that the code in it does not mean: "Conversion NEC EO Equipment Operator". */
function isTitleOfAnother({ agreement }: DecideParts, text: string, { asked }: Found): boolean {
  const byCode = asked.results.filter(isCoded);
  if (byCode.some(({ specialty }) => agreement.of(text, specialty) >= SAME)) return false;
  return asked.results.some((each) => !isCoded(each) && agreement.of(text, each.specialty) >= SAME);
}
