import type { OccupationProfile, Share } from '../../domain/occupation.ts';
import { CREDENTIALS, EDUCATION, EDUCATION_CATEGORIES } from '../tables/rating-tables.ts';
import { rowBy, rowsOf, type TableTexts } from '../tables.ts';

type Education = Pick<
  OccupationProfile,
  'education' | 'experience' | 'plantTraining' | 'jobTraining' | 'credentials'
>;

/** Distributions of education, experience and training, and the importance of credentials. */
export function educationLookup(tables: TableTexts): (code: string) => Education {
  // The table is sorted as text; categories count upward.
  const categories = rowsOf(tables, EDUCATION_CATEGORIES).toSorted((a, b) => a.category - b.category);
  const shares = rowBy(tables, EDUCATION, 'code');
  const credentials = rowBy(tables, CREDENTIALS, 'code');
  const distribution = (code: string, scale: (typeof categories)[number]['scale']): Share[] => {
    const figures = shares.get(code)?.others;
    const cells = categories
      .filter((category) => category.scale === scale)
      .map(({ category, label }) => ({ label, figure: figures?.get(`${scale}.${category}`) ?? null }));
    if (cells.every((cell) => cell.figure === null)) return [];
    return cells.map(({ label, figure }) => ({ label, percent: figure === '*' ? null : figure }));
  };
  return (code) => ({
    education: distribution(code, 'RL'),
    experience: distribution(code, 'RW'),
    plantTraining: distribution(code, 'PT'),
    jobTraining: distribution(code, 'OJ'),
    credentials: {
      certification: credentials.get(code)?.certification ?? null,
      apprenticeship: credentials.get(code)?.apprenticeship ?? null,
    },
  });
}
