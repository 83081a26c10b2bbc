import { expect, test } from 'vitest';
import { fitsLevel } from '../../../src/compile/suggest/title-level.ts';

const manager = { code: '11-1021.00', zone: 4 };
const supervisor = { code: '49-1011.00', zone: 3 };
const dispatcher = { code: '43-5032.00', zone: 3 };
const officeLead = { code: '43-1011.00', zone: 3 };
const driver = { code: '53-3032.00', zone: 2 };
const mechanic = { code: '49-3031.00', zone: 3 };

test.each([
  'Basic Supply Marine',
  'Ground Transportation Apprentice',
  'Operator Trainee',
  'Hospitalman Recruit',
])('who begins as %s leads nobody yet', (title) => {
  expect([manager, supervisor, officeLead, driver, mechanic].map((each) => fitsLevel(title, each))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

test.each(['Operations Manager', 'Supervisory Air Controller', 'Maintenance Superintendent', 'Team Chief'])(
  'who leads as %s goes back to no entry job and no desk',
  (title) => {
    expect([driver, dispatcher, manager, officeLead, mechanic].map((each) => fitsLevel(title, each))).toEqual(
      [false, false, true, true, true],
    );
  },
);

test('all others go either way', () => {
  for (const each of [manager, driver, dispatcher]) expect(fitsLevel('Supply Specialist', each)).toBe(true);
});
