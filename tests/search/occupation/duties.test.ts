import { describe, expect, test } from 'vitest';
import { createDutyReader, doerNames } from '../../../src/search/occupation/duties.ts';

const VERBS = [
  { verb: 'fix', agents: ['mechanic', 'repairer'], people: false },
  { verb: 'drive', agents: ['driver'], people: false },
  { verb: 'put out', agents: ['fighter'], people: false },
  { verb: 'cut', agents: ['cutter'], people: false },
  { verb: 'style', agents: ['stylist'], people: false },
  { verb: 'design', agents: ['designer'], people: false },
  { verb: 'lead', agents: ['supervisor'], people: true },
];
const read = createDutyReader({
  verbs: VERBS,
  isDoer: (word) => ['engineer', 'electrician', 'designer'].includes(word),
  isTogether: (words) => /^design engineers?$/.test(words.join(' ')),
});
const duties = (text: string) =>
  read(text.split(' ')).map(({ verb, objects }) => [verb, ...objects.map((object) => object.join(' '))]);

describe('a duty is a verb and what it is done to', () => {
  test('whatever form the verb has', () => {
    for (const text of ['fix cars', 'fixed cars', 'fixing cars', 'i fix my cars'])
      expect(duties(text)).toEqual([['fix', 'cars']]);
    expect(duties('drove trucks')).toEqual([['drive', 'trucks']]);
  });

  test('with its particle', () => {
    expect(duties('putting out fires')).toEqual([['put out', 'fires']]);
  });

  test('up to where the words go on to say where, with what or for whom', () => {
    expect(duties('fix old cars for the army')).toEqual([['fix', 'old cars']]);
    expect(duties('fix brakes on trucks')).toEqual([['fix', 'brakes']]);
  });

  test('and the words of whoever does it', () => {
    expect(read(['fix', 'cars'])[0]!.agents).toEqual(['mechanic', 'repairer']);
  });
});

test('a thing that does something is that kind of thing', () => {
  expect(duties('fix machines that cut paper')).toEqual([['fix', 'paper machines']]);
  expect(duties('fix machines for people that drive trucks')).toEqual([['fix', 'machines']]);
  expect(duties('fix machines that are old')).toEqual([['fix', 'machines']]);
});

describe('several duties', () => {
  test('are told apart where each has its verb', () => {
    expect(duties('fix cars and drive trucks')).toEqual([
      ['fix', 'cars'],
      ['drive', 'trucks'],
    ]);
  });

  test('are one with several things where they share a verb', () => {
    expect(duties('fix cars and trucks')).toEqual([['fix', 'cars', 'trucks']]);
  });

  test('share what stands behind the last', () => {
    expect(duties('cut and style hair')).toEqual([
      ['cut', 'hair'],
      ['style', 'hair'],
    ]);
  });
});

describe('no duty is', () => {
  test('what begins with no verb, or says nothing that it is done to', () => {
    for (const text of ['car mechanic', 'drive', 'nurse and fix cars', '']) expect(duties(text)).toEqual([]);
  });

  test('a title that begins with a word which may be a verb', () => {
    expect(duties('design engineer')).toEqual([]);
    expect(duties('design engineers')).toEqual([]);
    expect(duties('lead electrician')).toEqual([]);
  });

  test('but what no title says is one', () => {
    expect(duties('fix drunk engineers')).toEqual([['fix', 'drunk engineers']]);
  });

  test('but to lead, teach or hire those of a trade is one', () => {
    expect(duties('lead electricians')).toEqual([['lead', 'electricians']]);
    expect(duties('lead an electrician')).toEqual([['lead', 'electrician']]);
  });
});

describe('whoever does a duty is called', () => {
  const names = (text: string) =>
    read(text.split(' '), true).flatMap((duty) =>
      doerNames(duty).map(({ words, tells }) => `${words.join(' ')} ${tells}`),
    );

  test('by its verb and what it is done to, and by less of that', () => {
    expect(names('drove fuel trucks')).toEqual(['fuel truck driver 3', 'truck driver 2']);
    expect(names('fix cars')).toEqual(['car mechanic 2', 'car repairer 2']);
  });

  test('by its verb alone, where it says nothing more', () => {
    expect(names('drove')).toEqual(['driver 1']);
    expect(names('led people')).toEqual(['supervisor 2']);
    expect(read(['drove'])).toEqual([]);
  });
});
