import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECTION_SOURCES } from '../../../src/domain/direction.ts';
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
    ).toBe('#branch=army,marine-corps&rank=enlisted&time=all');
  });

  test('leaves to the page whether fair matches show, until it says so itself', () => {
    expect(parseMatchRequest('').fair).toBeNull();
    expect(parseMatchRequest('#fair=0').fair).toBe(false);
    expect(formatMatchRequest({ ...EMPTY_REQUEST, fair: true })).toBe('#fair=1');
  });

  test('is every source but what we chose for jobs without a counterpart, and names the sources where it is others', () => {
    expect(EMPTY_REQUEST.sources).not.toContain('reviewed');
    expect(formatMatchRequest({ ...EMPTY_REQUEST, sources: DIRECTION_SOURCES })).toBe(
      '#sources=official,connector,study,va,reviewed,suggested',
    );
  });

  test('leaves out what makes no sense', () => {
    expect(parseMatchRequest('#branch=pirates,navy&rank=king&time=soon&sort=luck&fair=maybe')).toEqual({
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
