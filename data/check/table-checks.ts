import { checkCompleteness } from './completeness.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkForm } from './form.ts';
import { checkLengths } from './lengths.ts';
import { checkLinks } from './links.ts';
import { checkMajors } from './majors.ts';
import { checkOpenings } from './openings.ts';
import { checkPast } from './past.ts';
import type { PlainWords, Problem } from './plain-words.ts';
import { checkReadingGrade } from './reading-grade.ts';
import { checkReasons } from './reasons.ts';
import { checkRequirements } from './requirements.ts';
import { checkSpelling } from './spelling.ts';
import { checkWording } from './wording.ts';

/** The checks that need our tables only, each with what it vouches for. */
export const tableChecks: readonly (readonly [claim: string, check: (words: PlainWords) => Problem[]])[] = [
  ['every occupation has its summary and tasks, every activity its label', checkCompleteness],
  ['every text keeps to its length', checkLengths],
  ['every college major has one line on what it is', checkMajors],
  ['every task rests on activities of its occupation, and enough are covered', checkLinks],
  ['no sentence stands twice', checkDuplicates],
  ['every line opens with a verb, and openings vary', checkOpenings],
  ['the past of a line is the line with its verbs in the past', checkPast],
  ['capitals, marks and spaces are in order', checkForm],
  ['no empty phrase, gendered word or British spelling', checkWording],
  ['every reason of the vocabulary is a short phrase that says more than a term', checkReasons],
  ['what it takes to get in is short, in order, and agrees with itself', checkRequirements],
  ['every word is spelled right', checkSpelling],
  ['the reading grade stays within bounds', checkReadingGrade],
];
