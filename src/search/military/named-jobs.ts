import { singular } from '../../text/stems.ts';
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
  const coverOf = (words: readonly string[]) => {
    cover.set(words.map((word, i) => matchWord(word, i === words.length - 1, false)));
    return (specialty: number) => cover.of(titles.textsOf(specialty));
  };
  const besideTerm = createBeside({ index, tuning, officers, coverOf });

  const offerTerm = (
    board: Scoreboard,
    words: readonly string[],
    { from, to, meanings }: FoundTerm,
  ): void => {
    const rest = [...words.slice(0, from), ...words.slice(to)].filter((word) => !STOP_WORDS.has(word));
    const named = [...new Set(meanings.flatMap((meaning) => meaning.specialties))];
    const beside = besideTerm(rest);
    const restOf = new Map(named.map((specialty) => [specialty, beside(specialty)]));
    let termCover: ((specialty: number) => number) | undefined;
    // What stands before a name of several words says which of them is meant: "aircraft quality inspector".
    const isHead = to === words.length && to - from > 1;
    for (const meaning of meanings) {
      const { term, reason } = meaning;
      const source = board.source({ why: { kind: 'term', term, reason }, words });
      meaning.specialties.forEach((specialty, place) => {
        const { covered, all, onlyRoles } = restOf.get(specialty)!;
        if (covered < tuning.namedSome && to - from < 2 && words.length > 2) return;
        termCover ??= coverOf(words.slice(from, to));
        const otherwise = isHead ? RUNG.spelling : RUNG.mostWords;
        const rung = all ? vocabularyRung(meaning.kind) : onlyRoles ? RUNG.titleStart : otherwise;
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

interface BesideParts extends Pick<Parts, 'index' | 'tuning' | 'officers'> {
  coverOf: NamedJobs['coverOf'];
}

/** Tells how much of the words beside a term each named job has, 0 to 1, and whether that is all it need have. */
function createBeside({ index, tuning, officers, coverOf }: BesideParts) {
  const roles = new Set(index.lexicon.roles);
  const leaders = new Set(index.lexicon.leaders);
  /** Who does the work, and does not lead it. */
  const doers = new Set(index.lexicon.roles.filter((role) => !leaders.has(role)));
  return (rest: readonly string[]) => {
    const unranked = withoutOfficer(rest);
    const are = (kind: ReadonlySet<string>) =>
      unranked.length > 0 && unranked.every((word) => kind.has(singular(word)));
    // "AGE mechanic" is somebody of Aerospace Ground Equipment, whose title has no mechanic.
    const onlyRoles = are(roles);
    const onlyDoers = are(doers);
    const restCover = coverOf(rest);
    return (specialty: number) => {
      const covered = onlyDoers ? 0 : restCover(specialty);
      // A job that officers hold need not say so.
      const held = unranked.length === 0 && officers[specialty] === 1;
      return {
        covered: onlyRoles ? Math.max(covered, tuning.namedRole) : covered,
        all: covered > tuning.namedWhole || held,
        onlyRoles,
      };
    };
  };
}
