import { describe, expect, test } from 'vitest';
import type { CareerStep } from '../../../src/domain/career.ts';
import type { OccupationProfile } from '../../../src/domain/occupation.ts';
import { profileOf, profiles } from '../committed-profiles.ts';

/** Every step of every occupation. */
const steps = [...profiles.values()].flatMap((from) =>
  from.careerPath.flatMap((track) =>
    track.steps.map((step) => ({ from, track, step, to: profileOf(step.code) })),
  ),
);
const medianOf = ({ pay }: OccupationProfile) =>
  typeof pay?.annual.median === 'number' ? pay.annual.median : null;
const name = ({ from, step }: { from: OccupationProfile; step: CareerStep }) =>
  `${from.code} to ${step.code}`;

describe('a career step', () => {
  test('up is one job zone higher, or clearly better paid in the same', () => {
    for (const each of steps.filter(({ step }) => step.direction === 'up')) {
      const zones = each.step.jobZone! - each.from.jobZone!.zone;
      expect([0, 1], name(each)).toContain(zones);
      const [before, after] = [medianOf(each.from), medianOf(each.to)];
      if (before === null || after === null) continue;
      expect(after / before, name(each)).toBeGreaterThanOrEqual(zones === 1 ? 1 : 1.15);
    }
  });

  test('across is in the same job zone, and pays no more than a quarter less', () => {
    for (const each of steps.filter(({ step }) => step.direction === 'across')) {
      expect(each.step.jobZone, name(each)).toBe(each.from.jobZone!.zone);
      const [before, after] = [medianOf(each.from), medianOf(each.to)];
      if (before === null || after === null) continue;
      expect(after / before, name(each)).toBeGreaterThanOrEqual(0.75);
      expect(after / before, name(each)).toBeLessThan(1.15);
    }
  });

  test('tells the pay difference only between published medians of two groups', () => {
    for (const each of steps) {
      const [before, after] = [medianOf(each.from), medianOf(each.to)];
      const comparable =
        before !== null && after !== null && each.from.pay!.group.code !== each.to.pay!.group.code;
      expect(each.step.payDifference, name(each)).toBe(comparable ? after - before : null);
    }
  });

  test('leads to another occupation that O*NET describes, once', () => {
    for (const { from, to } of steps) {
      expect(to.code).not.toBe(from.code);
      expect(to.kind).toBe('described');
    }
    for (const from of profiles.values()) {
      const codes = from.careerPath.flatMap((track) => track.steps.map((step) => step.code));
      expect(new Set(codes).size, from.code).toBe(codes.length);
    }
  });
});

describe('a career track', () => {
  test('has at most four steps up and four across, up first', () => {
    for (const { code, careerPath } of profiles.values()) {
      for (const track of careerPath) {
        const directions = track.steps.map((step) => step.direction);
        expect(directions.filter((direction) => direction === 'up').length, code).toBeLessThanOrEqual(4);
        expect(directions.filter((direction) => direction === 'across').length, code).toBeLessThanOrEqual(4);
        expect(directions, code).toEqual([...directions].sort().reverse());
      }
    }
  });

  test('is the occupation’s own, or one of two others', () => {
    for (const { code, careerPath, clusters } of profiles.values()) {
      const others = careerPath.filter((track) => !track.own);
      expect(others.length, code).toBeLessThanOrEqual(2);
      for (const track of careerPath) {
        const isOwn = clusters.some(
          (each) => each.subCluster === track.subCluster && each.cluster === track.cluster,
        );
        expect(track.own, code).toBe(isOwn);
      }
    }
  });

  test('leads a security analyst to the specific security jobs of the residual group', () => {
    const [own] = profileOf('15-1212.00').careerPath;
    expect(own!.subCluster).toBe('Network Systems & Cybersecurity');
    expect(own!.steps.map((step) => step.title)).toEqual(
      expect.arrayContaining(['Information Security Engineers', 'Penetration Testers']),
    );
  });

  test('leads a nurse up to nurse practitioner, with the difference in pay', () => {
    const steps = profileOf('29-1141.00').careerPath.flatMap((track) => track.steps);
    expect(steps.find((step) => step.code === '29-1171.00')).toMatchObject({
      title: 'Nurse Practitioners',
      direction: 'up',
      jobZone: 5,
      payDifference: 34750,
    });
  });

  test('exists for nearly every occupation that O*NET describes', () => {
    const described = [...profiles.values()].filter(({ kind }) => kind === 'described');
    expect(described.filter(({ careerPath }) => careerPath.length === 0).length).toBeLessThan(10);
  });
});
