import { expect, test } from 'vitest';
import type { OccupationProfile } from '../../../src/domain/occupation.ts';
import { targetWords } from '../../../src/search/resume/target-words.ts';

const task = (text: string) => ({ text, past: text, prompt: '', dwas: [] });
const item = (name: string, hot: boolean, inDemand: boolean) => ({ name, hot, inDemand });

const PROFILE: Pick<OccupationProfile, 'technology' | 'knowledge' | 'tasks'> = {
  technology: {
    total: 3,
    hot: 2,
    inDemand: 1,
    groups: [
      {
        commodity: 'Spreadsheet software',
        items: [item('Microsoft Excel', true, false), item('Old Sheets', false, false)],
      },
      { commodity: 'Network software', items: [item('Wireshark', true, true)] },
    ],
  },
  knowledge: [
    { name: 'Computers and Electronics', importance: 4.2, level: 5 },
    { name: 'Fine Arts', importance: 1.2, level: 1 },
  ],
  tasks: [
    task('Test firewalls'),
    task('Repair firewalls for users'),
    task('Test plans'),
    task('Train users'),
  ],
};

test('software in demand comes first, and what few employers ask for is left out', () => {
  const found = targetWords(PROFILE, '').filter(({ why }) => why.kind === 'technology');
  expect(found.map(({ word }) => word)).toEqual(['Wireshark', 'Microsoft Excel']);
  expect(found[0]!.why).toEqual({ kind: 'technology', inDemand: true });
});

test('fields of knowledge are those that matter, and one of two names is enough to say them', () => {
  const of = (resume: string) => targetWords(PROFILE, resume).filter(({ why }) => why.kind === 'knowledge');
  expect(of('Repaired electronics')).toEqual([
    { word: 'Computers and Electronics', why: { kind: 'knowledge', importance: 4.2 }, said: true },
  ]);
  expect(of('Repaired trucks')[0]!.said).toBe(false);
});

test('words of several tasks are named with how many; verbs that only open tasks are none', () => {
  const found = targetWords(PROFILE, 'Set up a firewall').filter(({ why }) => why.kind === 'tasks');
  expect(found).toEqual([
    { word: 'firewalls', why: { kind: 'tasks', count: 2, outOf: 4 }, said: true },
    { word: 'users', why: { kind: 'tasks', count: 2, outOf: 4 }, said: false },
  ]);
});
