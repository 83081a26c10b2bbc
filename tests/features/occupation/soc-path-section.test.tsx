import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('each step of the path of groups is a link to what is in it, the occupation itself is none', async () => {
  await openOccupation();
  const path = part('Where it fits');
  expect(path.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '15-0000 Computer and Mathematical Occupations Major group',
    '15-1200 Computer Occupations Minor group',
    '15-1210 Computer and Information Analysts Broad group',
    '15-1212 Information Security Analysts Detailed occupation',
    '15-1212.00 Information Security Analysts O*NET occupation',
  ]);
  expect(path.getByRole('link', { name: 'Computer Occupations' })).toHaveAttribute(
    'href',
    '/occupations/15-1200',
  );
  expect(path.getAllByRole('link').length).toBe(4);
});
