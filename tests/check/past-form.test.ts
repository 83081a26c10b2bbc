import { expect, test } from 'vitest';
import { pastForm, pastForms } from '../../data/check/past-form.ts';

test.each([
  ['repair', 'repaired'],
  ['write', 'wrote'],
  ['oversee', 'oversaw'],
  ['uphold', 'upheld'],
  ['rebuild', 'rebuilt'],
  ['troubleshoot', 'troubleshot'],
  ['proofread', 'proofread'],
  ['sight-read', 'sight-read'],
  ['spot-check', 'spot-checked'],
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
  ['debug', 'debugged'],
  ['rewrap', 'rewrapped'],
  ['airdrop', 'airdropped'],
  ['enroll', 'enrolled'],
  ['fit', 'fitted'],
  ['answer', 'answered'],
  ['label', 'labeled'],
  ['mimic', 'mimicked'],
])('%s → %s', (verb, past) => {
  expect(pastForm(verb)).toBe(past);
});

test.each([
  ['keep', 'kept'],
  ['keeps', 'kept'],
  ['carries', 'carried'],
  ['launches', 'launched'],
  ['is', 'was'],
  ['cannot', 'could not'],
  ['must', 'had to'],
  ['go', 'would go'],
])('within a line %s may be %s', (word, past) => {
  expect(pastForms(word)).toContain(past);
});
