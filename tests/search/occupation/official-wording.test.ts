import { expect, test } from 'vitest';
import type { OccupationEvidenceGroup } from '../../../src/search/answers.ts';
import { isOfficialWording } from '../../../src/search/occupation/official-wording.ts';

const IS_OFFICIAL: Readonly<Record<OccupationEvidenceGroup, boolean>> = {
  title: false,
  'lay-title': false,
  summary: false,
  task: false,
  activity: false,
  'official-description': true,
  'official-task': true,
  'official-activity': true,
};

test('O*NET’s own sentences are its descriptions, tasks and activities, not titles and what we wrote', () => {
  for (const [group, is] of Object.entries(IS_OFFICIAL))
    expect(isOfficialWording(group as OccupationEvidenceGroup)).toBe(is);
});
