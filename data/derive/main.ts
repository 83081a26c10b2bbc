/**
 * Writes the project's fact tables from the official files: npm run derive -- --sources DIR.
 * Where each file comes from is in data/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { deriveDirections } from './directions/derive-directions.ts';
import { deriveMatching } from './matching/derive-matching.ts';
import { deriveMilitary } from './military/derive-military.ts';
import { deriveOccupations } from './occupations/derive-occupations.ts';
import { deriveOutcomes } from './outcomes/derive-outcomes.ts';
import { derivePlaces } from './places/derive-places.ts';
import { Report } from './report.ts';

/** From the sources' folder to the tables: path under data/ → text. */
type Deriver = (sourcesDir: string, report: Report) => Promise<Map<string, string>>;

const derivers: Deriver[] = [
  deriveMilitary,
  deriveDirections,
  deriveOccupations,
  deriveOutcomes,
  deriveMatching,
  derivePlaces,
];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sources: { type: 'string' } } });
  if (!values.sources) throw new Error('Say where the official files are: npm run derive -- --sources DIR');
  const report = new Report();
  for (const derive of derivers) {
    for (const [path, text] of await derive(values.sources, report)) {
      const target = join(import.meta.dirname, '..', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  console.log(report.text());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
