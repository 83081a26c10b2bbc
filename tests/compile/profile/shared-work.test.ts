import { describe, expect, test } from 'vitest';
import { sharedWorkAmong } from '../../../src/compile/profile/shared-work.ts';

const occupation = (...dwas: string[]) => ({ activities: dwas.map((dwa) => ({ dwa, label: null })) });

describe('shared work', () => {
  const cook = occupation('cook', 'order');
  const baker = occupation('bake', 'order');
  const chef = occupation('cook', 'order');
  const clerk = occupation('file', 'order');
  const unknown = occupation();
  const work = sharedWorkAmong([cook, baker, chef, clerk, unknown]);

  test('is all where the activities are the same', () => {
    expect(work(cook, chef)).toBeCloseTo(1, 10);
  });

  test('counts nothing for an activity that all have', () => {
    expect(work(baker, clerk)).toBe(0);
  });

  test('counts a rare activity for more than a common one', () => {
    const [rare, common] = [occupation('rare', 'common', 'x'), occupation('rare', 'common', 'y')];
    const [third, fourth] = [occupation('common', 'z'), occupation('other')];
    const share = sharedWorkAmong([rare, common, third, fourth]);
    expect(share(rare, common)).toBeGreaterThan(share(rare, third));
    expect(share(rare, third)).toBeGreaterThan(0);
  });

  test('is none where no activities are known', () => {
    expect(work(cook, unknown)).toBe(0);
  });
});
