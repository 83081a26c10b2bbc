import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { decodeDirections, encodeDirections } from '../../src/data/directions-codec.ts';
import { seal } from '../../src/data/envelope.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { CREDENTIAL_KINDS } from '../../src/domain/credential.ts';
import { DIRECTION_SOURCES, type Reason, type SpecialtyDirections } from '../../src/domain/direction.ts';

const code = fc.constantFrom('15-1232.00', '33-1011.00', '49-3031.00');
const branch = fc.constantFrom(...BRANCHES);
const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.record({ kind: fc.constant('title-alike' as const), branch, code: fc.string(), title: fc.string() }),
  fc.record({ kind: fc.constant('dod-group' as const), group: fc.string(), title: fc.string() }),
  fc.record({ kind: fc.constant('lay-title' as const), title: fc.string() }),
  fc.record({ kind: fc.constant('duties' as const) }),
  fc.record({ kind: fc.constantFrom('related' as const, 'below' as const), occupation: code }),
  fc.record({ kind: fc.constant('same-family' as const), code: fc.string() }),
  fc.record({ kind: fc.constant('carries-over' as const), what: fc.string(), missing: fc.string() }),
  fc.record({
    kind: fc.constant('listed-alike' as const),
    source: fc.constantFrom('expert-study' as const, 'va-equivalents' as const),
  }),
);
const relatedCode = fc.record({
  branch,
  code: fc.string(),
  title: fc.string(),
  status: fc.constantFrom('current' as const, 'marked-obsolete' as const),
});
const otherCode = fc
  .tuple(relatedCode, fc.constantFrom('recorded' as const, 'same-title' as const))
  .map(([each, reason]) => ({ ...each, reason }));
const earlierCode = fc.tuple(otherCode, fc.boolean()).map(([each, described]) => ({ ...each, described }));
const said: fc.Arbitrary<SpecialtyDirections> = fc.record({
  history: fc.option(
    fc.record({
      today: fc.array(otherCode, { maxLength: 2 }),
      before: fc.array(earlierCode, { maxLength: 2 }),
      formerly: fc.array(fc.record({ title: fc.string(), occupations: fc.array(code) }), { maxLength: 2 }),
      split: fc.boolean(),
      skills: fc.array(relatedCode, { maxLength: 2 }),
      ratings: fc.array(relatedCode, { maxLength: 2 }),
    }),
  ),
  words: fc.option(
    fc.record({
      summary: fc.string(),
      lines: fc.array(fc.record({ text: fc.string(), past: fc.string(), prompt: fc.string() }), {
        maxLength: 7,
      }),
      of: fc.string(),
    }),
  ),
  directions: fc.array(
    fc.record({
      occupation: code,
      source: fc.constantFrom(...DIRECTION_SOURCES),
      strength: fc.constantFrom('most-duties' as const, 'listed' as const, 'strong' as const),
      reasons: fc.array(reason, { maxLength: 3 }),
      payGrade: fc.constantFrom('', 'E5'),
      preparation: fc.string(),
    }),
    { maxLength: 4 },
  ),
  federal: fc.array(
    fc.record({
      series: fc.constantFrom('2210', '0083'),
      name: fc.string(),
      kind: fc.constantFrom('trades' as const, 'vessel' as const),
      listedFor: fc.array(fc.string(), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  credentials: fc.array(
    fc.record({
      branch,
      code: fc.string(),
      key: fc.string(),
      count: fc.option(fc.nat(900)),
      listed: fc.array(
        fc.record({
          title: fc.string(),
          acronym: fc.string(),
          kind: fc.constantFrom(...CREDENTIAL_KINDS),
          agency: fc.string(),
          linkedAs: fc.string(),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 2 },
  ),
  elsewhere: fc.array(
    fc.record({
      branch,
      code: fc.string(),
      title: fc.string(),
      strength: fc.constantFrom('strong' as const, 'fair' as const),
      reasons: fc.array(reason, { maxLength: 1 }),
    }),
    { maxLength: 2 },
  ),
});

test('what is said of specialties comes back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9000), said), { maxLength: 5 }), (entries) => {
      const directions = new Map(entries);
      expect(decodeDirections(encodeDirections(directions, 'v'), 'v')).toEqual(directions);
    }),
  );
});

test.each([
  ['an occupation that is no code', { occupation: 'cook' }, 'directions[0].occupation'],
  ['a source that nobody knows', { source: 'rumour' }, 'directions[0].source'],
  ['a reason that nobody knows', { reasons: [{ kind: 'luck' }] }, 'directions[0].reasons[0]'],
  ['a reason without what it names', { reasons: [{ kind: 'related' }] }, 'reasons[0].occupation'],
])('%s is refused, and its place is named', (_, wrong, place) => {
  const direction = {
    occupation: '15-1232.00',
    source: 'suggested',
    strength: 'strong',
    reasons: [],
    payGrade: '',
    preparation: '',
    ...wrong,
  };
  const file = JSON.stringify([
    [1, { words: null, history: null, directions: [direction], federal: [], credentials: [], elsewhere: [] }],
  ]);
  const fault = (() => {
    try {
      decodeDirections(seal('list of directions', 'v', file), 'v');
    } catch (error) {
      return error;
    }
    return undefined;
  })();
  expect(fault).toBeInstanceOf(DataFileError);
  expect(String((fault as Error).cause)).toContain(place);
});

test('a file of another version, or one that was cut, is refused', () => {
  const file = encodeDirections(new Map(), 'v');
  expect(() => decodeDirections(file, 'w')).toThrow(DataFileError);
  expect(() => decodeDirections(file.slice(0, -1), 'v')).toThrow(DataFileError);
});
