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
  test('up is one job zone higher without less pay, or at least 5 % better paid by its own figure', () => {
    for (const each of steps.filter(({ step }) => step.direction === 'up')) {
      const zones = each.step.jobZone! - each.from.jobZone!.zone;
      expect([-1, 0, 1], name(each)).toContain(zones);
      if (zones < 1) expect(each.from.pay!.exact && each.to.pay!.exact, name(each)).toBe(true);
      const [before, after] = [medianOf(each.from), medianOf(each.to)];
      if (before === null || after === null) continue;
      expect(after / before, name(each)).toBeGreaterThanOrEqual(zones === 1 ? 1 : 1.05);
    }
  });

  test('across is in the same job zone, and pays no more than a quarter less', () => {
    for (const each of steps.filter(({ step }) => step.direction === 'across')) {
      expect(each.step.jobZone, name(each)).toBe(each.from.jobZone!.zone);
      const [before, after] = [medianOf(each.from), medianOf(each.to)];
      if (before === null || after === null) continue;
      expect(after / before, name(each)).toBeGreaterThanOrEqual(0.75);
      if (each.from.pay!.exact && each.to.pay!.exact) expect(after / before, name(each)).toBeLessThan(1.05);
    }
  });

  test('never leads a chef to construction managers, nor an installer of mobile homes to geothermal ones', () => {
    const leadsTo = (from: string) =>
      steps.filter((each) => each.from.code === from).map(({ to }) => to.title);
    expect(leadsTo('35-1011.00')).not.toContain('Construction Managers');
    expect(leadsTo('49-9095.00')).toContain('Carpenters');
    expect(leadsTo('49-9095.00')).not.toContain('Geothermal Production Managers');
  });

  test('never leads into a residency, which starts anew', () => {
    const next = steps.filter(({ step }) => step.direction !== 'nearby');
    const residency = next.filter(
      ({ to }) =>
        to.outlook?.training === 'Internship/residency' &&
        to.outlook.entryEducation === 'Doctoral or professional degree',
    );
    expect(residency.map(name)).toEqual([]);
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
  test('has at most four steps up and four across, up first, or four of related work', () => {
    for (const { code, careerPath } of profiles.values()) {
      for (const track of careerPath) {
        const directions = track.steps.map((step) => step.direction);
        for (const direction of ['up', 'across', 'nearby'] as const)
          expect(directions.filter((each) => each === direction).length, code).toBeLessThanOrEqual(4);
        const order = directions.includes('nearby') ? directions : [...directions].sort().reverse();
        expect(directions, code).toEqual(order);
      }
    }
  });

  test('leads to related work only where there is no step up or across', () => {
    for (const { code, careerPath } of profiles.values()) {
      const directions = new Set(careerPath.flatMap(({ steps }) => steps.map(({ direction }) => direction)));
      if (directions.has('nearby')) expect([...directions], code).toEqual(['nearby']);
    }
    const [own] = profileOf('53-2011.00').careerPath;
    expect(own!.steps[0]).toMatchObject({ title: 'Commercial Pilots', direction: 'nearby' });
  });

  test('of another cluster comes before a larger one of the own', () => {
    const tracks = profileOf('53-2011.00').careerPath.map(({ cluster, own, steps }) => [
      cluster,
      own,
      steps.length,
    ]);
    expect(tracks).toEqual([
      ['Supply Chain & Transportation', true, 4],
      ['Advanced Manufacturing', false, 1],
      ['Supply Chain & Transportation', false, 2],
    ]);
  });

  test('of the own cluster comes before an equal one elsewhere that holds the same occupations', () => {
    // Software developers are counted under design, too.
    const tracks = profileOf('15-1232.00').careerPath.map(({ subCluster }) => subCluster);
    expect(tracks).not.toContain('Design & Digital Arts');
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
      expect.arrayContaining([
        'Computer and Information Systems Managers',
        'Information Security Engineers',
        'Penetration Testers',
      ]),
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

  test('exists for every occupation to which O*NET relates others', () => {
    const related = [...profiles.values()].filter((each) => each.related.length > 0);
    expect(related.filter(({ careerPath }) => careerPath.length === 0).map(({ code }) => code)).toEqual([]);
  });
});
