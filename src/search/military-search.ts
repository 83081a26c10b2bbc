import type { CrosswalkIndex, Identifier } from '../data/crosswalk-index.ts';
import { BRANCHES, type Branch } from '../domain/branch.ts';
import { RANK_TYPES, type RankType } from '../domain/rank-type.ts';
import { createCodeBook } from './code-book.ts';
import { evidenceOf, marksOf } from './evidence.ts';
import { RUNG, type Rung, sortKey, standingClass, vocabularyRung } from './ladder.ts';
import { createWordMatcher, type WordMatches } from './match-words.ts';
import { type Phrasing, phrasings } from './phrasings.ts';
import { createTextScorer, TEXT_MATCH } from './score-texts.ts';
import { createSpeller } from './speller.ts';
import { buildTextIndex } from './text-index.ts';
import { type TitleTexts, titleTexts } from './title-texts.ts';
import type { Chip, MilitaryAnswer, MilitaryQuery, MilitaryResult } from './types.ts';
import { type Understanding, understand } from './understanding.ts';
import { createVocabularyBook } from './vocabulary-book.ts';

/** What the civilian side knows about the words: specialties by way of the occupations they lead to, best first. */
export type RelatedLookup = (words: readonly string[]) => readonly RelatedSpecialty[];

export interface RelatedSpecialty {
  specialty: number;
  /** 0 to 1. */
  fit: number;
  /** For people: `Lay title of Plumbers: "Pipe Layer"`. */
  reason: string;
}

export interface MilitarySearch {
  /** Ranked results with their evidence. Never throws, whatever the text. */
  search(query: MilitaryQuery): MilitaryAnswer;
  /** Adds what arrives after the index. */
  extend(more: { identifiers?: readonly Identifier[]; related?: RelatedLookup }): void;
}

/** A specialty under consideration. */
export interface Candidate {
  specialty: number;
  rung: Rung;
  fit: number;
  /** The title that matched, or -1 for the specialty's own. */
  title: number;
  /** Position in TitleTexts of the text that matched, or -1. */
  text: number;
  /** Why, where it is not the text itself. */
  reason: string;
  /** The words that the text answered. */
  words: readonly string[];
  key: number;
}

const DEFAULT_LIMIT = 50;

/**
 * Makes a search over the index. Building takes tens of milliseconds; a query under two.
 */
export function createMilitarySearch(index: CrosswalkIndex): MilitarySearch {
  const book = createCodeBook(index);
  const titles = titleTexts(index);
  const texts = buildTextIndex(titles.texts);
  const speller = createSpeller(texts.words);
  const matchWord = createWordMatcher(texts, speller);
  const score = createTextScorer(texts);
  const vocabulary = createVocabularyBook(index.vocabulary);
  const classes = index.specialties.map(standingClass);
  const identifiersByCode = new Map<string, Identifier[]>();
  let related: RelatedLookup = () => [];

  const keyOf = (candidate: Omit<Candidate, 'key'>): number =>
    sortKey(
      { rung: candidate.rung, fit: candidate.fit, specialty: index.specialties[candidate.specialty]! },
      classes[candidate.specialty]!,
    );

  /** All specialties that answer the understanding, each with its best standing. */
  const gather = (understanding: Understanding, words: readonly string[]): Map<number, Candidate> => {
    const best = new Map<number, Candidate>();
    const offer = (candidate: Omit<Candidate, 'key'>) => {
      const key = keyOf(candidate);
      const known = best.get(candidate.specialty);
      if (!known || key < known.key) best.set(candidate.specialty, { ...candidate, key });
    };
    const coded = understanding.codes.length > 0;
    if (words.length > 0) {
      gatherTexts(phrasings(words, vocabulary, texts, speller), offer);
      gatherVocabulary(words, offer);
      if (words.join(' ').length >= 3) {
        for (const { specialty, fit, reason } of related(words)) {
          offer({ specialty, rung: RUNG.related, fit, title: -1, text: -1, reason, words });
        }
      }
    }
    if (coded) gatherCodes(understanding, words, best);
    return best;
  };

  const gatherTexts = (list: readonly Phrasing[], offer: (candidate: Omit<Candidate, 'key'>) => void) => {
    for (const phrasing of list) {
      for (const spelling of [false, true]) {
        const terms = phrasing.words.map((word, i) =>
          matchWord(word, phrasing.open && i === phrasing.words.length - 1, spelling),
        );
        if (spelling && !worthSpelling(terms)) break;
        const scores = score(terms);
        let full = false;
        for (let i = 0; i < scores.count; i++) {
          const text = scores.touched[i]!;
          const match = scores.match[text]!;
          if (match === TEXT_MATCH.most && phrasing.strict) continue;
          if (phrasing.officers && !heldByOfficers(titles.specialty[text]!)) continue;
          if (match < TEXT_MATCH.most) full = true;
          const rung =
            match === TEXT_MATCH.same
              ? phrasing.rung
              : match === TEXT_MATCH.start
                ? (Math.max(phrasing.rung, RUNG.titleStart) as Rung)
                : rungOf(match);
          offer({
            specialty: titles.specialty[text]!,
            rung: Math.max(rung, phrasing.least) as Rung,
            fit: scores.fit[text]! * phrasing.trust * (titles.former[text] ? 0.85 : 1),
            title: titles.title[text]!,
            text,
            reason: phrasing.reason,
            words: phrasing.words,
          });
        }
        if (full) break;
      }
    }
  };

  const gatherVocabulary = (words: readonly string[], offer: (candidate: Omit<Candidate, 'key'>) => void) => {
    for (const { from, to, meanings } of vocabulary.find(words)) {
      const whole = to - from === words.length;
      for (const meaning of meanings) {
        meaning.specialties.forEach((specialty, i) => {
          const rest = whole ? 1 : restCover(specialty, [...words.slice(0, from), ...words.slice(to)]);
          if (!whole && rest < 0.5 && to - from < 2 && words.length > 2) return;
          offer({
            specialty,
            rung: whole || rest > 0.85 ? vocabularyRung(meaning.kind) : RUNG.mostWords,
            // Its place in the table, and a title that says the word itself before one that does not.
            fit: Math.max(
              0.2,
              (whole ? 0.8 : 0.3 + 0.5 * rest) -
                Math.min(i, 10) * 0.05 +
                0.2 * saysItself(specialty, words, from, to),
            ),
            title: -1,
            text: -1,
            reason: `“${meaning.term}”: ${meaning.reason}`,
            words,
          });
        });
      }
    }
  };

  /** 1 where a specialty's own titles have the words of a term, also spelled another way. */
  const saysItself = (specialty: number, words: readonly string[], from: number, to: number): number =>
    restCover(specialty, words.slice(from, to)) > 0.9 ? 1 : 0;

  const heldByOfficers = (specialty: number): boolean =>
    index.specialties[specialty]!.ranks.some((rank) => rank !== 'Enlisted');

  /** 0 to 1: how much of some words a specialty's own titles have. */
  const restCover = (specialty: number, words: readonly string[]): number => {
    if (words.length === 0) return 1;
    const terms = words.map((word, i) => matchWord(word, i === words.length - 1, false));
    let total = 0;
    let covered = 0;
    for (const term of terms) {
      total += term.weight;
      const wanted = new Set(term.ids);
      if (
        titles
          .textsOf(specialty)
          .some((text) =>
            texts.wordsIn.subarray(texts.start[text]!, texts.start[text + 1]!).some((id) => wanted.has(id)),
          )
      ) {
        covered += term.weight;
      }
    }
    return covered / total;
  };

  const gatherCodes = (
    understanding: Understanding,
    words: readonly string[],
    best: Map<number, Candidate>,
  ) => {
    for (const reading of understanding.codes) {
      const rest = words.filter((word) => word.toUpperCase() !== reading.code);
      for (const hit of reading.hits) {
        const cover = restCover(hit.specialty, rest);
        if (reading.needsRest && cover < 0.99) continue;
        const candidate = {
          specialty: hit.specialty,
          rung:
            reading.kind === 'exact'
              ? RUNG.exactCode
              : reading.uncertain
                ? RUNG.formerName
                : RUNG.codeWithLevel,
          fit: cover,
          title: hit.title,
          text: -1,
          reason: reading.kind === 'exact' ? `Code ${reading.code}` : `Code ${reading.chip.label}`,
          words,
        };
        const key = keyOf(candidate);
        const known = best.get(hit.specialty);
        if (!known || key < known.key) best.set(hit.specialty, { ...candidate, key });
      }
    }
  };

  const search = (query: MilitaryQuery): MilitaryAnswer => {
    const without = new Set(query.without ?? []);
    const understanding = understand(query.text, book, without);
    const chosen = chooseReading(understanding, gather);
    const { candidates, branch, rank, chips } = chosen;
    const wantedBranch = query.branch ?? branch;
    const wantedRank = query.rank ?? rank;
    const { kept, counts, hidden } = filterCandidates(index, candidates, wantedBranch, wantedRank);
    kept.sort((a, b) => byBranch(wantedBranch, a, b) || a.key - b.key);
    const results = kept
      .slice(0, query.limit ?? DEFAULT_LIMIT)
      .map((candidate) => resultOf(index, titles, candidate, matchWord));
    return {
      results,
      total: kept.length,
      understood: chips,
      counts,
      hidden,
      recognised: recognise(understanding, identifiersByCode),
      suggestions: kept.length === 0 ? suggest(understanding) : [],
    };
  };

  /** In the Space Force's list its own titles come before those it shares with the Air Force. */
  const byBranch = (branch: Branch | undefined, a: Candidate, b: Candidate): number => {
    if (branch !== 'Space Force') return 0;
    const shared = (candidate: Candidate) =>
      index.specialties[candidate.specialty]!.branches.length > 1 ? 1 : 0;
    return rungGroup(a.rung) - rungGroup(b.rung) || shared(a) - shared(b);
  };

  const suggest = (understanding: Understanding): string[] => {
    const near = new Set<string>();
    for (const { text } of understanding.words) {
      for (const { id } of speller.near(text, true)) near.add(texts.words[id]!);
    }
    return [...near].slice(0, 5);
  };

  return {
    search,
    extend(more) {
      if (more.related) related = more.related;
      for (const identifier of more.identifiers ?? []) {
        const list = identifiersByCode.get(identifier.code);
        if (list) list.push(identifier);
        else identifiersByCode.set(identifier.code, [identifier]);
      }
    },
  };
}

function rungOf(match: number): Rung {
  if (match === TEXT_MATCH.all) return RUNG.allWords;
  return match === TEXT_MATCH.spelling ? RUNG.spelling : RUNG.mostWords;
}

/** Other spellings are worth a look where a word is long enough to be misspelt. */
function worthSpelling(terms: readonly WordMatches[]): boolean {
  return terms.some((term) => !term.optional);
}

function rungGroup(rung: Rung): number {
  return rung <= RUNG.codeWithLevel ? 0 : rung <= RUNG.allWords ? 1 : 2;
}

interface ChosenReading {
  candidates: readonly Candidate[];
  branch: Branch | undefined;
  rank: RankType | undefined;
  chips: readonly Chip[];
}

/**
 * Words such as "marine", "captain" or "chief" name a branch or rank, or are part of a title. They are part of a title where
 * some title has all the words; else they filter.
 */
function chooseReading(
  understanding: Understanding,
  gather: (understanding: Understanding, words: readonly string[]) => Map<number, Candidate>,
): ChosenReading {
  const { branch, rank } = understanding;
  const unsure = [branch, rank].flatMap((filter) => (filter?.ambiguous ? filter.words : []));
  const sure = [branch, rank].filter((filter) => filter && !filter.ambiguous);
  const plain = understanding.words.map((word) => word.text);
  const noFilters = { branch: undefined, rank: undefined };
  const codeChips = (kept: readonly Candidate[]) =>
    understanding.codes
      .filter((code) => !code.needsRest || kept.some((candidate) => candidate.rung <= RUNG.codeWithLevel))
      .map((code) => code.chip);
  if (unsure.length > 0) {
    const words = [...understanding.words, ...unsure]
      .sort((a, b) => a.start - b.start)
      .map((word) => word.text);
    const candidates = [...gather(understanding, words).values()];
    const found = candidates.some(
      (candidate) =>
        candidate.rung >= RUNG.sameTitle &&
        candidate.rung <= RUNG.spelling &&
        candidate.rung !== RUNG.vocabulary,
    );
    if (found || words.length === 1) {
      const kept = sure.map((filter) => filter!);
      return {
        candidates,
        ...noFilters,
        ...(branch && !branch.ambiguous && { branch: branch.value }),
        ...(rank && !rank.ambiguous && { rank: rank.value }),
        chips: [...codeChips(candidates), ...kept.map((filter) => filter.chip), ...understanding.chips],
      };
    }
  }
  const words = plain;
  const candidates = [...gather(understanding, words).values()];
  return {
    candidates,
    branch: branch?.value,
    rank: rank?.value,
    chips: [
      ...codeChips(candidates),
      ...(branch ? [branch.chip] : []),
      ...(rank ? [rank.chip] : []),
      ...understanding.chips,
    ],
  };
}

function filterCandidates(
  index: CrosswalkIndex,
  candidates: readonly Candidate[],
  branch: Branch | undefined,
  rank: RankType | undefined,
) {
  const branchCounts = Object.fromEntries(BRANCHES.map((each) => [each, 0])) as Record<Branch, number>;
  const rankCounts = Object.fromEntries(RANK_TYPES.map((each) => [each, 0])) as Record<RankType, number>;
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const specialty = index.specialties[candidate.specialty]!;
    const inBranch = !branch || specialty.branches.includes(branch);
    const inRank = !rank || specialty.ranks.includes(rank);
    if (inRank) for (const each of specialty.branches) branchCounts[each]++;
    if (inBranch) for (const each of specialty.ranks) rankCounts[each]++;
    if (inBranch && inRank) kept.push(candidate);
  }
  return {
    kept,
    counts: { branch: branchCounts, rank: rankCounts },
    hidden: candidates.length - kept.length,
  };
}

function resultOf(
  index: CrosswalkIndex,
  titles: TitleTexts,
  candidate: Candidate,
  matchWord: (word: string, last: boolean, spelling: boolean) => WordMatches,
): MilitaryResult {
  const specialty = index.specialties[candidate.specialty]!;
  const best = index.titles[candidate.title >= 0 ? candidate.title : specialty.titles[0]!]!;
  return {
    specialty,
    best,
    marks: marksOf(specialty, best, candidate, matchWord),
    evidence: evidenceOf(index, titles, candidate),
    tier: candidate.rung,
  };
}

function recognise(
  understanding: Understanding,
  byCode: ReadonlyMap<string, readonly Identifier[]>,
): Identifier[] {
  return understanding.unknownCodes.flatMap((code) => {
    const exact = byCode.get(code);
    if (exact) return exact;
    // A Navy designator's fourth digit is its holder's status: 1110 is designator 111 (NAVPERS 15839I).
    const designator = /^\d{4}$/.test(code) ? byCode.get(code.slice(0, 3)) : undefined;
    return (designator ?? []).filter((identifier) => identifier.kind === 'officer designator');
  });
}
