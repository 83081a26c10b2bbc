import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advertWords } from '../../../src/search/resume/advert-words.ts';

const ADVERT = `Maintenance Technician II
Location: Norfolk, VA
Our shop in Virginia Beach, VA 23450 needs you.
We are looking for a motivated technician to join our team at Harbor Works LLC.
Responsibilities:
• Perform preventive maintenance on conveyors and forklifts
• Troubleshoot PLC controls with Rockwell Studio 5000
• Record work orders in SAP and Microsoft Excel
Requirements:
• Valid driver’s license, OSHA 30 preferred
• EPA 608 certification
• 3 years of experience with conveyors
Benefits include dental and 401(k). $28 per hour. Equal Opportunity Employer.`;

const of = (kind: string, resume = '') =>
  advertWords(ADVERT, resume)
    .filter((each) => each.kind === kind)
    .map(({ word }) => word);

test('certificates and licenses are told from the rest', () => {
  expect(of('credential')).toEqual(['driver’s license', 'OSHA 30', 'EPA 608']);
});

test('tools and other names are found, without places, employers and headings', () => {
  const names = of('name');
  expect(names).toEqual(expect.arrayContaining(['PLC', 'Rockwell Studio 5000', 'SAP', 'Microsoft Excel']));
  expect(names.join(' ')).not.toMatch(/Norfolk|VA|LLC|Harbor|Responsibilities|Benefits/);
});

test('the words of the work are those named most first; what every advert says is left out', () => {
  const words = of('word');
  expect(words.slice(0, 3)).toEqual(['maintenance', 'technician', 'conveyors']);
  expect(words).toEqual(expect.arrayContaining(['preventive', 'forklifts', 'troubleshoot']));
  expect(words).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/team|benefit|experience|hour|opportunit|year|norfolk|virginia/),
    ]),
  );
});

test('what the résumé says is told from what it does not', () => {
  const found = new Map(
    advertWords(ADVERT, '• Repaired a conveyor; kept orders in Excel').map(({ word, said }) => [word, said]),
  );
  expect(found.get('conveyors')).toBe(true);
  expect(found.get('Microsoft Excel')).toBe(true);
  expect(found.get('forklifts')).toBe(false);
});

test('any text is read without a fault, and every word found stands in it', () => {
  const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...ADVERT.split(/(?<=\s)/))),
      (a, b) => {
        for (const { word, kind } of advertWords(`${a}\n${b.join('')}`, ''))
          if (kind === 'name') expect(fold(`${a}\n${b.join('')}`)).toContain(fold(word));
      },
    ),
    { numRuns: 500 },
  );
});
