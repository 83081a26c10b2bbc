import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeChoices, encodeChoices } from '../../src/data/share-link.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { type Choice, jobChoice } from '../../src/domain/choice.ts';
import { fullIndex } from '../fixtures/full-crosswalk.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const occupation = fc
  .tuple(digits(2), digits(4), digits(2))
  .map(([a, b, c]): Choice => ({ kind: 'occupation', code: `${a}-${b}.${c}` }));
const military = fc
  .tuple(fc.constantFrom(...BRANCHES), fc.stringMatching(/^[A-Z0-9]{2,5}$/))
  .map(([branch, code]): Choice => ({ kind: 'military', branch, code }));
const choices = fc.uniqueArray(fc.oneof(occupation, military), { maxLength: 12, selector: JSON.stringify });

const four: Choice[] = ['15-1212.00', '29-1141.03', '53-3032.00', '11-9199.08'].map((code) => ({
  kind: 'occupation',
  code,
}));

describe('the choices in a link', () => {
  it('come back as they were handed on', () => {
    fc.assert(
      fc.property(choices, (list) => {
        expect(decodeChoices(`#${encodeChoices(list)}`)).toEqual({ choices: list, unread: [], fault: null });
      }),
    );
  });

  it('take less than fifty signs for four occupations', () => {
    expect(encodeChoices(four).length).toBeLessThan(50);
    expect(encodeChoices(four)).toMatch(/^v1\.[0-9a-zA-Z,.]+$/);
  });

  it('may be any military job that there is or was', () => {
    const jobs = fullIndex().specialties.map(jobChoice);
    const unread = jobs.flatMap((job) => decodeChoices(encodeChoices([job])).unread);
    expect(unread).toEqual([]);
  });

  it('come back from a link whose signs a chat program has escaped', () => {
    expect(decodeChoices(encodeURIComponent(encodeChoices(four))).choices).toEqual(four);
  });

  it('are told to be damaged where a sign was changed, and the rest still opens', () => {
    const { choices: left, fault, unread } = decodeChoices(encodeChoices(four).replace('53303', '5x303'));
    expect(fault).toBe('damaged');
    expect(left).toHaveLength(3);
    expect(unread).toEqual(['5x3032']);
  });

  it('never come back changed without a word', () => {
    fc.assert(
      fc.property(choices, fc.nat(), fc.constantFrom('0', '7', 'a', ',', '.', '%'), (list, at, sign) => {
        const link = encodeChoices(list);
        const changed = link.slice(0, at % link.length) + sign + link.slice((at % link.length) + 1);
        const read = decodeChoices(changed);
        expect(read.fault !== null || JSON.stringify(read.choices) === JSON.stringify(list)).toBe(true);
      }),
      { numRuns: 1000, seed: 17 },
    );
  });

  it('of a newer page open as far as they are understood, and say so', () => {
    const read = decodeChoices(`v2.151212,zz!.${'0000'}`);
    expect(read).toEqual({ choices: [four[0]], unread: ['zz!'], fault: 'newer' });
  });

  it('are none where the link holds none', () => {
    expect(decodeChoices('')).toEqual({ choices: [], unread: [], fault: null });
    expect(decodeChoices('#')).toEqual({ choices: [], unread: [], fault: null });
  });

  it('never throw, whatever the link', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeChoices(text)));
    expect(decodeChoices('#%E0%A4%A').fault).toBe('damaged');
    expect(decodeChoices(`v1.${'151212,'.repeat(100_000)}`).choices).toHaveLength(1);
  });
});
