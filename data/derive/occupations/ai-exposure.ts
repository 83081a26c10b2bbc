import { AI_EXPOSURE } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf } from '../read.ts';
import type { Input } from './tables.ts';

/**
 * ai-exposure.tsv: share of an occupation's tasks exposed to large language models, by both raters.
 * beta counts a task that needs further tools half; it is the authors' middle figure; gamma counts it in full. Six decimals are kept:
 * the source's further digits are only the way binary fractions print.
 */
export function deriveAiExposure({ sources, taxonomy, tables }: Input): void {
  const source = sources.csv(fileOf('ai-exposure', 'occ_level.csv'), [
    'O*NET-SOC Code',
    'dv_rating_beta',
    'human_rating_beta',
    'dv_rating_gamma',
    'human_rating_gamma',
  ]);
  const rows = taxonomy.known(source, 'O*NET-SOC Code', AI_EXPOSURE).map((row) => ({
    code: row['O*NET-SOC Code'],
    model_beta: share(row.dv_rating_beta),
    human_beta: share(row.human_rating_beta),
    model_gamma: share(row.dv_rating_gamma),
    human_gamma: share(row.human_rating_gamma),
  }));
  tables.add(AI_EXPOSURE, rows);
}

function share(text: string): string {
  const value = Number(text);
  if (text === '' || !(value >= 0 && value <= 1)) throw new Error(`AI exposure: "${text}" is not a share`);
  return String(Number(value.toFixed(6)));
}
