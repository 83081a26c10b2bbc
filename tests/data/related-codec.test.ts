import { expect, test } from 'vitest';
import { compileRelated } from '../../src/compile/compile-related.ts';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { decodeRelated, encodeRelated } from '../../src/data/related-codec.ts';
import { tables } from '../compile/committed.ts';

const related = compileRelated(tables);

test('the related occupations read as they were written', () => {
  expect(decodeRelated(encodeRelated(related, 'v1'), 'v1')).toEqual(related);
});

test('a list that is cut off, of another version, or none at all is refused', () => {
  const text = encodeRelated(related, 'v1');
  for (const broken of [text.slice(0, -5), encodeRelated(related, 'v2'), 'no such file', ''])
    expect(() => decodeRelated(broken, 'v1')).toThrow(DataFileError);
  expect(() => decodeRelated(encodeRelated(new Map([['nonsense', []]]), 'v1'), 'v1')).toThrow(DataFileError);
});
