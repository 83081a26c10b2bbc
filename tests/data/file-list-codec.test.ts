import { expect, test } from 'vitest';
import { decodeFileList, encodeFileList } from '../../src/data/file-list-codec.ts';

test('files are listed by the part they belong to; what comes with the search is left out', () => {
  const file = encodeFileList(
    [
      ['index.txt', 9],
      ['profile/15-1212.00.txt', 40],
      ['pay/15-1212.txt', 20],
    ],
    'v1',
  );
  expect(decodeFileList(file, 'v1')).toEqual({
    version: 'v1',
    parts: {
      profile: [['15-1212.00', 40]],
      pay: [['15-1212', 20]],
      jobs: [],
      directions: [],
      reverse: [],
      medians: [],
      resume: [],
    },
  });
  expect(() => decodeFileList(file, 'v2')).toThrow();
});
