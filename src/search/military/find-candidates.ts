import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { createWordMatcher } from '../../text/match-words.ts';
import type { Speller } from '../../text/near-spellings.ts';
import { createTextScorer, TEXT_MATCH } from '../../text/score-texts.ts';
import type { TextIndex } from '../../text/text-index.ts';
import { createWordCover } from '../../text/word-cover.ts';
import { STOP_WORDS } from '../../text/words.ts';
import type { Understanding } from '../query/parse-query.ts';
import { RUNG, type Rung, vocabularyRung } from './ranking.ts';
import type { Standings } from './scoreboard.ts';
import type { TitleTexts } from './title-texts.ts';
import { createVocabularyBook } from './vocabulary-book.ts';
import { type Phrasing, phrasings, withoutOfficer } from './wordings.ts';

/** What the civilian side knows about the words: specialties by way of the occupations they lead to. */
export type RelatedLookup = (words: readonly string[]) => readonly RelatedSpecialty[];

export interface RelatedSpecialty {
  specialty: number;
  /** 0 to 1. */
  fit: number;
  /** For people: `Lay title of Plumbers: Pipe Layer`. */
  reason: string;
}

/** With so many better results nobody needs the roundabout ones. */
const ENOUGH = 12;
/** Former titles count a little less than today's. */
const FORMER_TRUST = 0.85;

/** Words for whoever does a job: "AGE mechanic" is somebody of Aerospace Ground Equipment, whose title has no mechanic. */
const ROLES: ReadonlySet<string> = new Set(
  'analyst crew crewman expert maintainer man manager mech mechanic operator person repairer repairman specialist supervisor tech technician troop worker'.split(
    ' ',
  ),
);

interface Parts {
  index: CrosswalkIndex;
  titles: TitleTexts;
  texts: TextIndex;
  speller: Speller;
  matchWord: ReturnType<typeof createWordMatcher>;
  standings: Standings;
}

/**
 * Makes the step that puts every specialty forward that answers a query: by its texts, the vocabulary, its code, and, where
 * those find little, by the civilian occupations it leads to.
 */
export function createGatherer({ index, titles, texts, speller, matchWord, standings }: Parts) {
  const score = createTextScorer(texts);
  const cover = createWordCover(texts);
  const vocabulary = createVocabularyBook(index.vocabulary);
  const heldByOfficers = Uint8Array.from(index.specialties, (specialty) =>
    specialty.ranks.some((rank) => rank !== 'Enlisted') ? 1 : 0,
  );

  const setCover = (words: readonly string[]) =>
    cover.set(words.map((word, i) => matchWord(word, i === words.length - 1, false)));

  const byTexts = (words: readonly string[]) => {
    for (const phrasing of phrasings(words, vocabulary, texts, speller)) {
      const source = standings.source({ reason: phrasing.reason, words: phrasing.words });
      const found = offerTexts(phrasing, false, source);
      // Other spellings of what was typed are looked up only where the words as they stand are in no text together.
      if (!found && phrasing.words === words) offerTexts(phrasing, true, source);
    }
  };

  const offerTexts = (phrasing: Phrasing, spelling: boolean, source: number): boolean => {
    const { words, open, officers, strict, trust } = phrasing;
    const scores = score(words.map((word, i) => matchWord(word, open && i === words.length - 1, spelling)));
    let full = false;
    for (let i = 0; i < scores.count; i++) {
      const text = scores.touched[i]!;
      const match = scores.match[text]!;
      const specialty = titles.specialty[text]!;
      if (match === TEXT_MATCH.most && strict) continue;
      if (officers && heldByOfficers[specialty] === 0) continue;
      if (match < TEXT_MATCH.most) full = true;
      const fit = scores.fit[text]! * trust * (titles.former[text] ? FORMER_TRUST : 1);
      standings.offer(specialty, rungOf(match, phrasing), fit, titles.title[text]!, text, source);
    }
    return full;
  };

  const byVocabulary = (words: readonly string[]) => {
    for (const { from, to, meanings } of vocabulary.find(words)) {
      const rest = [...words.slice(0, from), ...words.slice(to)].filter((word) => !STOP_WORDS.has(word));
      const named = [...new Set(meanings.flatMap((meaning) => meaning.specialties))];
      const unranked = withoutOfficer(rest);
      const onlyRoles = unranked.every((word) => ROLES.has(word));
      setCover(rest);
      const restOf = new Map(named.map((specialty) => [specialty, cover.of(titles.textsOf(specialty))]));
      // A job that officers hold need not say so.
      const isHeld = (specialty: number) => unranked.length === 0 && heldByOfficers[specialty] === 1;
      setCover(words.slice(from, to));
      for (const meaning of meanings) {
        const source = standings.source({ reason: `“${meaning.term}”: ${meaning.reason}`, words });
        meaning.specialties.forEach((specialty, place) => {
          const covered = restOf.get(specialty)!;
          if (covered < 0.5 && to - from < 2 && words.length > 2) return;
          const rung =
            covered > 0.85 || isHeld(specialty)
              ? vocabularyRung(meaning.kind)
              : onlyRoles
                ? RUNG.spelling
                : RUNG.mostWords;
          // Its place in the table, and a title that says the word itself before one that does not.
          const says = cover.of(titles.textsOf(specialty)) > 0.9 ? 0.2 : 0;
          const fit = 0.3 + 0.5 * covered - Math.min(place, 10) * 0.05 + says;
          standings.offer(specialty, rung, Math.max(0.2, fit), -1, -1, source);
        });
      }
    }
  };

  const byCodes = (understanding: Understanding, words: readonly string[]) => {
    for (const reading of understanding.codes) {
      setCover(words.filter((word) => word.toUpperCase() !== reading.code));
      const exact = reading.kind === 'exact';
      const rung = exact ? RUNG.exactCode : reading.uncertain ? RUNG.formerName : RUNG.codeWithLevel;
      const source = standings.source({
        reason: `Code ${exact ? reading.code : reading.chip.label}`,
        words,
        code: true,
      });
      for (const hit of reading.hits) {
        const covered = cover.of(titles.textsOf(hit.specialty));
        if (!reading.needsRest || covered >= 0.99)
          standings.offer(hit.specialty, rung, covered, hit.title, -1, source);
      }
    }
  };

  const byOccupations = (words: readonly string[], related: RelatedLookup) => {
    if (words.join('').length < 3) return;
    let good = 0;
    for (let i = 0; i < standings.count; i++)
      if (standings.rung[standings.touched[i]!]! < RUNG.related) good++;
    if (good >= ENOUGH) return;
    for (const { specialty, fit, reason } of related(words)) {
      standings.offer(specialty, RUNG.related, fit, -1, -1, standings.source({ reason, words }));
    }
  };

  /** Puts forward what answers a query. */
  const gather = (understanding: Understanding, words: readonly string[], related: RelatedLookup): void => {
    standings.clear();
    if (words.length > 0) {
      byTexts(words);
      byVocabulary(words);
    }
    byCodes(understanding, words);
    if (words.length > 0) byOccupations(words, related);
  };
  /** Adds to what already stands the titles that answer the words as they were typed. */
  const addTyped = (words: readonly string[]): void => {
    if (words.length > 0) byTexts(words);
  };
  return { gather, addTyped };
}

function rungOf(match: number, phrasing: Phrasing): Rung {
  const rung =
    match === TEXT_MATCH.same
      ? phrasing.rung
      : match === TEXT_MATCH.start
        ? RUNG.titleStart
        : match === TEXT_MATCH.all
          ? RUNG.allWords
          : match === TEXT_MATCH.spelling
            ? RUNG.spelling
            : RUNG.mostWords;
  return Math.max(rung, phrasing.least) as Rung;
}
