import { expect, test } from 'vitest';
import { profiles } from './committed-profiles.ts';

test('every task has its past form, which differs in verbs only', () => {
  for (const { tasks } of profiles.values()) {
    for (const { text, past } of tasks) {
      expect(past.split(' ').length, text).toBe(text.split(' ').length);
      // "Put", "cut" and their like are the same in both tenses.
      if (past === text)
        expect(text).toMatch(
          /^(Put|Cut|Set|Read|Fit|Shut|Split|Spread|Forecast|Broadcast|Proofread|Sight-read|Reset|Wet|Cast)\b/,
        );
    }
  }
});
