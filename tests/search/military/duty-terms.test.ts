import { describe, expect, test } from 'vitest';
import { createDutyReader } from '../../../src/search/military/duty-terms.ts';
import { smallDuties } from '../../fixtures/small-duties.ts';

const TITLE_WORDS = new Set(['fire', 'control', 'rated', 'ray']);
const reader = createDutyReader(
  {
    ...smallDuties(),
    phrases: [
      ...smallDuties().phrases,
      { phrase: 'put out fire', stems: ['firefight'], unlike: [], place: [] },
      { phrase: 'drive', stems: ['driv', 'transport'], unlike: ['mechan'], place: [] },
      { phrase: 'truck', stems: ['vehicl'], unlike: [], place: [] },
      { phrase: 'fire', stems: ['gun'], unlike: [], place: [] },
      { phrase: 'work on', stems: ['maintain'], unlike: [], place: [] },
      { phrase: 'ship', stems: ['ship'], unlike: [], place: ['Navy'] },
    ],
  },
  0.5,
  (word) => TITLE_WORDS.has(word),
);
const shown = (text: string) => reader.termsOf(text.split(' ')).map((term) => term.shown);
const tells = (text: string) => reader.tellsDuty(text.split(' '));

describe('what somebody did', () => {
  test.each([
    'drove a truck',
    'fixed trucks',
    'fixing trucks',
    'i fix trucks',
    'fix trucks',
    'carry a radio',
    'was the gunner on a tank',
    'my job was to treat people',
    'who can treat people',
    'swabbed decks',
    'set up tents',
  ])('is told by a verb in front: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  test.each(['truck driver', 'fire control', 'carry team', 'rated', 'fix', 'the', ''])(
    'is not told by the name of a job: %s',
    (text) => {
      expect(tells(text)).toBe(false);
    },
  );
});

describe('a duty is read as its words and phrases', () => {
  test('in base form, without words that say nothing of the work', () => {
    expect(shown('drove a truck for the soldiers in 2009')).toEqual(['drive', 'truck']);
    expect(shown('patched up the wounded')).toEqual(['patch up', 'wounded']);
  });

  test('the longest phrase first, also with a word of its own in between', () => {
    expect(shown('put out fires')).toEqual(['put out fire']);
    expect(shown('put out big fires')).toEqual(['put out fire', 'big']);
    expect(shown('put fires out')).toEqual(['put', 'fire']);
  });

  test('that says where, after the words that a place follows, and only there', () => {
    const places = (text: string) => reader.termsOf(text.split(' ')).map(({ place }) => place);
    expect(places('put out fires on a ship')).toEqual([[], ['Navy']]);
    expect(places('worked on ships')).toEqual([[], []]);
    expect(places('painted ships')).toEqual([[], []]);
  });

  test('each with the stems of the official words, less sure than those of its own', () => {
    const [drive, truck, ladle] = reader.termsOf(['drove', 'trucks', 'ladles']);
    expect(Object.fromEntries(drive!.stems)).toEqual({ driv: 1, transport: 0.5, drov: 1 });
    expect(drive!.unlike).toEqual(['mechan']);
    expect(Object.fromEntries(truck!.stems)).toEqual({ truck: 1, vehicl: 0.5 });
    expect([...ladle!.stems.keys()]).toContain('ladl');
  });
});

describe('what only says for whom or after what the work was done', () => {
  const beside = (text: string) =>
    reader
      .termsOf(text.split(' '))
      .filter((term) => term.beside)
      .map((term) => term.shown);

  test('stands beside the work', () => {
    expect(beside('carried parts for jets')).toEqual(['jets']);
    expect(beside('put out fires after attacks')).toEqual(['attacks']);
  });

  test('and not where the word belongs to the verb, or begins another duty', () => {
    expect(beside('looked for pictures')).toEqual([]);
    expect(beside('fixed radios in a tower with tools')).toEqual([]);
    expect(beside('carried parts for jets and fixed radios')).toEqual(['jets']);
    expect(beside('went ahead to treat people')).toEqual([]);
  });
});

test('a phrase is as long as its words that tell something', () => {
  const lengths = (text: string) => reader.termsOf(text.split(' ')).map((term) => term.length);
  expect(lengths('put out fires')).toEqual([2]);
  expect(lengths('drove trucks')).toEqual([1, 1]);
});

test('the letters and the number of an aircraft are one term', () => {
  const [, copter] = reader.termsOf(['fixed', 'ch', '47s']);
  expect(copter!.shown).toBe('ch-47');
  expect([...copter!.stems.keys()]).toEqual(['47', 'ch']);
  expect(shown('drove f 16s')).toEqual(['drive', 'f-16']);
  expect(shown('drove 16 trucks')).toEqual(['drive', 'truck']);
});

test('what is done again is done, where nothing knows the longer word', () => {
  expect(shown('refixed radios')).toEqual(['fixed', 'radios']);
  expect(shown('rated radios')).toEqual(['rated', 'radios']);
});

test('how something was done leads up to the verb', () => {
  expect(tells('safely drove trucks')).toBe(true);
  expect(tells('supply trucks')).toBe(false);
});

test('a form of a common verb, of a word of the phrases or of titles is no misspelt word', () => {
  for (const word of ['drove', 'took', 'flew', 'fixes', 'patrolled', 'rayed'])
    expect(reader.isEveryday(word)).toBe(true);
  for (const word of ['gunnner', 'mechnic']) expect(reader.isEveryday(word)).toBe(false);
});
