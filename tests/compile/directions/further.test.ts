import { expect, test } from 'vitest';
import { compileFurther } from '../../../src/compile/directions/further.ts';
import type { Direction } from '../../../src/domain/direction.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const medic = index.specialties.find(({ code }) => code === '68W')!;
const official = index.titles[medic.titles[0]!]!.occupations[0]!;
const direction = (
  occupation: string,
  source: Direction['source'],
  strength: Direction['strength'],
): Direction => ({ occupation, source, strength, reasons: [], payGrade: '', preparation: '' });
const further = (...directions: Direction[]) =>
  compileFurther(
    index,
    new Map([
      [medic.id, { words: null, history: null, directions, federal: [], credentials: [], elsewhere: [] }],
    ]),
  )[medic.id];

test('the surest come first, each occupation once, and three at the most', () => {
  expect(
    further(
      direction('11-1021.00', 'suggested', 'fair'),
      direction('33-1011.00', 'suggested', 'strong'),
      direction('49-3031.00', 'expert-study', 'most-duties'),
      direction('49-3031.00', 'suggested', 'strong'),
      direction('15-1232.00', 'reviewed', 'fair'),
    ),
  ).toEqual(['49-3031.00', '33-1011.00', '15-1232.00']);
});

test('what the crosswalk says already is not said again', () => {
  expect(further(direction(official, 'suggested', 'strong'))).toEqual([]);
});

test('a specialty of which nothing more is said has none', () => {
  expect(compileFurther(index, new Map())).toEqual(index.specialties.map(() => []));
});
