import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/search/query/draft.ts';
import { unknownWords } from '../../../src/search/query/unknown-words.ts';
import { passed, queryOf, smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string, unknown: string[], ...without: string[]) => {
  const query = { ...queryOf(text, reference, ...without), unknown: new Set(unknown) };
  const draft = passed(query, unknownWords);
  return {
    aside: draft.aside.map(({ from, kind }) => [kind, from]),
    left: plainWords(draft, query).map((word) => word.text),
  };
};

describe('words that nothing knows', () => {
  test('are set aside, neighbours together', () => {
    expect(read('Zorbex Ltd rifleman kazoo', ['zorbex', 'ltd', 'kazoo'])).toEqual({
      aside: [
        ['unknown', 'Zorbex Ltd'],
        ['unknown', 'kazoo'],
      ],
      left: ['rifleman'],
    });
  });

  test('go with the words that only connect them', () => {
    expect(read('rifleman at zorbex', ['zorbex']).left).toEqual(['rifleman']);
  });

  test('go without a word where they only hold a sentence together', () => {
    expect(read('who was rifleman', ['who', 'was'])).toEqual({ aside: [], left: ['rifleman'] });
  });

  test('stay where they were put back, where nothing else is left, and where nobody asked', () => {
    expect(read('zorbex rifleman', ['zorbex'], 'aside:zorbex').left).toEqual(['zorbex', 'rifleman']);
    expect(read('zorbex', ['zorbex']).left).toEqual(['zorbex']);
    expect(read('zorbex rifleman', []).left).toEqual(['zorbex', 'rifleman']);
  });
});
