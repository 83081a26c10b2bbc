import { marksIn } from './evidence.ts';
import type { WordMatches } from './match-words.ts';
import type { OwnedTexts } from './occupation-texts.ts';
import type { TextIndex } from './text-index.ts';
import type { OccupationEvidence, OccupationEvidenceGroup } from './types.ts';

type MatchWord = (word: string, last: boolean, spelling: boolean) => WordMatches;

interface Sources {
  titles: OwnedTexts;
  sentences: OwnedTexts;
  titleIndex: TextIndex;
  sentenceIndex: TextIndex;
  matchTitleWord: MatchWord;
  matchSentenceWord: MatchWord;
}

const GROUPS: readonly OccupationEvidenceGroup[] = ['title', 'lay-title', 'summary', 'task', 'activity'];

/** Finds every text of an occupation that has one of the typed words, grouped, those with the most of them first. */
export function createEvidenceFinder(
  sources: Sources,
): (occupation: number, words: readonly string[]) => OccupationEvidence[] {
  return (occupation, words) => {
    const found = [
      ...matching(sources.titles, sources.titleIndex, sources.matchTitleWord, occupation, words),
      ...matching(sources.sentences, sources.sentenceIndex, sources.matchSentenceWord, occupation, words),
    ];
    return GROUPS.flatMap((group) => {
      const items = found
        .filter((each) => each.group === group)
        .sort((a, b) => b.weight - a.weight || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
        .map(({ text, match }) => ({ text, marks: marksIn(text, words, match) }));
      return items.length > 0 ? [{ group, items }] : [];
    });
  };
}

function matching(
  texts: OwnedTexts,
  index: TextIndex,
  match: MatchWord,
  occupation: number,
  words: readonly string[],
) {
  const wanted = new Map<number, number>();
  words.forEach((word, i) => {
    const matches = match(word, i === words.length - 1, false);
    if (matches.optional) return;
    matches.ids.forEach((id, k) => {
      wanted.set(id, Math.max(wanted.get(id) ?? 0, matches.weight * matches.quality[k]!));
    });
  });
  const found: { text: string; group: OccupationEvidenceGroup; weight: number; match: MatchWord }[] = [];
  for (const text of texts.of[occupation]!) {
    let weight = 0;
    for (let i = index.start[text]!; i < index.start[text + 1]!; i++)
      weight += wanted.get(index.wordsIn[i]!) ?? 0;
    if (weight > 0) found.push({ text: texts.texts[text]!, group: texts.group[text]!, weight, match });
  }
  return found;
}
