import { expect, test } from 'vitest';
import { deriveRatingSources } from '../../../data/derive/occupations/rating-sources.ts';
import { rowsOf } from '../../compile/committed.ts';
import { onetText, sourceFolder, written } from '../source-folder.ts';
import { workbook } from '../workbook.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };
const HEADER = ['O*NET-SOC Code', 'Date', 'Domain Source'];
const CODE = '15-1212.00';

function input(education: string[][], styles: string[][] = [[CODE, '12/2025', 'AI/Expert']]) {
  const file = (...rows: string[][]) => onetText(HEADER, ...rows);
  return sourceFolder(
    {
      'onet-30.1/Education, Training, and Experience.txt': file(...education),
      'onet-30.1/Work Styles.txt': file(...styles),
      'onet-30.0-ratings/Skills.xlsx': workbook('Skills', [HEADER, [CODE, '08/2024', 'Analyst']]),
      'onet-30.0-ratings/Knowledge.xlsx': workbook('Knowledge', [HEADER, [CODE, '08/2021', 'Incumbent']]),
      'onet-30.1/Work Values.txt': file([CODE, '07/2020', 'Analyst - Transition']),
      'onet-30.1/Interests.txt': file([CODE, '11/2023', 'Machine Learning']),
    },
    ANALYSTS,
  );
}

test('each group of figures has its raters and their year', async () => {
  const made = input([
    [CODE, '08/2023', 'Incumbent'],
    [CODE, '08/2023', 'Incumbent'],
  ]);
  await deriveRatingSources(made);
  expect(written(made, 'rating-sources')).toEqual([
    {
      code: CODE,
      education: 'workers 2023',
      skills: 'analysts 2024',
      knowledge: 'workers 2021',
      work_styles: 'ai-and-experts 2025',
      work_values: 'transition 2020',
      interests: 'machine 2023',
    },
  ]);
});

test('a group that two rated is refused, since a note would be true of half of it', async () => {
  const made = input([
    [CODE, '08/2023', 'Incumbent'],
    [CODE, '08/2023', 'Occupational Expert'],
  ]);
  await expect(deriveRatingSources(made)).rejects.toThrow('rated twice');
});

test('raters that nobody knows, and a date of another form, are refused', async () => {
  const byCrowd = deriveRatingSources(input([[CODE, '08/2023', 'Crowd']]));
  await expect(byCrowd).rejects.toThrow('rated by "Crowd"');
  const inYear = deriveRatingSources(input([[CODE, '2023', 'Incumbent']]));
  await expect(inYear).rejects.toThrow('in "2023"');
});

test('of 878 occupations with figures on training, 210 are rated by experts', () => {
  const raters = rowsOf('rating-sources').flatMap(({ education }) => education?.split(' ')[0] || []);
  expect(raters).toHaveLength(878);
  expect(raters.filter((rater) => rater === 'experts')).toHaveLength(210);
});
