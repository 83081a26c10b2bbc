import { expect, test } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { seal } from '../../src/data/envelope.ts';
import { decodeProfile, encodeProfile } from '../../src/data/profile-codec.ts';
import { sampleProfile } from '../fixtures/sample-profile.ts';

const profile = sampleProfile();
const sealed = (value: unknown) => seal('occupation profile', 'v1', JSON.stringify(value));
const file = encodeProfile(profile, 'v1');

test('a profile comes out as it went in', () => {
  expect(decodeProfile(file, 'v1', '15-1212.00')).toEqual(profile);
});

test.each([
  ['cut short', file.slice(0, -10), 'truncated'],
  ['changed on the way', file.replace('124910', '924910'), 'checksum'],
  ['of another version', encodeProfile(profile, 'v0'), 'version'],
  ['a page of the host instead', '<!doctype html><p>Not found</p>', 'format'],
  ['no JSON', seal('occupation profile', 'v1', '{'), 'format'],
  ['of another occupation', encodeProfile({ ...profile, code: '11-1011.00' }, 'v1'), 'format'],
  ['without a part', sealed({ ...profile, tasks: undefined }), 'format'],
  [
    'with a figure that is none',
    sealed({ ...profile, skills: [{ name: 'x', importance: '4', level: 1 }] }),
    'format',
  ],
])('a file that is %s is refused', (_, text, reason) => {
  expect(() => decodeProfile(text, 'v1', '15-1212.00')).toThrow(expect.objectContaining({ reason }));
});

test('the cause of a refusal says what was found and what was expected, and where', () => {
  const causeOf = (text: string): unknown => {
    try {
      return decodeProfile(text, 'v1', '15-1212.00');
    } catch (error) {
      return error instanceof DataFileError ? String(error.cause) : error;
    }
  };
  expect(causeOf(sealed({ ...profile, skills: [{ name: 'x', importance: '4', level: 1 }] }))).toBe(
    'ShapeError: skills[0].importance: found "4", expected a figure',
  );
  expect(causeOf(encodeProfile({ ...profile, code: '11-1011.00' }, 'v1'))).toBe(
    'ShapeError: code: found "11-1011.00", expected "15-1212.00"',
  );
  expect(causeOf(seal('occupation profile', 'v1', '{'))).toBe('ShapeError: not JSON');
});
