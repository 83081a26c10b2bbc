import type { OccupationProfile, Share } from '../../domain/occupation.ts';
import { requiredRows, rowBy, type TableTexts } from '../tables.ts';

type Education = Pick<
  OccupationProfile,
  'education' | 'experience' | 'plantTraining' | 'jobTraining' | 'credentials'
>;

/** Distributions of education, experience and training, and the importance of credentials. */
export function educationLookup(tables: TableTexts): (code: string) => Education {
  const categories = requiredRows(tables, 'occupations/education-categories.tsv', [
    'scale',
    'category',
    'label',
  ]);
  // The table is sorted as text; categories count upward.
  categories.sort((a, b) => Number(a.category) - Number(b.category));
  const shares = rowBy(requiredRows(tables, 'occupations/education.tsv', ['code']), 'code');
  const credentials = rowBy(
    requiredRows(tables, 'occupations/credentials.tsv', ['code', 'certification', 'apprenticeship']),
    'code',
  );
  const distribution = (code: string, scale: string): Share[] => {
    const row = shares.get(code);
    const own = categories.filter((category) => category.scale === scale);
    const cells = own.map(({ category, label }) => ({
      label: label!,
      text: row?.[`${scale}.${category}`] ?? '',
    }));
    if (cells.every((cell) => cell.text === '')) return [];
    return cells.map(({ label, text }) => ({
      label,
      percent: text === '*' || text === '' ? null : Number(text),
    }));
  };
  const importance = (code: string, column: string): number | null => {
    const text = credentials.get(code)?.[column] ?? '';
    return text === '' ? null : Number(text);
  };
  return (code) => ({
    education: distribution(code, 'RL'),
    experience: distribution(code, 'RW'),
    plantTraining: distribution(code, 'PT'),
    jobTraining: distribution(code, 'OJ'),
    credentials: {
      certification: importance(code, 'certification'),
      apprenticeship: importance(code, 'apprenticeship'),
    },
  });
}
