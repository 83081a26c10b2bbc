import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../src/features/resume/safe-file-name.ts';

test.each([
  ['', 'resume'],
  ['Depot lead', 'resume-depot-lead'],
  ['../../etc/passwd', 'resume-etc-passwd'],
  ['CON: "<a>|?*', 'resume-con-a'],
  ['Señor Ñandú', 'resume-señor-ñandú'],
])('“%s” gives %s', (name, file) => {
  expect(safeFileName('resume', name)).toBe(file);
});

test('any name gives a file that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const file = safeFileName('resume', name);
      expect(file).toMatch(/^resume[\p{L}\p{M}\p{N}-]*$/u);
      expect([...file].length).toBeLessThanOrEqual(60);
      expect(file).not.toMatch(/-$/);
    }),
    { numRuns: 1000 },
  );
});
