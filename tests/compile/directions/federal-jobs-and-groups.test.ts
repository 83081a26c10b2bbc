import { describe, expect, test } from 'vitest';
import { dodGroup } from '../../../src/compile/directions/dod-group.ts';
import { federalJobs } from '../../../src/compile/directions/federal-jobs.ts';
import { titleOverlap } from '../../../src/compile/directions/title-overlap.ts';
import { once } from '../../../src/data/once.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { fullIndex, fullTables } from '../../fixtures/full-crosswalk.ts';

const specialty = (branch: Branch, code: string, title: string) =>
  fullIndex().specialties.find(
    (each) => each.branches.includes(branch) && each.code === code && each.title === title,
  )!;

describe('federal jobs', () => {
  const jobs = once(() => federalJobs(fullTables(), fullIndex()));

  test('are those of the job, white-collar ones first', () => {
    const mechanic = jobs()(specialty('Army', '91B', 'Wheeled Vehicle Mechanic'));
    expect(mechanic).toContainEqual({
      series: '5823',
      name: 'Automotive Mechanic',
      kind: 'trades',
      listedFor: [],
    });
    const police = jobs()(specialty('Army', '31B', 'Military Police'));
    expect(police[0]!.kind).toBe('white-collar');
    expect(new Set(police.map(({ series }) => series)).size).toBe(police.length);
  });

  test('of a job that the list is too old for are those of the jobs whose work it took over, and say so', () => {
    const cyber = jobs()(specialty('Air Force', '1D7X1', 'Cyber Defense Operations'));
    expect(cyber).toContainEqual({
      series: '2210',
      name: 'Information Technology Management',
      kind: 'white-collar',
      listedFor: expect.arrayContaining(['3D0X2', '3D0X3']),
    });
    expect(new Set(cyber.map(({ series }) => series)).size).toBe(cyber.length);
    const jobsBefore = cyber.map(({ listedFor }) => listedFor.length);
    expect(jobsBefore).toEqual([...jobsBefore].sort((a, b) => b - a));
    expect(jobsBefore.at(-1)).toBeGreaterThan(0);
    expect(jobs()(specialty('Air Force', '3D0X2', 'Cyber Systems Operations'))[0]!.listedFor).toEqual([]);
  });

  test('are none of a job that its code was before', () => {
    expect(jobs()(specialty('Army', '91B', 'Medical Specialist'))).toEqual([]);
  });
});

describe('the DoD occupation group', () => {
  const group = once(() => dodGroup(fullTables(), fullIndex()));

  test('is that of the job, whatever else its code was', () => {
    expect(group()(specialty('Army', '91B', 'Wheeled Vehicle Mechanic'))).toBe('161000');
    expect(group()(specialty('Army', '91B', 'Medical Specialist'))).toBe('131100');
    expect(group()(specialty('Army', '11B', 'Infantryman'))).toBe('101000');
  });

  test('goes with a job that has a new title', () => {
    expect(group()(specialty('Army', '68W', 'Combat Medic Specialist'))).toBe('130000');
  });

  test('is known of every retired specialty, and of most of today’s', () => {
    const share = (status: (status: string) => boolean) => {
      const all = fullIndex().specialties.filter((each) => status(each.status));
      return all.filter((each) => group()(each) !== undefined).length / all.length;
    };
    expect(share((status) => status !== 'current')).toBe(1);
    expect(share((status) => status === 'current')).toBeGreaterThan(0.6);
  });
});

test('titles overlap by the words that tell jobs apart', () => {
  expect(titleOverlap('Weather Craftsman', 'Weather')).toBe(1);
  expect(titleOverlap('Culinary Specialist', 'Food Service Specialist')).toBe(0);
  expect(titleOverlap('Wheeled Vehicle Mechanic', 'Tracked Vehicle Mechanic')).toBeCloseTo(0.5, 1);
});
