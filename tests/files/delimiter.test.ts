import { expect, test } from 'vitest';
import { findDelimiter } from '../../src/files/delimiter.ts';

test.each([
  ['Code,Title\n25B,IT Specialist\n', ','],
  ['Code;Title\n25B;Smith, John\n0311;Doe, Jane\n', ';'],
  ['Code\tTitle\n25B\tIT, Specialist\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['MOS\n25B\n0311\n', ''],
  ['SSG, 25B, US Army 2009-2014\nHM2 Hospital Corpsman\nwas a cook, then a driver, then a clerk\n', ''],
  ['"two, with\na break","b"\n"c","d"\n', ','],
  ['Name,MOS,Branch\nSmith,25B\nDoe\nRoe,0311,USMC\n', ','],
])('%j is parted by %j', (text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter);
});
