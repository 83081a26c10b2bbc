import type { CrosswalkIndex, Identifier } from '../../data/crosswalk-index.ts';
import { type Correction, createCorrector } from '../../text/correction.ts';
import { createWordMatcher } from '../../text/match-words.ts';
import { createSpeller } from '../../text/near-spellings.ts';
import { createSuggester } from '../../text/suggest.ts';
import { buildTextIndex } from '../../text/text-index.ts';
import { createTitleCheck } from '../../text/whole-text.ts';
import type { MilitaryAnswer, MilitaryQuery, MilitaryResult } from '../answers.ts';
import { createCodeBook } from '../query/code-book.ts';
import { evidenceOf, marksOf } from './evidence.ts';
import { createGatherer, type RelatedLookup } from './find-candidates.ts';
import { createReader } from './interpret.ts';
import { recognise } from './recognise.ts';
import { createStandings } from './scoreboard.ts';
import { titleTexts } from './title-texts.ts';
import { createPicker } from './top-results.ts';

export interface MilitarySearch {
  /** Ranked results with their evidence. Never throws, whatever the text. */
  search(query: MilitaryQuery): MilitaryAnswer;
  /** Adds what arrives after the index. */
  extend(more: {
    identifiers?: readonly Identifier[];
    related?: RelatedLookup;
    /** Words of civilian titles, which are not misspelt either. */
    knownWords?: readonly string[];
  }): void;
}

const DEFAULT_LIMIT = 50;

function readAs({ word, meant }: Correction): string {
  return `“${word.text}” read as “${meant}”`;
}

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
  const { gather, addTyped } = createGatherer({ index, titles, texts, speller, matchWord, standings });
  const corrector = createCorrector(index, texts);
  const readText = createReader({ index, book, isTitle, standings, corrector, gather, addTyped });
  const pick = createPicker(index);
  const identifiersByCode = new Map<string, Identifier[]>();
  let related: RelatedLookup = () => [];

  const resultOf = (id: number, corrections: readonly Correction[]): MilitaryResult => {
    const candidate = standings.candidate(id);
    const evidence = evidenceOf(index, titles, candidate);
    const read = corrections.filter(({ meant }) =>
      meant.split(' ').every((word) => candidate.words.includes(word)),
    );
    if (read.length > 0) evidence.unshift({ kind: 'spelling', reason: read.map(readAs).join(', ') });
    const specialty = index.specialties[id]!;
    const best = index.titles[candidate.title >= 0 ? candidate.title : specialty.titles[0]!]!;
    return {
      specialty,
      best,
      marks: marksOf(specialty, best, candidate, matchWord),
      evidence,
      tier: candidate.rung,
    };
  };

  const suggest = createSuggester(texts, speller);

  return {
    search(query) {
      const without = new Set(query.without);
      const read = readText(query.text, without, related);
      const picked = pick(
        standings,
        query.branch ?? read.branch,
        query.rank ?? read.rank,
        query.limit ?? DEFAULT_LIMIT,
      );
      return {
        results: picked.specialties.map((id) => resultOf(id, read.corrections)),
        total: picked.total,
        understood: read.chips,
        noJobNamed:
          read.typed.length === 0 && (read.branch ?? read.rank) !== undefined && standings.count === 0,
        counts: picked.counts,
        hidden: picked.hidden,
        recognised: recognise(
          read.understanding,
          index,
          identifiersByCode,
          query.branch ?? read.branch,
          picked.total > 0,
        ),
        suggestions: standings.count === 0 ? suggest(read.typed) : [],
      };
    },
    extend(more) {
      if (more.related) {
        related = more.related;
        // The page is at rest when these arrive; no keystroke need wait for the filing then.
        speller.prepare();
        corrector.prepare();
      }
      if (more.knownWords) corrector.learn(more.knownWords);
      for (const identifier of more.identifiers ?? []) {
        const list = identifiersByCode.get(identifier.code);
        if (list) list.push(identifier);
        else identifiersByCode.set(identifier.code, [identifier]);
      }
    },
  };
}
