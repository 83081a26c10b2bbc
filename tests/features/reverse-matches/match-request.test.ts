import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_REQUEST,
  formatMatchRequest,
  parseMatchRequest,
} from '../../../src/features/reverse-matches/match-request.ts';
import { anyMatchRequest } from '../../fixtures/any-match-request.ts';

describe('what the address asks for', () => {
  test('is nothing in particular where it is empty', () => {
    expect(parseMatchRequest('')).toEqual(EMPTY_REQUEST);
    expect(formatMatchRequest(EMPTY_REQUEST)).toBe('');
  });

  test('reads as it was written', () => {
    fc.assert(
      fc.property(anyMatchRequest, (each) => {
        expect(parseMatchRequest(formatMatchRequest(each))).toEqual(each);
      }),
    );
  });

  test('is short and can be read by people', () => {
    expect(
      formatMatchRequest({
        ...EMPTY_REQUEST,
        branches: ['Army', 'Marine Corps'],
        ranks: ['Enlisted'],
        time: 'all',
      }),
    ).toBe('?branch=army,marine-corps&rank=enlisted&time=all');
  });

  test('leaves out what makes no sense', () => {
    expect(parseMatchRequest('?branch=pirates,navy&rank=king&time=soon&sort=luck&also=yes')).toEqual({
      ...EMPTY_REQUEST,
      branches: ['Navy'],
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseMatchRequest(text);
      }),
    );
  });
});
