import { expect, test } from 'vitest';
import { inFull, kindFirst, plainName, withoutKind } from '../../../src/search/places/fold-name.ts';

const folded = (text: string) => kindFirst(inFull(plainName(text)));

test('names are compared without marks', () => {
  expect(folded('Coeur d’Alene')).toBe('coeur dalene');
  expect(folded('F.E. Warren AFB')).toBe(folded('FE Warren Air Force Base'));
});

test.each([
  ['St. Louis', 'Saint Louis'],
  ['Ft Bragg', 'Fort Bragg'],
  ['Nellis AFB', 'nellis air force base'],
  ['Patrick SFB', 'Patrick Space Force Base'],
  ['NAS Pensacola', 'Pensacola Naval Air Station'],
  ['NAS JRB Fort Worth', 'Naval Air Station Joint Reserve Base Fort Worth'],
  ['NAVSTA Norfolk', 'Naval Station Norfolk'],
  ['Norfolk Naval Base', 'Naval Station Norfolk'],
  ['NSA Mid-South', 'Naval Support Activity Mid-South'],
  ['SUBASE Bangor', 'Naval Submarine Base Bangor'],
  ['NSB Kings Bay', 'Kings Bay Naval Submarine Base'],
  ['NWS Earle', 'Naval Weapons Station Earle'],
  ['MCAS Yuma', 'Yuma Marine Corps Air Station'],
  ['MCB Quantico', 'Marine Corps Base Quantico'],
  ['MCLB Albany', 'Marine Corps Logistics Base Albany'],
  ['MCRD San Diego', 'Marine Corps Recruit Depot San Diego'],
  ['USCG Base Kodiak', 'Coast Guard Base Kodiak'],
  ['Air Station Cape Cod', 'Coast Guard Air Station Cape Cod'],
  ['JB Lewis-McChord', 'Joint Base Lewis McChord'],
  ['JEB Little Creek', 'Joint Expeditionary Base Little Creek'],
  ['Hunter AAF', 'Hunter Army Airfield'],
])('%s is %s', (short, long) => {
  expect(folded(short)).toBe(folded(long));
});

test('a base that is not called by its kind keeps its name', () => {
  expect(folded('Norfolk Naval Shipyard')).toBe('norfolk naval shipyard');
  expect(withoutKind('fort bragg')).toBe('fort bragg');
  expect(withoutKind('langley air force base')).toBe('langley');
});
