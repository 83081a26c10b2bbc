import type { OfficialText } from './official-text.ts';
import { linesOf, type PlainWords, type Problem } from './plain-words.ts';
import { plainWords, runs } from './text.ts';

/** As many consecutive words in common with an official sentence are too many. */
const TOO_MANY_WORDS = 6;

/**
 * No text of ours has six consecutive words in common with an official sentence about the same occupation;
 * a label, with one about any occupation that it is shown for. An occupation's title and the terms of
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

  const needed = new Set<string>();
  const problems: Problem[] = [];
  for (const { kind, key, where, text } of linesOf(words)) {
    const against =
      kind === 'label'
        ? [statementRuns, ...(occupationsOf.get(key) ?? []).map((code) => officialRuns.get(code)!)]
        : [officialRuns.get(key) ?? new Set<string>()];
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

/** No label says its activity's official statement again, word for word. */
export function checkLabelsAreOurs(words: PlainWords, official: OfficialText): Problem[] {
  return words.labels.flatMap(({ dwa, label }) => {
    const statement = official.statementOf.get(dwa);
    return statement !== undefined && plainWords(statement).join(' ') === plainWords(label).join(' ')
      ? [{ where: `${dwa}, label`, what: `the official statement itself: ${label}` }]
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

function longRuns(text: string): string[] {
  return runs(text, TOO_MANY_WORDS);
}
