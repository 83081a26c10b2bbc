import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programTitle } from '../../../data/derive/occupations/program-title.ts';

describe('the title of a program', () => {
  test.each([
    ['ELECTRICIAN (Ship & Boat)  ', 'Electrician (Ship & Boat)'],
    ['MAKER OF KITES AND DRUMS', 'Maker of Kites and Drums'],
    ['HVAC TECH, LEVEL II', 'HVAC Tech, Level II'],
    ['CNC OPERATOR - MILLING', 'CNC Operator - Milling'],
    ['KITE-MAKER/SAIL MAKER (DRY DOCKS)', 'Kite-Maker/Sail Maker (Dry Docks)'],
    ['KITE\u00a0 MAKER\u00a0\u00a0', 'Kite Maker'],
    ['KITE MAKER, (Level 1)(Sea Spec) ', 'Kite Maker (Level 1) (Sea Spec)'],
  ])('loses its capitals and spaces: "%s"', (official, title) => {
    expect(programTitle(official)).toEqual({ title, alsoCalled: '' });
  });

  test.each([
    ['KITE MAKER (Alternate Title: Drum Maker) ', 'Kite Maker', 'Drum Maker'],
    ['KITE MAKER (Alt Titles: Drum/Sail Makers )  ', 'Kite Maker', 'Drum/Sail Makers'],
    ['KITE MAKER (Alternate Title: Drum Maker ) (Sea)', 'Kite Maker (Sea)', 'Drum Maker'],
    ['KITE MAKER (Military Only) (Alt. Title: Drummer)', 'Kite Maker (Military Only)', 'Drummer'],
  ])('has its other title apart: "%s"', (official, title, alsoCalled) => {
    expect(programTitle(official)).toEqual({ title, alsoCalled });
  });

  test.each([
    'KITE MAKER (Existing Title:  Drum Maker)',
    'KITE MAKER (Existing Title: Drum Maker (Ship and Boat)) ',
    'KITE MAKER (Ex. Tit: Drum&Kite Mak.)',
  ])('has no older title: "%s"', (official) => {
    expect(programTitle(official)).toEqual({ title: 'Kite Maker', alsoCalled: '' });
  });

  test('stays as it is if it is done twice', () => {
    const word = fc.constantFrom('KITE', 'AND', 'CNC', 'II', 'Maker', '(Sea)', '&', 'X-RAY', 'OF');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const { title } = programTitle(words.join('  '));
        expect(programTitle(title).title).toBe(title);
      }),
    );
  });
});
