import { type Line, linesOf, type PlainWords, type Problem } from './plain-words.ts';
import { plainWords, sentences } from './text.ts';

/** Texts that several jobs or grades may share. */
const MAY_REPEAT = new Set<Line['kind']>(['carries over', 'missing', 'job line', 'grade']);

/**
 * No sentence stands twice: no task, no label, no sentence of an occupation's summary, no summary of a military job, no
 * line within a job, nothing that carries over within a group of jobs. A task may read as a label does; many occupations
 * lack the same, and many jobs have the same duty.
 */
export function checkDuplicates(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  const seen = { text: new Map<string, string>(), label: new Map<string, string>() };
  for (const { kind, where, text } of linesOf(words)) {
    if (MAY_REPEAT.has(kind)) continue;
    const places = kind === 'label' ? seen.label : seen.text;
    for (const sentence of kind === 'summary' ? sentences(text) : [text]) {
      const key = plainWords(sentence).join(' ');
      const before = places.get(key);
      if (before) problems.push({ where, what: `the same as ${before}: ${sentence}` });
      else places.set(key, where);
    }
  }
  for (const { jobs, lines } of words.jobs) {
    const said = lines.map(({ line }) => plainWords(line).join(' '));
    lines.forEach(({ order }, i) => {
      const before = said.indexOf(said[i]!);
      if (before < i)
        problems.push({
          where: `${jobs[0]}, line ${order}`,
          what: `the same as line ${lines[before]!.order}`,
        });
    });
  }
  const carriedOver = new Map<string, number>();
  for (const { group, order, carriesOver } of words.directions) {
    const key = `${group} ${plainWords(carriesOver).join(' ')}`;
    const before = carriedOver.get(key);
    if (before) problems.push({ where: `${group}, direction ${order}`, what: `the same as ${before}` });
    carriedOver.set(key, order);
  }
  return problems;
}
