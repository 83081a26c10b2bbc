import { STOP_WORDS } from '../../text/stop-words.ts';
import type { WordCover } from '../../text/word-cover.ts';
import type { MilitaryParts } from './military-parts.ts';
import { RUNG, vocabularyRung } from './ranking.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { FoundTerm, VocabularyBook } from './vocabulary-book.ts';
import { withoutOfficer } from './wordings.ts';

/** Jobs that are named outright, by a term of the vocabulary or a code, and how much of the other words they have. */
export interface NamedJobs {
  byVocabulary(board: Scoreboard, words: readonly string[]): void;
  /** 0 to 1 for a specialty: how much of some words its texts have. Good until it is asked of other words. */
  coverOf(words: readonly string[]): (specialty: number) => number;
}

interface Parts extends MilitaryParts {
  vocabulary: VocabularyBook;
  cover: WordCover;
  /** 1 for specialties that officers hold. */
  officers: Uint8Array;
}

/** Places in a term's list beyond this one count as this one. */
const LAST_PLACE = 10;

export function createNamedJobs({
  index,
  titles,
  matchWord,
  tuning,
  vocabulary,
  cover,
  officers,
}: Parts): NamedJobs {
  const roles = new Set(index.lexicon.roles);
  const coverOf = (words: readonly string[]) => {
    cover.set(words.map((word, i) => matchWord(word, i === words.length - 1, false)));
    return (specialty: number) => cover.of(titles.textsOf(specialty));
  };

  const offerTerm = (
    board: Scoreboard,
    words: readonly string[],
    { from, to, meanings }: FoundTerm,
  ): void => {
    const rest = [...words.slice(0, from), ...words.slice(to)].filter((word) => !STOP_WORDS.has(word));
    const named = [...new Set(meanings.flatMap((meaning) => meaning.specialties))];
    const unranked = withoutOfficer(rest);
    // "AGE mechanic" is somebody of Aerospace Ground Equipment, whose title has no mechanic.
    const onlyRoles = unranked.every((word) => roles.has(word));
    const restCover = coverOf(rest);
    const restOf = new Map(named.map((specialty) => [specialty, restCover(specialty)]));
    // A job that officers hold need not say so.
    const isHeld = (specialty: number) => unranked.length === 0 && officers[specialty] === 1;
    const termCover = coverOf(words.slice(from, to));
    for (const meaning of meanings) {
      const { term, reason } = meaning;
      const source = board.source({ why: { kind: 'term', term, reason }, words });
      meaning.specialties.forEach((specialty, place) => {
        const covered = restOf.get(specialty)!;
        if (covered < tuning.namedSome && to - from < 2 && words.length > 2) return;
        const all = covered > tuning.namedWhole || isHeld(specialty);
        const rung = all ? vocabularyRung(meaning.kind) : onlyRoles ? RUNG.spelling : RUNG.mostWords;
        // Its place in the table, and a title that says the word itself before one that does not.
        const says = termCover(specialty) > tuning.namedOwnWords ? tuning.namedSays : 0;
        const order = Math.min(place, LAST_PLACE) * tuning.namedPlace;
        const fit = tuning.namedBase + tuning.namedRest * covered - order + says;
        board.offer(specialty, rung, Math.max(tuning.namedLeast, fit), -1, -1, source);
      });
    }
  };

  return {
    coverOf,
    byVocabulary(board, words) {
      for (const found of vocabulary.find(words)) offerTerm(board, words, found);
    },
  };
}
