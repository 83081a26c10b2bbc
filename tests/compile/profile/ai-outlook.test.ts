import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '#words/occupation-figures.ts';
import { aiLevel, aiReach } from '../../../src/compile/profile/ai-outlook.ts';
import type { AiLevel } from '../../../src/domain/occupation.ts';
import { profileOf, profiles } from '../committed-profiles.ts';

describe('the AI level', () => {
  test('is one of three, from a third and from two thirds of the tasks', () => {
    expect(aiLevel(0)).toBe('essential');
    expect(aiLevel(0.3332)).toBe('essential');
    expect(aiLevel(0.3333)).toBe('significant');
    expect(aiLevel(0.6666)).toBe('significant');
    expect(aiLevel(0.6667)).toBe('changing');
    expect(aiLevel(1)).toBe('changing');
  });

  test('never calls for more human skill where more is exposed', () => {
    const order: AiLevel[] = ['essential', 'significant', 'changing'];
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(order.indexOf(aiLevel(less))).toBeLessThanOrEqual(order.indexOf(aiLevel(more)));
      }),
    );
  });

  test('counts a mean of exactly a third or two thirds as reaching it', () => {
    expect(profileOf('23-1023.00').ai).toMatchObject({
      level: 'significant',
      modelBeta: 0.416667,
      humanBeta: 0.25,
    });
    expect(profileOf('41-9041.00').ai).toMatchObject({
      level: 'changing',
      modelBeta: 0.805556,
      humanBeta: 0.527778,
    });
  });

  test('is spread over the occupations as the documentation says', () => {
    const levels = [...profiles.values()].map(({ ai }) => ai?.level);
    const count = (level: AiLevel) => levels.filter((each) => each === level).length;
    expect([count('essential'), count('significant'), count('changing')]).toEqual([465, 420, 38]);
  });
});

describe('how far AI reaches', () => {
  test('is half of the tasks by the middle measure, or only with tools, or less', () => {
    expect(aiReach(0.5, 0.5)).toBe('half');
    expect(aiReach(0.4999, 0.5)).toBe('half with tools');
    expect(aiReach(0.4999, 0.4999)).toBe('less');
  });

  test('never says that most of the work lies outside where the wider measure says half or more', () => {
    const all = [...profiles.values()].flatMap(({ ai }) => ai ?? []);
    const count = (level: AiLevel, reach: string) =>
      all.filter((ai) => ai.level === level && ai.reach === reach).length;
    expect([
      count('essential', 'less'),
      count('essential', 'half with tools'),
      count('essential', 'half'),
    ]).toEqual([425, 40, 0]);
    expect([
      count('significant', 'less'),
      count('significant', 'half with tools'),
      count('significant', 'half'),
    ]).toEqual([8, 236, 176]);
    expect(count('changing', 'half')).toBe(38);
    for (const ai of all.filter(({ reach }) => reach === 'less')) expect(ai.wider).toBeLessThan(0.5);
  });

  test('has a sentence for every level that it goes with', () => {
    for (const { ai } of profiles.values()) {
      if (ai) expect(words.ai.meanings[ai.level][ai.reach], `${ai.level}, ${ai.reach}`).toBeTruthy();
    }
  });
});
