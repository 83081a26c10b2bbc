import { stemOf } from '../../src/text/stems.ts';
import type { OfficialText } from './official-text.ts';
import { type Line, linesOf, type PlainWords, type Problem } from './plain-words.ts';
import { plainWords, runs, sentences } from './text.ts';

/** As many consecutive words in common with an official sentence are too many. */
const TOO_MANY_WORDS = 6;

/** So large a share of words in common, small words aside, says the official sentence over again. */
const TOO_LARGE_SHARE = 0.8;

/** Of a military job, whose lines are near their one source, so large a share of the stems, where there are so many. */
const TOO_LARGE_SHARE_OF_STEMS = 0.7;
const FEWEST_STEMS = 5;

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
  const occupationsOf = new Map<string, string[]>();
  for (const [code, ids] of official.activitiesOf) {
    for (const id of ids) occupationsOf.set(id, [...(occupationsOf.get(id) ?? []), code]);
  }
  const statementRuns = new Set([...official.statementOf.values()].flatMap(longRuns));

  const dutyRuns = new Set([...official.dutiesOf.values()].flatMap(longRuns));

  const needed = new Set<string>();
  const problems: Problem[] = [];
  for (const { kind, key, where, text } of linesOf(words)) {
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
 * No task and no direction says an official sentence about its occupation over again with "and" for "or", no label the
 * statement of its activity, and no line of a military job a sentence of its official description: fewer than four fifths of the words, small words aside, are common to both.
 */
export function checkOfficialEcho(words: PlainWords, official: OfficialText): Problem[] {
  const sentencesOf = new Map(
    [...official.sentencesOf].map(([code, lines]) => [code, lines.map(weightyWords)]),
  );
  return linesOf(words).flatMap(({ kind, key, where, text }) => {
    if (kind === 'summary' || kind === 'job summary' || kind === 'grade') return [];
    const own = weightyWords(text);
    if (isOfJob(kind) && saysOverAgain(own, official.dutiesOf.get(key) ?? ''))
      return [{ where, what: `says an official sentence over again: ${text}` }];
    const statement = official.statementOf.get(key);
    const against =
      kind !== 'label' ? (sentencesOf.get(key) ?? []) : statement ? [weightyWords(statement)] : [];
    return against.some((sentence) => shareInCommon(own, sentence) >= TOO_LARGE_SHARE)
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

function isOfJob(kind: Line['kind']): boolean {
  return kind === 'job summary' || kind === 'job line';
}

/** Whether a line has most of the stems of a sentence of a description, as few as it may have. */
function saysOverAgain(own: ReadonlySet<string>, duties: string): boolean {
  const stems = stemsOf(own);
  return sentences(duties)
    .map((sentence) => stemsOf(weightyWords(sentence)))
    .some(
      (theirs) => theirs.size >= FEWEST_STEMS && shareInCommon(stems, theirs) >= TOO_LARGE_SHARE_OF_STEMS,
    );
}

function stemsOf(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].map(stemOf));
}

function longRuns(text: string): string[] {
  return runs(text, TOO_MANY_WORDS);
}

function weightyWords(text: string): Set<string> {
  return new Set(plainWords(text).filter((word) => !SMALL_WORDS.has(word)));
}

/** Of all the words that two texts use, the share that both use. */
function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
