import type { CrosswalkIndex, Identifier } from '../data/crosswalk-index.ts';
import type { Branch } from '../domain/branch.ts';
import type { RankType } from '../domain/rank-type.ts';
import { codeKey, createCodeBook } from './code-book.ts';
import { evidenceOf, marksOf } from './evidence.ts';
import { createGatherer, type RelatedLookup } from './gather.ts';
import { RUNG } from './ladder.ts';
import { createWordMatcher } from './match-words.ts';
import { createPicker } from './pick.ts';
import { createSpeller } from './speller.ts';
import { createStandings, type Standings } from './standings.ts';
import { createSuggester } from './suggest.ts';
import { buildTextIndex } from './text-index.ts';
import { createTitleCheck } from './title-check.ts';
import { titleTexts } from './title-texts.ts';
import type { Chip, MilitaryAnswer, MilitaryQuery, MilitaryResult } from './types.ts';
import { type Understanding, understand } from './understanding.ts';

export interface MilitarySearch {
  /** Ranked results with their evidence. Never throws, whatever the text. */
  search(query: MilitaryQuery): MilitaryAnswer;
  /** Adds what arrives after the index. */
  extend(more: { identifiers?: readonly Identifier[]; related?: RelatedLookup }): void;
}

const DEFAULT_LIMIT = 50;

/**
 * Makes a search over the index. Building takes tens of milliseconds; a query about one.
 */
export function createMilitarySearch(index: CrosswalkIndex): MilitarySearch {
  const book = createCodeBook(index);
  const titles = titleTexts(index);
  const texts = buildTextIndex(titles.texts);
  const speller = createSpeller(texts.words);
  const matchWord = createWordMatcher(texts, speller);
  const isTitle = createTitleCheck(texts);
  const standings = createStandings(index);
  const gather = createGatherer({ index, titles, texts, speller, matchWord, standings });
  const pick = createPicker(index);
  const identifiersByCode = new Map<string, Identifier[]>();
  let related: RelatedLookup = () => [];

  const resultOf = (id: number): MilitaryResult => {
    const candidate = standings.candidate(id);
    const specialty = index.specialties[id]!;
    const best = index.titles[candidate.title >= 0 ? candidate.title : specialty.titles[0]!]!;
    return {
      specialty,
      best,
      marks: marksOf(specialty, best, candidate, matchWord),
      evidence: evidenceOf(index, titles, candidate),
      tier: candidate.rung,
    };
  };

  const suggest = createSuggester(texts, speller);

  return {
    search(query) {
      const understanding = understand(query.text, book, new Set(query.without), isTitle);
      const read = chooseReading(understanding, index, standings, (words) =>
        gather(understanding, words, related),
      );
      const picked = pick(
        standings,
        query.branch ?? read.branch,
        query.rank ?? read.rank,
        query.limit ?? DEFAULT_LIMIT,
      );
      return {
        results: picked.specialties.map(resultOf),
        total: picked.total,
        understood: read.chips,
        counts: picked.counts,
        hidden: picked.hidden,
        recognised: recognise(
          understanding,
          index,
          identifiersByCode,
          query.branch ?? read.branch,
          picked.total > 0,
        ),
        suggestions: standings.count === 0 ? suggest(understanding.words.map((word) => word.text)) : [],
      };
    },
    extend(more) {
      if (more.related) {
        related = more.related;
        // The page is at rest when these arrive; no keystroke need wait for the filing then.
        speller.prepare();
      }
      for (const identifier of more.identifiers ?? []) {
        const list = identifiersByCode.get(identifier.code);
        if (list) list.push(identifier);
        else identifiersByCode.set(identifier.code, [identifier]);
      }
    },
  };
}

interface ChosenReading {
  branch?: Branch;
  rank?: RankType;
  chips: readonly Chip[];
}

/**
 * Words such as "marine", "captain" or "chief" name a branch or rank, or are part of a title. They are part of a title where
 * some title, or the vocabulary, has all the words, and as well as the other words are answered without them; else they
 * filter.
 */
function chooseReading(
  understanding: Understanding,
  index: CrosswalkIndex,
  standings: Standings,
  gather: (words: readonly string[]) => void,
): ChosenReading {
  const { branch, rank } = understanding;
  const codeChips = () =>
    understanding.codes
      .filter((code) => !code.needsRest || someStand(standings, 0, RUNG.codeWithLevel))
      .map((code) => code.chip);
  const plain = understanding.words.map((word) => word.text);
  const unsure = [branch, rank].flatMap((filter) => (filter?.ambiguous ? filter.words : []));
  if (unsure.length > 0) {
    const words = [...understanding.words, ...unsure]
      .sort((a, b) => a.start - b.start)
      .map((word) => word.text);
    const sureBranch = branch?.ambiguous ? undefined : branch;
    const sureRank = rank?.ambiguous ? undefined : rank;
    const asTitle = () => reading(sureBranch, sureRank, codeChips(), understanding.chips);
    gather(words);
    const titleRung = bestRung(standings, index, sureBranch, sureRank);
    if (words.length === 1 || titleRung <= RUNG.vocabulary) return asTitle();
    if (titleRung <= RUNG.spelling) {
      gather(plain);
      if (bestRung(standings, index, branch, rank) >= titleRung) {
        gather(words);
        return asTitle();
      }
    }
  }
  gather(plain);
  return reading(branch, rank, codeChips(), understanding.chips);
}

/** The best rung below the codes on which a specialty stands that the filters let through. */
function bestRung(
  standings: Standings,
  index: CrosswalkIndex,
  branch: Understanding['branch'],
  rank: Understanding['rank'],
): number {
  let best = Infinity;
  for (let i = 0; i < standings.count; i++) {
    const specialty = index.specialties[standings.touched[i]!]!;
    const rung = standings.rung[specialty.id]!;
    if (rung < RUNG.sameTitle || rung >= best) continue;
    if (branch && !specialty.branches.includes(branch.value)) continue;
    if (rank && !specialty.ranks.includes(rank.value)) continue;
    best = rung;
  }
  return best;
}

function reading(
  branch: Understanding['branch'],
  rank: Understanding['rank'],
  codes: readonly Chip[],
  notices: readonly Chip[],
): ChosenReading {
  return {
    ...(branch && { branch: branch.value }),
    ...(rank && { rank: rank.value }),
    chips: [...codes, ...(branch ? [branch.chip] : []), ...(rank ? [rank.chip] : []), ...notices],
  };
}

/** True where some specialty stands between two rungs, both included. */
function someStand(standings: Standings, best: number, worst: number): boolean {
  for (let i = 0; i < standings.count; i++) {
    const rung = standings.rung[standings.touched[i]!]!;
    if (rung >= best && rung <= worst) return true;
  }
  return false;
}

/**
 * The designators, identifiers and other codes without a match that a text names: those that no title carries, those whose
 * title is out of use, and, where nothing was found in the branch in force, any.
 */
function recognise(
  understanding: Understanding,
  index: CrosswalkIndex,
  byCode: ReadonlyMap<string, readonly Identifier[]>,
  branch: Branch | undefined,
  found: boolean,
): Identifier[] {
  const named = new Set<Identifier>();
  const add = (code: string, branches?: ReadonlySet<string>) => {
    for (const identifier of [...(byCode.get(code) ?? []), ...designators(code, byCode)]) {
      if (!branches || identifier.branches.some((each) => branches.has(each))) named.add(identifier);
    }
  };
  for (const code of understanding.unknownCodes) add(code);
  for (const { kind, code, hits, chip } of understanding.codes) {
    const jobs = hits.map((hit) => index.specialties[hit.specialty]!);
    const inForce = jobs.filter((job) => !branch || job.branches.includes(branch));
    const outOfUse = inForce.every((job) => job.status !== 'current');
    if (!found && (kind !== 'exact' || outOfUse)) add(codeKey(chip.from));
    else if (kind === 'exact' && outOfUse) add(code, new Set(inForce.flatMap((job) => job.branches)));
    else if (LINE_OR_STAFF.test(code) && (branch ?? 'Navy') === 'Navy') add(code, NAVY);
  }
  // Letters alone are a code only where they are no word.
  if (!found && understanding.words.length === 1) add(understanding.words[0]!.text.toUpperCase());
  const all = [...named].sort((a, b) => order(identifierKey(a), identifierKey(b)));
  const ofBranch = all.filter((identifier) => branch && identifier.branches.includes(branch));
  return ofBranch.length > 0 ? ofBranch : all;
}

/** Identifiers are listed in the same order wherever they were read from. */
function identifierKey({ branches, code, kind, title }: Identifier): string {
  return [branches.join(', '), code, kind, title].join('\t');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What most Navy officers give as their code: a designator of the line or a staff corps, active, reserve or full-time support. */
const LINE_OR_STAFF = /^[1-5]\d\d[057]$/;
const NAVY: ReadonlySet<string> = new Set(['Navy']);

/** A Navy designator's fourth digit is its holder's status: 1110 is designator 111 (NAVPERS 15839I). */
function designators(code: string, byCode: ReadonlyMap<string, readonly Identifier[]>): Identifier[] {
  if (!/^\d{4}$/.test(code)) return [];
  return (byCode.get(code.slice(0, 3)) ?? []).filter(
    (identifier) => identifier.kind === 'officer designator',
  );
}
