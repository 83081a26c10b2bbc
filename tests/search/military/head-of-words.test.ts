import { describe, expect, test } from 'vitest';
import {
  createHeadStep,
  headOfWords,
  preferBoth,
  turnedAround,
} from '../../../src/search/military/head-of-words.ts';
import { RUNG } from '../../../src/search/military/ranking.ts';
import type { Reading } from '../../../src/search/military/read-text.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

const { index, boards, reference } = smallParts();
const id = (code: string) => specialtyIn(index, code);
const text = (words: readonly { text: string }[]) => words.map((word) => word.text).join(' ');

describe('words are parted where they lead on from a job to what is asked of its people', () => {
  test.each([
    ['drivers with a hazmat endorsement', 'drivers', 'with a hazmat endorsement'],
    ['nurses in the operating room', 'nurses', 'in the operating room'],
    ['big cranes on ships for hire', 'big cranes', 'on ships for hire'],
  ])('%s', (words, head, rest) => {
    const parted = headOfWords(wordsOf(words))!;
    expect([text(parted.head), text(parted.rest)]).toEqual([head, rest]);
  });

  test.each(['truck driver', 'with a license', 'driver with a', ''])('and not in %j', (words) => {
    expect(headOfWords(wordsOf(words))).toBeUndefined();
  });

  test('and turned around as titles have them, without what people only have', () => {
    const turned = (words: string) => turnedAround(headOfWords(wordsOf(words))!);
    expect(turned('nurses in the operating room')).toBe('operating room nurses');
    expect(turned('mechanics with helicopter experience')).toBe('helicopter mechanics');
  });
});

describe('where the words together name no job', () => {
  /** Finds the infantryman by "rifle" at its beginning, the medic by "radio rifle", the computer specialist otherwise. */
  const read = (some: string): Reading => {
    const board = boards.take();
    const query = parseQuery(some, { without: new Set(), reference });
    const [job, rung] =
      query.words.length === 1 && some.startsWith('rifle')
        ? ['11B', RUNG.vocabulary]
        : some === 'radio rifle'
          ? ['68W', RUNG.sameTitle]
          : ['25B', RUNG.related];
    const source = board.source({ why: { kind: 'words' }, words: [] });
    board.offer(id(job as string), rung as typeof RUNG.related, 1, -1, -1, source);
    return { query, board, chips: [], typed: [], direct: false };
  };
  const step = createHeadStep<Reading>({
    read,
    rungOf: ({ board }) => board.rungOf(board.first()),
    interpretWhole: read,
  });
  const found = (some: string) => {
    boards.begin();
    const { board, chips } = step(some, read(some), new Set());
    return [index.specialties[board.first()]!.code, ...chips.map((chip) => `${chip.kind}: ${chip.from}`)];
  };

  test('what they begin with does, and that is said', () => {
    expect(found('rifle with juggling')).toEqual(['11B', 'part: rifle']);
  });

  test('or the rest before it', () => {
    expect(found('rifle with radio')).toEqual(['68W']);
  });

  test('and they stay as they are where neither names one', () => {
    expect(found('juggling with knives')).toEqual(['25B']);
    expect(found('rifle juggling')).toEqual(['25B']);
  });
});

test('of the jobs that the head names, those come first that the rest speaks for as well', () => {
  boards.begin();
  const [head, rest] = [boards.take(), boards.take()];
  const source = head.source({ why: { kind: 'words' }, words: [] });
  head.offer(id('11B'), RUNG.vocabulary, 0.9, -1, -1, source);
  head.offer(id('25B'), RUNG.vocabulary, 0.4, -1, -1, source);
  head.offer(id('68W'), RUNG.mostWords, 0.4, -1, -1, source);
  const other = rest.source({ why: { kind: 'words' }, words: [] });
  for (const code of ['25B', '68W']) rest.offer(id(code), RUNG.allWords, 0.5, -1, -1, other);
  preferBoth(head, rest);
  expect(head.first()).toBe(id('25B'));
  expect(head.rungOf(id('68W'))).toBe(RUNG.mostWords);
});
