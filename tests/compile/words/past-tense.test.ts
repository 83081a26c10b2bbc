import { expect, test } from 'vitest';
import { pastForm, pastTask, verbsOf } from '../../../src/compile/words/past-tense.ts';
import { profiles } from '../committed-profiles.ts';

test.each([
  ['repair', 'repaired'],
  ['write', 'wrote'],
  ['oversee', 'oversaw'],
  ['rebuild', 'rebuilt'],
  ['troubleshoot', 'troubleshot'],
  ['proofread', 'proofread'],
  ['relay', 'relayed'],
  ['mop', 'mopped'],
  ['plan', 'planned'],
  ['load', 'loaded'],
  ['mow', 'mowed'],
  ['fix', 'fixed'],
  ['tow', 'towed'],
  ['carry', 'carried'],
  ['deploy', 'deployed'],
  ['refer', 'referred'],
  ['answer', 'answered'],
  ['label', 'labeled'],
  ['mimic', 'mimicked'],
])('%s → %s', (verb, past) => {
  expect(pastForm(verb)).toBe(past);
});

const LINES = [
  'Test radios',
  'Repair pumps',
  'Clean decks',
  'Oil pumps',
  'Keep logs',
  'Record results',
  'Map data',
  'Water plants',
  'Find faults',
  'Join pipes',
  'Help crews',
  'Lay pipes',
  'Research topics',
  'Heat metal',
  'Dye cloth',
  'Weld parts',
  'Rivet parts',
  'Bolt parts',
  'Drill rock',
];
const verbs = verbsOf(LINES);

test.each([
  ['Test and repair radios', 'Tested and repaired radios'],
  ['Clean, oil, and repair pumps', 'Cleaned, oiled, and repaired pumps'],
  ['Wash, peel, and slice fruit', 'Washed, peeled, and sliced fruit'],
  ['Set up, calibrate, and run robots', 'Set up, calibrated, and ran robots'],
  ['Test radios and keep logs', 'Tested radios and kept logs'],
  ['Test radios, keep logs, and record results', 'Tested radios, kept logs, and recorded results'],
  ['Take stock and reorder parts', 'Took stock and reordered parts'],
  [
    'Drill parts and weld, rivet, or bolt them together',
    'Drilled parts and welded, riveted, or bolted them together',
  ],
])('every verb of a line goes into the past: %s', (line, past) => {
  expect(pastTask(line, verbsOf([...LINES, line]))).toBe(past);
});

test.each([
  ['Test pumps to find and repair faults', 'Tested pumps to find and repair faults'],
  ['Keep logs that record and map results', 'Kept logs that record and map results'],
  ['Help crews lay and join pipes', 'Helped crews lay and join pipes'],
  ['Record how pumps heat and water plants', 'Recorded how pumps heat and water plants'],
])('verbs of a clause or after “to” stay: %s', (line, past) => {
  expect(pastTask(line, verbs)).toBe(past);
});

test.each([
  ['Record culture, language, and research methods', 'Recorded culture, language, and research methods'],
  ['Test panels, heat, and dye flow', 'Tested panels, heat, and dye flow'],
  ['Test fuel and oil samples', 'Tested fuel and oil samples'],
  ['Record the depth and size of cuts', 'Recorded the depth and size of cuts'],
  ['Clean tools and work areas', 'Cleaned tools and work areas'],
])('a thing that looks like a verb stays: %s', (line, past) => {
  expect(pastTask(line, verbs)).toBe(past);
});

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
