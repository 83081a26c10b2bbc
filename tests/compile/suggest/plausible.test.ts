import { describe, expect, test } from 'vitest';
import { readProfessions } from '../../../src/compile/suggest/professions.ts';
import { fitsMatches, fitsRank } from '../../../src/compile/suggest/rank-fit.ts';
import { PROFESSIONS } from '../../../src/compile/tables/matching-tables.ts';
import { madeJob } from '../../fixtures/made-suggest.ts';

describe('a profession with a licence', () => {
  const mayPractise = readProfessions(
    new Map([
      [
        PROFESSIONS.path,
        [
          'occupations\twords\tunless\tranks\tlicence\treason',
          '29-102\tdentist|oral\t\tO\tdentist\tdentist',
          '29-12\tpathologist|physician|surgeon\t\tO\tphysician\tphysician',
          '29-1214\temergency medicine\t\tO\tphysician\tphysician',
          '29-2056\tpathologist\t\tO\t\ttechnician',
          '53-5031\tmachinist\taviation|dry dock\tE\t\tship’s engineer',
        ].join('\n'),
      ],
    ]),
  );
  const officer = (title: string) => madeJob(title, { ranks: ['Commissioned Officer'], enlisted: false });

  test('is only for titles that name it', () => {
    expect(mayPractise(officer('Flight Surgeon'))('29-1229.00')).toBe(true);
    expect(mayPractise(officer('Pilot'))('29-1229.00')).toBe(false);
  });

  test('is only for the rank types that have it', () => {
    expect(mayPractise(madeJob('Surgeon Assistant'))('29-1229.00')).toBe(false);
  });

  test('needs all words of a name, and the nearest rule counts', () => {
    expect(mayPractise(officer('Emergency Medicine'))('29-1214.00')).toBe(true);
    expect(mayPractise(officer('Emergency Surgeon'))('29-1214.00')).toBe(false);
  });

  test('is for no holder of another licence, whatever the title says', () => {
    const dentist = { ...officer('Oral Pathologist'), official: new Map([['29-1029.00', 1]]) };
    expect(mayPractise(dentist)('29-1222.00')).toBe(false);
    expect(mayPractise(dentist)('29-1021.00')).toBe(true);
    expect(mayPractise(dentist)('29-2056.00')).toBe(true);
    expect(mayPractise(officer('Pathologist'))('29-1222.00')).toBe(true);
  });

  test('is not for a title where the words stand beside some that give them another sense', () => {
    expect(mayPractise(madeJob("Machinist's Mate"))('53-5031.00')).toBe(true);
    expect(mayPractise(madeJob("Aviation Machinist's Mate"))('53-5031.00')).toBe(false);
    expect(mayPractise(madeJob('Dry Dock Machinist'))('53-5031.00')).toBe(false);
    expect(mayPractise(madeJob('Dry Stores Machinist'))('53-5031.00')).toBe(true);
  });

  test('leaves all other occupations open', () => {
    expect(mayPractise(madeJob('Rifleman'))('33-3051.00')).toBe(true);
  });
});

describe('an occupation fits a rank', () => {
  const enlisted = { ranks: ['Enlisted'] } as const;
  const officer = { ranks: ['Commissioned Officer'] } as const;

  test('unless it takes an enlisted person more than four years of study', () => {
    expect(fitsRank(enlisted, { zone: 5, title: 'Chief Executives' })).toBe(false);
    expect(fitsRank(enlisted, { zone: 4, title: 'Logisticians' })).toBe(true);
  });

  test('unless an officer would learn it in some months', () => {
    expect(fitsRank(officer, { zone: 2, title: 'Light Truck Drivers' })).toBe(false);
    expect(fitsRank(officer, { zone: null, title: 'Managers, All Other' })).toBe(true);
  });

  test('unless it is a helper', () => {
    expect(fitsRank(enlisted, { zone: 2, title: 'Helpers--Carpenters' })).toBe(false);
  });
});

describe('an occupation fits official matches', () => {
  const job = (title: string, match: string, more: Parameters<typeof madeJob>[1] = {}) =>
    madeJob(title, { official: new Map([[match, 1]]), ...more });
  const occupation = (code: string, title: string, zone = 3) => ({ code, title, zone });
  const mechanic = job('Truck Mechanic', '49-3031.00');
  const officer = { ranks: ['Commissioned Officer'], enlisted: false } as const;

  test('unless it leads another trade, of an officer', () => {
    const supervisor = occupation('47-1011.00', 'First-Line Supervisors of Construction Trades');
    expect(fitsMatches(job('Operations Officer', '11-1021.00', officer))(supervisor, 0)).toBe(false);
    expect(fitsMatches(job('Engineer Officer', '47-2031.00', officer))(supervisor, 0)).toBe(true);
  });

  test('unless an officer would work by hand in a trade that is not the own', () => {
    const repairer = occupation('49-3011.00', 'Aircraft Mechanics');
    expect(fitsMatches(job('Pilot', '53-2011.00', officer))(repairer, 0)).toBe(false);
    expect(fitsMatches(job('Maintenance Officer', '49-1011.00', officer))(repairer, 0)).toBe(true);
  });

  test('unless it is two job zones below', () => {
    const technician = occupation('29-2057.00', 'Ophthalmic Medical Technicians');
    expect(fitsMatches(job('Optometrist', '29-1041.00', officer))(technician, 2)).toBe(false);
    expect(fitsMatches(mechanic)(occupation('49-3023.00', 'Automotive Mechanics'), 1)).toBe(true);
  });

  test('unless it leads back to the floor', () => {
    const packer = occupation('53-7064.00', 'Packers', 2);
    expect(fitsMatches(job('Logistics Plans', '11-3071.00'))(packer, 1)).toBe(false);
    expect(fitsMatches(job('Supply Chain Manager', '53-7065.00'))(packer, 0)).toBe(false);
    expect(fitsMatches(job('Supply Specialist', '53-7065.00'))(packer, 0)).toBe(true);
  });

  test('unless a leader would step down to a clerk', () => {
    const clerk = occupation('43-4161.00', 'Human Resources Assistants');
    const master = job('Force Master Chief', '11-3121.00');
    expect(fitsMatches(master)(clerk, 1)).toBe(false);
    expect(fitsMatches(job('Personnel Specialist', '13-1071.00'))(clerk, 1)).toBe(true);
    expect(fitsMatches(master)(occupation('13-1071.00', 'Human Resources Specialists', 4), 0)).toBe(true);
  });

  test('unless a beginner would manage', () => {
    const manager = occupation('11-9111.00', 'Medical and Health Services Managers', 4);
    expect(fitsMatches(job('Hospitalman Recruit', '31-9092.00'))(manager, 0)).toBe(false);
    expect(fitsMatches(job('Hospital Corpsman', '31-9092.00'))(manager, 0)).toBe(true);
    expect(fitsMatches(job('Basic Health Services', '29-9099.00', officer))(manager, 0)).toBe(true);
  });

  test('unless it builds aircraft, and the job has nothing to do with machines', () => {
    const assembler = occupation('51-2011.00', 'Aircraft Assemblers');
    expect(fitsMatches(job('Explosive Ordnance Disposal', '47-5032.00'))(assembler, 0)).toBe(false);
    expect(fitsMatches(job('Aviation Ordnance', '47-5032.00'))(assembler, 0)).toBe(true);
    expect(fitsMatches(job('Powerplant Repairer', '49-3011.00'))(assembler, 0)).toBe(true);
  });

  test('unless it is a trade that neither match nor title is near', () => {
    const repairer = occupation('49-2094.00', 'Electronics Repairers');
    expect(fitsMatches(job('Air Traffic Control', '53-2021.00'))(repairer, 0)).toBe(false);
    expect(fitsMatches(job('Electronic Controls', '53-2021.00'))(repairer, 0)).toBe(true);
    expect(fitsMatches(job('Signal Support', '15-1231.00'))(repairer, 0)).toBe(true);
  });
});
