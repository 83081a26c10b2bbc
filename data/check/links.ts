import { coverageOf, LEAST_COVERAGE, type PlainWords, type Problem } from './plain-words.ts';

/** Every task rests on activities of its own occupation, and together they cover enough of them. */
export function checkLinks(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  for (const { code, order, dwas } of words.tasks) {
    const where = `${code}, task ${order}`;
    if (dwas.length === 0) problems.push({ where, what: 'rests on no activity' });
    if (new Set(dwas).size < dwas.length) problems.push({ where, what: 'names an activity twice' });
    const own = words.activitiesOf.get(code) ?? [];
    for (const dwa of dwas) {
      if (!own.includes(dwa)) problems.push({ where, what: `${dwa} is not an activity of the occupation` });
    }
  }
  for (const [code, share] of coverageOf(words)) {
    if (share < LEAST_COVERAGE) {
      problems.push({ where: code, what: `its tasks cover ${Math.round(share * 100)} % of its activities` });
    }
  }
  return problems;
}
