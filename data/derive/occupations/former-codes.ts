import { FORMER_CODES } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf } from '../read.ts';
import type { Input } from './tables.ts';

/** The steps of the taxonomy, the latest first: each leads codes of its first year to its second. */
const STEPS = [
  ['2010', '2019'],
  ['2009', '2010'],
  ['2006', '2009'],
] as const;

/**
 * former-codes.tsv: the codes of earlier taxonomies that are no more, or mean something else today, with what they were called
 * and the occupations that they became. A code that two of them share with one outcome stands there once, by the later one.
 * @throws Error where a step leads to a code that the next one does not have.
 */
export function deriveFormerCodes({ sources, taxonomy, tables }: Input): void {
  /** What a code of the later taxonomy became by today. */
  let later: ReadonlyMap<string, readonly string[]> = new Map(
    [...taxonomy.titles.keys()].map((code) => [code, [code]]),
  );
  const rows = new Map<string, { code: string; taxonomy: string; title: string; occupations: string }>();
  for (const [from, to] of STEPS) {
    const file = fileOf('onet-taxonomy', `${from}_to_${to}_Crosswalk.csv`);
    const [code, title, next] = [
      `O*NET-SOC ${from} Code`,
      `O*NET-SOC ${from} Title`,
      `O*NET-SOC ${to} Code`,
    ] as const;
    const heirs = new Map<string, { title: string; codes: Set<string> }>();
    for (const row of sources.csv(file, [code, title, next])) {
      const became = later.get(row[next]!);
      if (!became) throw new Error(`${file}: ${row[next]} is no code of ${to}`);
      const known = heirs.get(row[code]!) ?? { title: row[title]!, codes: new Set() };
      for (const each of became) known.codes.add(each);
      heirs.set(row[code]!, known);
    }
    later = new Map([...heirs].map(([each, { codes }]) => [each, [...codes].sort()]));
    for (const [each, codes] of later) {
      const occupations = codes.join(' ');
      const key = `${each} ${occupations}`;
      if (occupations !== each && !rows.has(key))
        rows.set(key, { code: each, taxonomy: from, title: heirs.get(each)!.title, occupations });
    }
  }
  tables.add(FORMER_CODES, [...rows.values()]);
}
