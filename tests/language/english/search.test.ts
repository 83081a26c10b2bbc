import { describe, expect, test } from 'vitest';
import {
  chipLabel,
  detailWords,
  evidenceWords,
  occupationReason,
} from '../../../src/language/english/search.ts';
import type { Chip, CodeDetail, Evidence } from '../../../src/search/answers.ts';

type Labelled<T extends { kind: string }, Without extends string = never> = {
  [Kind in T['kind']]: readonly [
    value: Omit<Extract<T, { kind: Kind }>, Without> & { kind: Kind },
    words: string,
  ];
};

/** One of each kind; a kind without words would not compile. */
const DETAILS: Labelled<CodeDetail> = {
  'skill-level': [{ kind: 'skill-level', level: '3' }, 'skill level 3'],
  rate: [{ kind: 'rate', rate: 'CS' }, 'senior chief petty officer'],
  'source-rating': [{ kind: 'source-rating', rating: 'HM' }, 'of the rating HM'],
  nec: [{ kind: 'nec', nec: '8404' }, 'NEC 8404'],
  prefix: [{ kind: 'prefix', prefix: 'K' }, 'prefix K'],
  shred: [{ kind: 'shred', shred: 'A' }, 'shred A'],
  'afsc-level': [{ kind: 'afsc-level', level: '5' }, 'journeyman level'],
  title: [{ kind: 'title', title: 'Cryogenic Fluids', branch: 'Air Force' }, 'Air Force: Cryogenic Fluids'],
  branches: [{ kind: 'branches', branches: ['Air Force', 'Space Force'] }, 'Air Force and Space Force'],
};

const DETAIL: CodeDetail = { kind: 'skill-level', level: '3' };
const CHIPS: readonly (readonly [Omit<Chip, 'id' | 'from' | 'removable'>, string])[] = [
  [{ kind: 'branch', branch: 'Navy' } as Chip, 'Navy'],
  [{ kind: 'rank', rank: 'Warrant Officer' } as Chip, 'Warrant Officer'],
  [{ kind: 'code', code: '25B', detail: null } as Chip, '25B'],
  [{ kind: 'level', code: '25B', detail: DETAIL } as Chip, '25B, skill level 3'],
  [{ kind: 'phonetic', code: '11B', detail: null } as Chip, '11B'],
  [{ kind: 'spelling', meant: 'health' } as Chip, 'health'],
  [{ kind: 'code', code: '16M', detail: null, doubted: true } as Chip, '16M, but the words point elsewhere'],
  [
    { kind: 'lifted', from: 'army' } as Chip,
    '“army” has no job by that name, so it does not narrow the list',
  ],
  [{ kind: 'part', from: 'cook' } as Chip, 'read from “cook”'],
  [{ kind: 'cut' } as Chip, 'only the first part was read'],
];

const EVIDENCE: Labelled<Evidence> = {
  code: [{ kind: 'code', code: '25B' }, 'Code 25B'],
  'code-level': [{ kind: 'code-level', code: '25B', detail: DETAIL }, 'Code 25B, skill level 3'],
  'old-code': [
    { kind: 'old-code', code: '54450', title: 'Cryogenic Fluids' },
    'Similar to “Cryogenic Fluids”, the title of 54450',
  ],
  title: [{ kind: 'title', title: 'Cook, Ship' }, 'Title: Cook, Ship'],
  'former-title': [{ kind: 'former-title', title: 'Mess Sergeant' }, 'Former title: Mess Sergeant'],
  nickname: [{ kind: 'nickname', term: 'doc', reason: 'what marines say' }, '“doc”: what marines say'],
  spelling: [{ kind: 'spelling', read: [{ typed: 'helth', meant: 'health' }] }, '“helth” read as “health”'],
  'lay-title': [
    { kind: 'lay-title', occupation: '47-2111.00', title: 'Wireman' },
    'Other job title for Electricians: Wireman',
  ],
  duties: [{ kind: 'duties', words: ['drive', 'fuel', 'truck'] }, 'Similar duties: drive, fuel, truck'],
  'other-words': [{ kind: 'other-words' }, 'Some of your words'],
};

const titleOf = (code: string) => (code === '47-2111.00' ? 'Electricians' : code);
const words = (evidence: Evidence) => evidenceWords(evidence, titleOf);

test('a term whose reason is not there yet stands alone', () => {
  expect(words({ kind: 'nickname', term: 'doc', reason: '' })).toBe('“doc”');
});

describe('what a code says besides the job has words', () => {
  test.each(Object.values(DETAILS))('%j: %s', (detail, text) => {
    expect(detailWords(detail)).toBe(text);
  });

  test('for every rate of the Navy and the Coast Guard', () => {
    for (const rate of ['1', '2', '3', 'C', 'CS', 'CM', 'SN', 'FN', 'AN', 'CN'])
      expect(detailWords({ kind: 'rate', rate })).toMatch(/^[a-z ]{6,}$/);
    expect(detailWords({ kind: 'rate', rate: 'ZZ' })).toBe('ZZ');
  });
});

describe('every kind of chip has a label', () => {
  test.each(CHIPS)('%j: %s', (chip, label) => {
    expect(chipLabel({ id: 'x', from: 'x', removable: true, ...chip } as Chip)).toBe(label);
  });
});

describe('every kind of evidence has words', () => {
  test.each(Object.values(EVIDENCE))('%j: %s', (evidence, text) => {
    expect(words(evidence)).toBe(text);
  });

  test('also where there is less to say', () => {
    expect(words({ kind: 'title', title: '' })).toBe('Title');
    expect(words({ kind: 'spelling', read: [] })).toBe('Close spelling');
    expect(words({ kind: 'code-level', code: '3P0', detail: null })).toBe('Code 3P0');
    expect(words({ kind: 'lay-title', occupation: '47-2111.00', title: '' })).toBe('Leads to Electricians');
  });

  test('and more', () => {
    const read = [
      { typed: 'acft', meant: 'aircraft' },
      { typed: 'mx', meant: 'maintenance' },
    ];
    expect(words({ kind: 'spelling', read })).toBe('“acft” read as “aircraft”, “mx” read as “maintenance”');
  });
});

describe('why an occupation is there', () => {
  const reason = (result: Partial<Parameters<typeof occupationReason>[0]>) =>
    occupationReason({ reading: null, code: null, ...result });

  test('is what the vocabulary made of a term', () => {
    expect(reason({ reading: { term: 'rn', readAs: 'registered nurse' } })).toBe(
      '“rn” is read as “registered nurse”',
    );
    expect(reason({ reading: { term: 'janitor', readAs: '' } })).toBe(
      '“janitor” is an everyday name for this work',
    );
    expect(reason({})).toBe('');
  });

  test('or a code, of today or earlier', () => {
    const code = { code: '15-1142', title: 'Network Administrators' };
    expect(reason({ code: { kind: 'today', ...code } })).toBe('15-1142 is Network Administrators');
    expect(reason({ code: { kind: 'onet-2010', ...code } })).toBe(
      '15-1142 was Network Administrators in O*NET and SOC of 2010',
    );
  });

  test('of a federal job series it says that it is our own work', () => {
    const code = { kind: 'federal-series', code: '2210', title: 'Information Technology' } as const;
    expect(reason({ code })).toContain('our own match');
  });
});
