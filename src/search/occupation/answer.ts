import type { SocNode } from '../../data/soc-tree.ts';
import type { Chip, OccupationAnswer, OccupationQuery, OccupationResult, SetAside } from '../answers.ts';
import type { CodedOccupation } from './asked-codes.ts';
import { createEvidenceFinder } from './evidence.ts';
import type { OccupationBase } from './occupation-base.ts';
import { createTitleOffers } from './offers.ts';
import type { Part } from './parts.ts';
import type { Question } from './question.ts';
import { correctionId } from './read-question.ts';

/** What was found, and how the text was read. */
interface Found {
  query: OccupationQuery;
  text: string;
  parts: readonly Part[];
  aside: readonly SetAside[];
  ranked: readonly CodedOccupation[];
  /** Only what is below this group is asked for. */
  group: SocNode | undefined;
}

const DEFAULT_LIMIT = 50;

export interface OccupationAnswers {
  of(found: Found): OccupationAnswer;
  /** Files now what is offered where nothing is found; else the first look does. */
  prepare(): void;
}

/** Makes the step that puts what was found into an answer: the evidence of each result, what was understood, what to try. */
export function createOccupationAnswers(base: OccupationBase): OccupationAnswers {
  const { index, titles, titleIndex, sentences, sentenceIndex } = base;
  const evidenceFor = createEvidenceFinder(
    [
      { texts: titles, index: titleIndex, matchWord: base.matchTitleWord },
      { texts: sentences, index: sentenceIndex, matchWord: base.matchSentenceWord },
    ],
    base.tuning.evidenceShare,
  );
  const offers = createTitleOffers(titles.texts);
  /** Each question is looked up once, for all occupations that it speaks for. */
  const withEvidence = (list: readonly CodedOccupation[]): OccupationResult[] => {
    const evidence = new Map<CodedOccupation, OccupationResult['evidence']>();
    for (const question of new Set(list.map((each) => each.question))) {
      const find = question ? evidenceFor(shownWordings(question)) : () => [];
      for (const each of list) if (each.question === question) evidence.set(each, find(each.occupation));
    }
    return list.map((each) => ({
      occupation: index.occupations[each.occupation]!.code,
      score: Math.min(1, each.score),
      evidence: evidence.get(each)!,
      reading: each.reading,
      code: each.code ?? null,
    }));
  };
  const of: OccupationAnswers['of'] = ({ query, text, parts, aside, ranked, group }) => {
    const within = query.group === undefined ? undefined : new Set(group?.occupations);
    const kept = within
      ? ranked.filter(({ occupation }) => within.has(index.occupations[occupation]!))
      : ranked;
    const shown = kept.slice(0, query.limit ?? DEFAULT_LIMIT);
    return {
      results: withEvidence(shown),
      total: kept.length,
      outside: ranked.length - kept.length,
      understood: understood(text, shown),
      aside,
      suggestions:
        ranked.length > 0 ? [] : offers.of(parts.map(({ words }) => words.map((word) => word.text))),
    };
  };
  return { of, prepare: offers.prepare };
}

/** The words that the results shown were found by as others than they were typed. */
function understood(text: string, shown: readonly CodedOccupation[]): Chip[] {
  const corrections = [...new Set(shown.map(({ question }) => question))].flatMap(
    (question) => question?.corrections ?? [],
  );
  const chips = corrections.map(
    ({ word, meant }): Chip => ({
      id: correctionId(word.text),
      kind: 'spelling',
      meant: meant.join(' '),
      from: text.slice(word.start, word.end),
      removable: true,
    }),
  );
  return [...new Map(chips.map((chip) => [chip.id, chip])).values()];
}

/** Titles that are near what was typed, and not what it was read as, are shown with what they have of it. */
function shownWordings({ typed, meant, wordings }: Question) {
  const [first, ...others] = wordings;
  const asTyped = meant === typed ? [] : typed.filter((word) => !meant.includes(word));
  return [{ words: [...asTyped, ...first!.words], open: first!.open }, ...others];
}
