import { describe, expect, test } from 'vitest';
import { units } from '../../../src/search/noise/units.ts';
import { takenBy } from '../../fixtures/small-noise.ts';

describe('units are read', () => {
  test.each([
    '2nd Battalion 5th Marines',
    'HHC 1-504 PIR',
    '2/504th PIR',
    '3/7 Marines',
    '3rd ID',
    '1st Cav',
    '82nd Airborne Division',
    '5th Special Forces Group (A',
    '1st Combat Aviation Group',
    'second infantry division',
    'A Co 2/75',
    'Bravo Company',
    'Co C',
    'III Corps',
    '24 MEU',
    '355 FW',
    'VFA-103',
    'hmla269',
    'SEAL Team 3',
    'Task Force 1-41',
    'Combat Aviation Squadron 23',
    'Team Five',
  ])('%s', (text) => {
    expect(takenBy(units, `cook ${text}`)).toEqual([text]);
  });

  test.each([
    '1st class petty officer',
    'E-5 Division',
    'Division E-5',
    'cook, O 3 Company',
    '2nd lieutenant',
    'infantry',
    'airborne ranger',
    'bravo',
    '11 bravo',
    '11-B, Army',
    '11-B Army',
    '25 B Army',
    'US Army 10/2008 - 4/2016',
    'US Army 98-06',
    'US Army 10 years',
    'US Army 06JUN2012',
    '35 V Army',
    '35 V - Army',
    'V - Army',
    '24, Army',
    'company cook',
    'combat aviation',
    '25B',
    'team leader',
    '4 infantry',
    '11-1021',
  ])('and nothing else: %s', (text) => {
    expect(takenBy(units, text)).toEqual([]);
  });

  test('a company behind the number of a regiment', () => {
    expect(takenBy(units, 'cook, 1-75 B Co')).toEqual(['B Co']);
  });
});
