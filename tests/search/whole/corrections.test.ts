import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chipLabel, evidenceWords } from '../../../src/language/english/search.ts';
import { fullEngine, fullIndex, jobOf, shownOf } from '../../fixtures/full-crosswalk.ts';

const search = (text: string, without: readonly string[] = []) =>
  fullEngine().military({ text, without, limit: 10 });
const labels = (text: string) => shownOf(search(text).results).map(jobOf);
const chips = (text: string) =>
  search(text).understood.map((chip) => ({ kind: chip.kind, label: chipLabel(chip), from: chip.from }));
const reason = (text: string) => {
  const { occupations } = fullIndex();
  const evidence = search(text).results[0]!.evidence[0]!;
  return evidenceWords(evidence, (code) => occupations.find((each) => each.code === code)!.title);
};

describe('a misspelt word is read as the known word it is near to', () => {
  test.each([
    ['signal offcier', 'signal officer'],
    ['veteranary tech', 'veterinary technician'],
    ['mental helth specialist', 'mental health specialist'],
    ['contrating specialist', 'contracting specialist'],
    ['gass turbine systems', 'gas turbine systems'],
    ['comuter tech', 'computer technician'],
    ['supply sargent', 'supply sergeant'],
    ['air forse cook', 'air force cook'],
    ['cost guard cook', 'coast guard cook'],
  ])('%s is answered as %s is', (misspelt, right) => {
    expect(labels(misspelt)[0]).toBe(labels(right)[0]);
    expect(labels(right)[0]).toBeDefined();
  });

  test('and so are two words that were joined', () => {
    expect(labels('gunersmate')[0]).toBe('Navy GM');
  });

  test('among several near words that which some title has beside the others', () => {
    expect(labels('gass turbine')[0]).toMatch(/^Navy (?:GS|U\d)/);
  });

  test('which a chip says, in the words that were typed', () => {
    expect(chips('Signal OFFCIER')).toContainEqual({ kind: 'spelling', label: 'officer', from: 'OFFCIER' });
    expect(chips('air forse cook')).toContainEqual({ kind: 'branch', label: 'Air Force', from: 'air forse' });
  });

  test('and not once its chip is removed', () => {
    const kept = search('mental helth specialist');
    const removed = search('mental helth specialist', ['spelling:helth']);
    expect(kept.understood.map(({ id }) => id)).toContain('spelling:helth');
    expect(removed.understood).toEqual([]);
    expect(removed.results).not.toEqual(kept.results);
  });

  test('and each result that it led to says so', () => {
    const [first] = search('mental helth specialist').results;
    expect(first!.evidence[0]).toEqual({ kind: 'spelling', read: [{ typed: 'helth', meant: 'health' }] });
    expect(reason('mental helth specialist')).toBe('“helth” read as “health”');
    expect(reason('acft mx')).toBe('“acft” read as “aircraft”, “mx” read as “maintenance”');
    expect(reason('gunersmate')).toBe('“gunersmate” read as “gunners mate”');
  });

  test.each([
    'infantryman',
    'truck driver',
    'paralegal',
    'bartender',
    'zookeeper',
    'IT specialist',
    'EOD',
    'mechan',
    'boats',
    'Boatswain’s Mate',
  ])('but not one that is right, or being typed: %s', (text) => {
    expect(chips(text).filter(({ kind }) => kind === 'spelling')).toEqual([]);
  });

  test('and no chip says so where nothing is found all the same', () => {
    expect(search('zzzzx qqqqv')).toMatchObject({ results: [], understood: [] });
    expect(search('toString valueOf')).toMatchObject({ results: [], understood: [] });
  });

  test('whatever is typed, a chip names words of the text and a removed chip stays away', () => {
    const word = fc.constantFrom(
      'mecanic',
      'helth',
      'offcier',
      'radio',
      'navy',
      'forse',
      'acft',
      'elektronic',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        const { understood } = search(text);
        for (const { id, from, removable } of understood) {
          expect(text).toContain(from);
          if (!removable) continue;
          expect(search(text, [id]).understood.map((chip) => chip.id)).not.toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a shortened word is read in full', () => {
  test.each([
    ['ACFT mechanic', 'aircraft mechanic'],
    ['wpns mx', 'weapons maintenance'],
    ['chaps assistant', 'chaplain assistant'],
    ['supply mgr', 'supply manager'],
  ])('%s is answered as %s is', (short, full) => {
    expect(labels(short)[0]).toBe(labels(full)[0]);
    expect(labels(full)[0]).toBeDefined();
  });
});

describe('words for whoever does a job', () => {
  test.each([
    ['AGE mechanic', 'Air Force 2A6X2'],
    ['LRS officer', 'Air Force 21RX'],
    ['cav guy', 'Army 19D'],
    ['EW officer', 'Army 17B'],
  ])('beside a short name: %s', (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });
});

describe('names of a branch', () => {
  test.each([
    ['squid cook', 'Navy'],
    ['puddle pirate cook', 'Coast Guard'],
    ['zoomie cook', 'Air Force'],
  ])('%s: %s', (text, branch) => {
    const { results, understood } = search(text);
    expect(understood.map(chipLabel)).toContain(branch);
    expect(results.length).toBeGreaterThan(0);
    expect(shownOf(results).every(({ specialty }) => specialty.branches.includes(branch as 'Navy'))).toBe(
      true,
    );
  });
});

describe('an officer’s AFSC without its level', () => {
  test.each([
    ['space force 13s', 'Air Force 13SX'],
    ['air force 11b', 'Air Force 11BX'],
    ['usaf 17d', 'Air Force 17DX'],
    ['ussf captain 13s', 'Air Force 13SX'],
    ['46s air force', 'Air Force 46SX'],
  ])('%s: %s, though other branches have the code', (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  test('stands below another branch’s code of just these signs', () => {
    expect(labels('11b').slice(0, 2)).toEqual(['Army 11B', 'Air Force 11BX']);
  });
});

test.each([
  ['rate ABH', 'Navy ABH'],
  ['my rate was HM', 'Navy HM'],
  ['rate CTI', 'Navy CTI'],
  ['my mos was 11B', 'Army 11B'],
])('“%s” is a code with words around it', (text, label) => {
  expect(labels(text)[0]).toBe(label);
});
