import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../src/data/checksum.ts';
import { type DataFault, DataFileError } from '../../src/data/data-file-error.ts';
import { seal, unseal } from '../../src/data/envelope.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const name = fc.stringMatching(/^[a-z ]{1,20}$/);
const version = fc.stringMatching(/^[0-9a-f]{8}$/);

/** Why a file is refused, or undefined where it is not. */
function refusal(open: () => unknown): DataFault | undefined {
  try {
    open();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(DataFileError);
    return (error as DataFileError).reason;
  }
}

test('what was sealed comes out whole: any text, line breaks and tabs too', () => {
  fc.assert(
    fc.property(name, version, fc.oneof(text, fc.string({ unit: 'binary' })), (what, which, payload) => {
      expect(unseal(what, which, seal(what, which, payload))).toBe(payload);
    }),
  );
});

describe('a file is refused', () => {
  const sealed = seal('search index', 'a1', '{"titles":["Cook","Medic"]}\nnext line');

  test('that is cut short anywhere', () => {
    for (let end = 0; end < sealed.length; end++) {
      const reason = refusal(() => unseal('search index', 'a1', sealed.slice(0, end)));
      expect(reason).toBe(end <= sealed.indexOf('\n') ? 'format' : 'truncated');
    }
  });

  test('that is changed in one place anywhere', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
        fc.pre(sealed[at] !== sign);
        const damaged = sealed.slice(0, at) + sign + sealed.slice(at + 1);
        expect(refusal(() => unseal('search index', 'a1', damaged))).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('that has something more or less anywhere, or pieces in another order', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 4 }),
        (payload, a, b, more) => {
          const file = seal('x', 'v', payload);
          const start = file.indexOf('\n') + 1;
          const at = start + (a % (payload.length + 1));
          const added = file.slice(0, at) + more + file.slice(at);
          expect(refusal(() => unseal('x', 'v', added))).toBeDefined();
          const cut = start + (b % (payload.length + 1));
          const turned = file.slice(0, start) + file.slice(cut) + file.slice(start, cut);
          if (turned !== file) expect(refusal(() => unseal('x', 'v', turned))).toBe('checksum');
        },
      ),
    );
  });

  test('that is of another version, however little the versions differ', () => {
    expect(refusal(() => unseal('search index', 'a2', sealed))).toBe('version');
    expect(refusal(() => unseal('search index', '', sealed))).toBe('version');
  });

  test('that is another kind of file, or none of ours', () => {
    expect(refusal(() => unseal('occupation profile', 'a1', sealed))).toBe('format');
    for (const other of [
      '',
      '\n',
      '<!doctype html>\n<p>Not found</p>',
      '{"titles":[]}',
      'crosswalk-data 2\tsearch index\ta1\t0\t00000000\n',
    ])
      expect(refusal(() => unseal('search index', 'a1', other))).toBe('format');
  });

  test.each(['-1', 'NaN', 'Infinity', '1e9', '', ' ', '0x24', '９'])(
    'whose header promises %j characters',
    (length) => {
      const payload = 'payload';
      const file = `crosswalk-data 1\tx\tv\t${length}\t${checksum(payload)}\n${payload}`;
      expect(refusal(() => unseal('x', 'v', file))).toBeDefined();
    },
  );

  test('whatever its header says, in words that name the file and what is wrong', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (file) => {
        expect(refusal(() => unseal('search index', 'v', file))).toBe('format');
      }),
    );
    expect(new DataFileError('search index', 'truncated').message).toBe(
      'The search index did not arrive whole.',
    );
    expect(new DataFileError('search index', 'checksum').message).toBe('The search index is damaged.');
    expect(new DataFileError('search index', 'format').message).toBe(
      'The search index is not one of our data files.',
    );
    expect(new DataFileError('search index', 'version').message).toBe(
      'The search index belongs to another version of this page.',
    );
  });
});

describe('the checksum', () => {
  test('is CRC-32, as other tools compute it', () => {
    expect(checksum('123456789')).toBe('cbf43926');
    expect(checksum('')).toBe('00000000');
  });

  test('is eight hexadecimal digits, and tells texts apart that differ in one letter', () => {
    fc.assert(
      fc.property(text, fc.nat(), (payload, at) => {
        expect(checksum(payload)).toMatch(/^[0-9a-f]{8}$/);
        fc.pre(payload.length > 0);
        const place = at % payload.length;
        const other = payload[place] === 'x' ? 'y' : 'x';
        expect(checksum(payload.slice(0, place) + other + payload.slice(place + 1))).not.toBe(
          checksum(payload),
        );
      }),
    );
  });
});
