import type { AiLevel, AiOutlook, AiReach } from '../../domain/occupation.ts';
import { AI_EXPOSURE } from '../tables/occupation-tables.ts';
import { rowBy, type TableTexts } from '../tables.ts';

/**
 * Exposed share of tasks from which the level is the next one: a third and two thirds, so that a level can be
 * said in words ("fewer than a third of its tasks"); to four decimals, as the mean is. Of 923 occupations 465 are
 * essential, 420 significant, 38 changing; 15-1212.00 (0.5978) is significant, as on the reference page.
 */
const AI_SIGNIFICANT_FROM = 0.3333;
const AI_CHANGING_FROM = 0.6667;

/**
 * The level that a share of exposed tasks stands for.
 * @param mean the mean of both raters' betas, 0 to 1, to four decimals.
 */
export function aiLevel(mean: number): AiLevel {
  if (mean < AI_SIGNIFICANT_FROM) return 'essential';
  return mean < AI_CHANGING_FROM ? 'significant' : 'changing';
}

/**
 * What the sentences may say of how much of the work is exposed. By the middle measure alone they would say "most of
 * it lies outside" of 40 occupations of which the authors' wider one says half or more, and "some tasks" of 176 of
 * which it is half or more even by the middle one.
 * @param mean of the betas. @param wider mean of the gammas, both to four decimals.
 */
export function aiReach(mean: number, wider: number): AiReach {
  if (mean >= 0.5) return 'half';
  return wider >= 0.5 ? 'half with tools' : 'less';
}

/** Exposure to language models by occupation, with the level it stands for. */
export function aiLookup(tables: TableTexts): (code: string) => AiOutlook | null {
  const rows = rowBy(tables, AI_EXPOSURE, 'code');
  return (code) => {
    const row = rows.get(code);
    if (!row) return null;
    const { model_beta: modelBeta, human_beta: humanBeta } = row;
    const mean = meanOf(modelBeta, humanBeta);
    const wider = meanOf(row.model_gamma, row.human_gamma);
    return { level: aiLevel(mean), modelBeta, humanBeta, mean, wider, reach: aiReach(mean, wider) };
  };
}

/** Four decimals: the table has six, so that a mean of exactly a third would else fall to either side of it. */
function meanOf(a: number, b: number): number {
  return Number(((a + b) / 2).toFixed(4));
}
