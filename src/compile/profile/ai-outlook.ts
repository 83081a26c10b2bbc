import { type AiOutlook, aiLevel } from '../../domain/occupation.ts';
import { requiredRows, rowBy, type TableTexts } from '../tables.ts';

/** Exposure to language models by occupation, with the level it stands for. */
export function aiLookup(tables: TableTexts): (code: string) => AiOutlook | null {
  const rows = rowBy(
    requiredRows(tables, 'occupations/ai-exposure.tsv', ['code', 'model_beta', 'human_beta']),
    'code',
  );
  return (code) => {
    const row = rows.get(code);
    if (!row) return null;
    const modelBeta = Number(row.model_beta);
    const humanBeta = Number(row.human_beta);
    // Four decimals: the table has six, so that a mean of exactly a third would else fall to either side of it.
    const mean = Number(((modelBeta + humanBeta) / 2).toFixed(4));
    return { level: aiLevel(mean), modelBeta, humanBeta, mean };
  };
}
