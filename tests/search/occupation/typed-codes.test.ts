import { describe, expect, test } from 'vitest';
import type { NamedCode } from '../../../src/data/occupation-texts.ts';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { createCodeReader } from '../../../src/search/occupation/typed-codes.ts';
import { smallIndex } from '../../fixtures/small-base.ts';

const { occupations } = smallIndex();
const at = (code: string) => occupations.findIndex((each) => each.code === code);
const NAMED: NamedCode[] = [
  { kind: 'onet-2010', code: '15-1122.00', title: 'Analysts then', occupations: [at('15-1212.00')] },
  { kind: 'onet-2009', code: '15-1122.00', title: 'Analysts before', occupations: [at('49-3023.00')] },
  { kind: 'onet-2010', code: '15-1212.00', title: 'Split since', occupations: [at('15-1299.05')] },
  { kind: 'federal-series', code: '2210', title: 'Information Technology', occupations: [] },
];
const read = createCodeReader(smallIndex(), createSocTree(smallIndex()), NAMED);
const codesIn = (text: string) => read(text).map(({ kind, code }) => `${kind} ${code}`);

describe('a code of today', () => {
  test('is an occupation’s or a group’s', () => {
    expect(codesIn('15-1212.00')).toContain('today 15-1212.00');
    expect(read('15-1212.00')[0]!.occupations).toEqual([at('15-1212.00')]);
  });

  test('may be written without its hyphen where nothing else was typed', () => {
    expect(codesIn('151212.00')).toContain('today 15-1212.00');
    expect(codesIn('call 15 1212.00')).toEqual([]);
  });

  test('stands beside its earlier meaning where that leads further', () => {
    expect(codesIn('15-1212.00')).toEqual(['today 15-1212.00', 'onet-2010 15-1212.00']);
  });
});

test('a code of several taxonomies is read by the latest, its SOC code too', () => {
  expect(codesIn('15-1122.00')).toEqual(['onet-2010 15-1122.00']);
  expect(codesIn('15-1122')).toEqual(['onet-2010 15-1122']);
  expect(read('15-1122')[0]!.occupations).toEqual([at('15-1212.00')]);
});

describe('a federal job series', () => {
  test('is four digits alone, said to be one, or beside a word of its name', () => {
    for (const text of ['2210', 'GS-2210', 'job series 2210', 'the 2210 series', '2210 technologies'])
      expect(codesIn(text)).toEqual(['federal-series 2210']);
  });

  test('is no amount, and no number beside other words', () => {
    for (const text of ['$2210', '2210 nurse', '2210-B', '9999']) expect(codesIn(text)).toEqual([]);
  });
});

test('a code tells where it stands', () => {
  expect(read('now 15-1122.00 ')[0]).toMatchObject({ start: 4, end: 14 });
});
