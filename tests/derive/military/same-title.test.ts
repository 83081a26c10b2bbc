import { describe, expect, test } from 'vitest';
import { isSameTitle } from '../../../data/derive/military/same-title.ts';

describe('one title, differently spelled', () => {
  test.each([
    ['Knowledge Management Officers', 'Knowledge Management Officer'],
    ['Cryptologic Technician Collection', 'Cryptologic Technicians (Collection)'],
    ['Cryptologic Technician Interpretative', 'Cryptologic Technician (Interpretive)'],
    ['Aviation Environmental/Egress Technician', 'Aviation Environmental And Egress Technician'],
    ['Linguist, Arabi (Maghrebi)', 'Linguist, Arabic (Maghrebi)'],
    ['Explosive Ordnance Disposal Specialist', 'Explosive Ordnance Disposal (EOD) Specialist'],
    ['WHEELED VEHICLE  MECHANIC', 'Wheeled Vehicle Mechanic'],
  ])('%s is %s', (a, b) => {
    expect(isSameTitle(a, b)).toBe(true);
    expect(isSameTitle(b, a)).toBe(true);
  });
});

describe('another title', () => {
  test.each([
    ['Aircraft Avionics Technician, F-35B', 'Aircraft Avionics Technician, F-35'],
    ['Combat Systems Officer, AC-130J FCO', 'Combat Systems Officer, AC-130J CSO'],
    ['Electrician', 'Electronics Technician'],
    ['Field Artillery Fire Control Man', 'Field Artillery Fire Control Marine'],
    ['Radiologist', 'Cardiologist'],
    ['Linguist (AB)', 'Linguist (CD)'],
  ])('%s is not %s', (a, b) => {
    expect(isSameTitle(a, b)).toBe(false);
  });
});
