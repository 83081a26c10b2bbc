import { describe, expect, test } from 'vitest';
import { FileFault } from '../../src/files/file-fault.ts';
import { fileKind } from '../../src/files/file-kind.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a file is what its first bytes say, whatever its name', () => {
  test.each([
    ['Code,Title', 'text'],
    ['PK\x03\x04…', 'workbook'],
    ['', 'text'],
  ])('%j is a %s', (text, kind) => {
    expect(fileKind(bytes(text))).toBe(kind);
  });

  test.each([
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-workbook-or-password'],
    ['%PDF-1.7', 'pdf'],
    ['\x89PNG\r\n', 'picture'],
    ['\xff\xd8\xff\xe0', 'picture'],
    ['\x1f\x8b\x08', 'packed'],
    ['PK\x05\x06', 'zip'],
  ])('%j is no list', (text, kind) => {
    expect(() => fileKind(bytes(text))).toThrow(new FileFault(kind as FileFault['kind']));
  });
});
