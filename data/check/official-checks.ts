import { addTo } from '../../src/text/multimap.ts';
import { stemOf } from '../../src/text/stems.ts';
import { type Line, linesOf } from './lines.ts';
import type { OfficialText } from './official-text.ts';
import type { PlainWords, Problem } from './plain-words.ts';
import { plainWords, runs, sentences } from './text.ts';

/** As many consecutive words in common with an official sentence are too many. */
export const TOO_MANY_WORDS = 6;

/** So large a share of words in common, small words aside, says the official sentence over again. */
const TOO_LARGE_SHARE = 0.8;

/** So large a share of the stems does too, of a sentence that has so many: of shorter ones there is often no other word. */
const TOO_LARGE_SHARE_OF_STEMS = 0.7;
const FEWEST_STEMS = 5;

/** Parts of a line that is checked itself. */
const BESIDE_A_LINE: readonly Line['kind'][] = ['past', 'prompt'];

/** They tell of all the work; of pay grades there are no official sentences. */
const MAY_ECHO = new Set<Line['kind']>(['summary', 'job summary', 'grade', ...BESIDE_A_LINE]);

const SMALL_WORDS = new Set(
  'a an the and or nor to of in into on onto for with by as at from so that is are it its'.split(' '),
);

/**
 * No text of ours has six consecutive words in common with an official sentence about the same occupation;
 * a label, with one about any occupation that it is shown for; what carries over, with one about any military job; what a
 * military job is, with the official description of its duties. An occupation's title and the terms of
 * data/words/unavoidable-terms.tsv may occur, and no such term is idle.
 */
export function checkOfficialWording(words: PlainWords, official: OfficialText): Problem[] {
  const free = new Set(
    [...words.unavoidableTerms, ...[...words.occupations.values()].map(({ title }) => title)].flatMap(
      (term) => runs(term, TOO_MANY_WORDS),
    ),
  );
  const officialRuns = new Map(
    [...official.sentencesOf].map(([code, lines]) => [code, new Set(lines.flatMap(longRuns))]),
  );
  const occupationsOf = occupationsByActivity(official);
  const statementRuns = new Set([...official.statementOf.values()].flatMap(longRuns));

  const dutyRuns = new Set([...official.dutiesOf.values()].flatMap(longRuns));

  const needed = new Set<string>();
  const problems: Problem[] = [];
  for (const { kind, key, where, text } of linesOf(words)) {
    if (BESIDE_A_LINE.includes(kind)) continue;
    const against =
      kind === 'label'
        ? [statementRuns, ...(occupationsOf.get(key) ?? []).map((code) => officialRuns.get(code)!)]
        : isOfJob(kind)
          ? [new Set(longRuns(official.dutiesOf.get(key) ?? ''))]
          : [officialRuns.get(key) ?? new Set<string>(), ...(kind === 'carries over' ? [dutyRuns] : [])];
    for (const run of longRuns(text)) {
      if (!against.some((set) => set.has(run))) continue;
      if (free.has(run)) needed.add(run);
      else problems.push({ where, what: `"${run}" is official wording: ${text}` });
    }
  }
  for (const term of words.unavoidableTerms) {
    if (!longRuns(term).some((run) => needed.has(run))) {
      problems.push({ where: 'unavoidable-terms.tsv', what: `"${term}" is not needed` });
    }
  }
  return problems;
}

/**
 * No text of ours says an official sentence over again: no task and no direction one about its occupation, no label the
 * statement of its activity or one about an occupation that it is shown for, no line of a military job one of its official
 * description. Fewer than four fifths of the words, small ones aside, are common to both, and fewer than seven tenths of
 * the stems.
 */
export function checkOfficialEcho(words: PlainWords, official: OfficialText): Problem[] {
  const occupationsOf = occupationsByActivity(official);
  const ofOccupation = new Map(
    [...official.sentencesOf].map(([code, lines]) => [code, lines.map(sentenceOf)] as const),
  );
  const ofJob = new Map(
    [...official.dutiesOf].map(([job, duties]) => [job, sentences(duties).map(sentenceOf)] as const),
  );
  const officialAbout = (kind: Line['kind'], key: string): readonly Sentence[] => {
    if (isOfJob(kind)) return ofJob.get(key) ?? [];
    if (kind !== 'label') return ofOccupation.get(key) ?? [];
    const about = (occupationsOf.get(key) ?? []).flatMap((code) => ofOccupation.get(code) ?? []);
    return [sentenceOf(official.statementOf.get(key) ?? ''), ...about];
  };
  return linesOf(words).flatMap(({ kind, key, where, text }) => {
    if (MAY_ECHO.has(kind)) return [];
    const own = sentenceOf(text);
    return officialAbout(kind, key).some((sentence) => saysOverAgain(own, sentence))
      ? [{ where, what: `says an official sentence over again: ${text}` }]
      : [];
  });
}

/** Every official activity has a label, and no other; tasks rest on official activities of their occupation. */
export function checkOfficialLinks(words: PlainWords, official: OfficialText): Problem[] {
  const problems: Problem[] = [];
  const labeled = new Set(words.labels.map(({ dwa }) => dwa));
  for (const id of official.statementOf.keys()) {
    if (!labeled.has(id)) problems.push({ where: id, what: 'has no label' });
  }
  for (const id of labeled) {
    if (!official.statementOf.has(id)) problems.push({ where: id, what: 'is no official activity' });
  }
  for (const { code, order, dwas } of words.tasks) {
    for (const id of dwas) {
      if (official.activitiesOf.get(code)?.has(id)) continue;
      problems.push({ where: `${code}, task ${order}`, what: `${id} is not an activity of the occupation` });
    }
  }
  return problems;
}

/** The occupations that an activity's label is shown for. */
function occupationsByActivity({ activitiesOf }: OfficialText): Map<string, string[]> {
  const occupationsOf = new Map<string, string[]>();
  for (const [code, ids] of activitiesOf) for (const id of ids) addTo(occupationsOf, id, code);
  return occupationsOf;
}

function isOfJob(kind: Line['kind']): boolean {
  return kind === 'job summary' || kind === 'job line';
}

interface Sentence {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The words of a sentence, small ones aside, and their stems. */
function sentenceOf(text: string): Sentence {
  const words = new Set(plainWords(text).filter((word) => !SMALL_WORDS.has(word)));
  return { words, stems: new Set([...words].map(stemOf)) };
}

function saysOverAgain(own: Sentence, sentence: Sentence): boolean {
  return (
    shareInCommon(own.words, sentence.words) >= TOO_LARGE_SHARE ||
    (sentence.stems.size >= FEWEST_STEMS &&
      shareInCommon(own.stems, sentence.stems) >= TOO_LARGE_SHARE_OF_STEMS)
  );
}

function longRuns(text: string): string[] {
  return runs(text, TOO_MANY_WORDS);
}

/** Of all the words that two texts use, the share that both use. */
function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
