import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECTION_SOURCES, type Direction } from '../../src/domain/direction.ts';
import { byFit, leadsOf } from '../../src/domain/leads.ts';

const CODES = ['15-1212.00', '15-1232.00', '33-1011.00', '49-3031.00'];

const direction = (occupation: string, source: Direction['source'], payGrade = ''): Direction => ({
  occupation,
  source,
  strength: 'listed',
  reasons: [],
  payGrade,
  preparation: '',
});
/** As a file has them: by source in their order. */
const directions = fc
  .array(
    fc
      .tuple(fc.constantFrom(...CODES), fc.constantFrom(...DIRECTION_SOURCES.slice(1)))
      .map(([code, source]) => direction(code, source)),
    { maxLength: 12 },
  )
  .map((all) =>
    [...all].sort((a, b) => DIRECTION_SOURCES.indexOf(a.source) - DIRECTION_SOURCES.indexOf(b.source)),
  );
const shown = (official: string[], said: readonly Direction[]) =>
  leadsOf(official, said).map(({ kind, occupation }) => `${kind} ${occupation}`);

describe('the list of where a job leads', () => {
  test('has each occupation once, and loses nothing that is said of it', () => {
    fc.assert(
      fc.property(fc.subarray(CODES), directions, (official, said) => {
        const leads = leadsOf(official, said);
        const named = new Set([...official, ...said.map(({ occupation }) => occupation)]);
        expect(leads.map(({ occupation }) => occupation).sort()).toEqual([...named].sort());
        for (const { occupation, links } of leads)
          expect(new Set(links)).toEqual(new Set(said.filter((each) => each.occupation === occupation)));
      }),
    );
  });

  test('comes by kind, official ones first and in their own order', () => {
    fc.assert(
      fc.property(fc.subarray(CODES), directions, (official, said) => {
        const leads = leadsOf(official, said);
        const kinds = leads.map(({ kind }) => kind);
        const order = [
          'official',
          ...(official.length > 0 ? ['experts', 'reviewed'] : ['reviewed', 'experts']),
          'suggested',
        ];
        expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
        expect(leads.filter(({ kind }) => kind === 'official').map(({ occupation }) => occupation)).toEqual(
          official,
        );
      }),
    );
  });

  test('keeps the order of the source that decides where an occupation stands', () => {
    const [a, b, c] = CODES as [string, string, string];
    const said = [
      direction(b, 'expert-study'),
      direction(a, 'va-equivalents'),
      direction(b, 'va-equivalents'),
      direction(a, 'reviewed'),
      direction(c, 'suggested'),
      direction(b, 'suggested'),
    ];
    expect(shown([], said)).toEqual([`reviewed ${a}`, `experts ${b}`, `suggested ${c}`]);
  });

  test('says first what the kind says, then what others do', () => {
    const said = [direction(CODES[0]!, 'va-equivalents'), direction(CODES[0]!, 'reviewed', 'E4')];
    expect(leadsOf([], said)[0]!.links.map(({ source }) => source)).toEqual(['reviewed', 'va-equivalents']);
  });
});

test('occupations are ordered by how well they fit a job, those that nobody names as they were', () => {
  const leads = leadsOf(
    [],
    [direction('15-1299.08', 'va-equivalents'), direction('15-1299.02', 'suggested')],
  );
  const codes = ['15-1299.01', '15-1299.02', '15-1299.05', '15-1299.08'].map((code) => ({ code }));
  expect(byFit(codes, leads).map(({ code }) => code)).toEqual([
    '15-1299.08',
    '15-1299.02',
    '15-1299.01',
    '15-1299.05',
  ]);
});
