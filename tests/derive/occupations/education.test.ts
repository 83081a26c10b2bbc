import { expect, test } from 'vitest';
import { deriveEducation } from '../../../data/derive/occupations/education.ts';
import { onetText, sourceFolder, written } from '../source-folder.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

test('a suppressed education share becomes a star, never a number', () => {
  const head = ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Category', 'Data Value', 'Recommend Suppress'];
  const input = sourceFolder(
    {
      'onet-30.1/Education, Training, and Experience Categories.txt': onetText(
        ['Scale ID', 'Category', 'Category Description'],
        ['RL', '1', 'Less than a High School Diploma'],
        ['RL', '2', 'High School Diploma - or the equivalent'],
      ),
      'onet-30.1/Education, Training, and Experience.txt': onetText(
        head,
        ['15-1212.00', '2.D.1', 'RL', '1', '0.00', 'N'],
        ['15-1212.00', '2.D.1', 'RL', '2', '12.34', 'Y'],
        ['15-1212.00', '2.D.4.a', 'IM', 'n/a', '3.79', 'n/a'],
      ),
    },
    ANALYSTS,
  );
  deriveEducation(input);
  expect(written(input, 'education')).toEqual([{ code: '15-1212.00', 'RL.1': '0', 'RL.2': '*' }]);
  expect(written(input, 'credentials')).toEqual([
    { code: '15-1212.00', certification: '3.79', apprenticeship: '' },
  ]);
  expect(written(input, 'education-categories')[1]!.label).toBe('High School Diploma');
  expect(input.report.text()).toContain(
    'share that O*NET recommends to suppress: 1 (first: 15-1212.00 RL.2)',
  );
});
