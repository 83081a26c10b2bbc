import { lineMark } from '../../data/card-link.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { type Card, proposedDirections, proposedLines } from '../../domain/card.ts';
import type { SpecialtyDirections } from '../../domain/direction.ts';
import type { JobLine } from '../../domain/job-words.ts';
import { forGrade, type Lead, leadsOf } from '../../domain/leads.ts';
import type { Specialty } from '../../domain/military-title.ts';
import {
  type GradeBook,
  type GradeFacts,
  gradeFacts,
  gradesOf,
  leadershipLines,
  type PayGrade,
  rankTypeOf,
} from '../../domain/pay-grade.ts';
import { isCatchAll, isMilitaryOnly } from '../../domain-ui/format.ts';

/** All that is known of the job of a card. */
export interface JobOfCard {
  specialty: Specialty;
  lookup: CrosswalkLookup;
  said: SpecialtyDirections;
  /** Undefined where it cannot be loaded. */
  grades: GradeBook | undefined;
  /** The occupations of the open shortlist, where the job is on it. */
  listed: readonly string[];
}

/** A résumé line that can stand on a card, and what stands for it in a link. */
export interface CardLine extends JobLine {
  mark: string;
}

/** What stands on a card, and what else could. */
export interface CardContent {
  militaryOnly: boolean;
  /** The pay grade, where people in the job can have it, and what is typical of it. */
  grade: PayGrade | null;
  facts: GradeFacts | undefined;
  grades: readonly GradeFacts[];
  /** All civilian occupations that the job leads to. */
  leads: readonly Lead[];
  /** Those on the card, by code. */
  directions: readonly string[];
  /** All lines that the job and the grade offer. */
  offered: readonly CardLine[];
  lines: readonly CardLine[];
  /** How many lines the link names that are not offered. */
  oldLines: number;
}

/** What stands on the card of a job: what was chosen, else what is proposed. */
export function contentOf(card: Card, { specialty, lookup, said, grades, listed }: JobOfCard): CardContent {
  const isRest = (code: string) => isCatchAll(lookup.occupation(code) ?? { title: '' });
  const official = lookup.matchesOf(specialty);
  const militaryOnly = isMilitaryOnly(lookup.occupations(official));
  const grade = card.grade && specialty.ranks.includes(rankTypeOf(card.grade)) ? card.grade : null;
  const all = leadsOf(militaryOnly ? [] : official, said.directions);
  const leads = forGrade(all, grade).filter(
    ({ occupation }) => lookup.occupation(occupation)?.militaryOnly === false,
  );
  const work = (said.words?.lines ?? []).map(marked);
  const leadership = grades && grade ? leadershipLines(grades, grade).map(marked) : [];
  const offered = [...work, ...leadership];
  const chosen = card.lines?.map((mark) => offered.find((line) => line.mark === mark));
  const found = chosen?.filter((line) => line !== undefined);
  return {
    militaryOnly,
    grade,
    facts: grades && grade ? gradeFacts(grades, card.job.branch, grade) : undefined,
    grades: grades ? gradesOf(grades, card.job.branch, specialty.ranks) : [],
    leads,
    directions: card.directions ?? proposedDirections(leads, listed, isRest),
    offered,
    lines: found ?? proposedLines(work, leadership),
    oldLines: (chosen?.length ?? 0) - (found?.length ?? 0),
  };
}

function marked({ text, past, prompt }: JobLine): CardLine {
  return { text, past, prompt, mark: lineMark(text) };
}
