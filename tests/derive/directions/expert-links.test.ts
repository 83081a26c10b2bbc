import { expect, test } from 'vitest';
import { expertLinks } from '../../../data/derive/directions/expert-links.ts';
import { Report } from '../../../data/derive/report.ts';

const OCCUPATIONS = new Set(['33-1011.00', '53-1043.00', '53-1044.00']);

function links(...rows: Record<string, string>[]) {
  const report = new Report();
  const whole = rows.map((row) => ({
    branch: 'Army',
    code_decoded: '11B',
    confidence: 'verified',
    match_type: 'some_duties',
    preparation: 'First term plus prep',
    pay_grade: 'E5',
    onet2019: '33-1011.00',
    ...row,
  }));
  return { links: expertLinks(whole, OCCUPATIONS, report), report: report.text() };
}

test('a link says how many duties are shared, what it takes and at which pay grade', () => {
  expect(links({}).links).toEqual([
    {
      branch: 'Army',
      code: '11B',
      occupation: '33-1011.00',
      match: 'some-duties',
      preparation: 'First term plus prep',
      pay_grade: 'E5',
      certainty: 'verified',
      split: '',
    },
  ]);
});

test('a list that may be of another specialty is left out, one that is fairly sure keeps that word', () => {
  const { links: found, report } = links(
    { confidence: 'low' },
    { confidence: 'medium', code_decoded: '3043 or 3051' },
    { confidence: 'medium', code_decoded: '92Y' },
  );
  expect(found).toMatchObject([{ code: '92Y', certainty: 'medium' }]);
  expect(report).toContain('it is not sure enough whose list it is (low): 1 (first: Army 11B)');
  expect(report).toContain('the list is that of one of two specialties: 1 (first: Army 3043 or 3051)');
});

test('a list of two specialties holds for both', () => {
  expect(links({ code_decoded: '19D+19K' }).links.map((link) => link.code)).toEqual(['19D', '19K']);
});

test('an older occupation that was split leads to all its parts, and says so', () => {
  const parts = { onet2019: '53-1043.00|53-1044.00' };
  const whole = { onet2019: '53-1043.00' };
  for (const rows of [
    [parts, whole],
    [whole, parts],
  ])
    expect(new Set(links(...rows).links.map(({ occupation, split }) => `${occupation} ${split}`))).toEqual(
      new Set(['53-1043.00 ', '53-1044.00 Y']),
    );
});

test('what is unknown stops the run', () => {
  expect(() => links({ match_type: 'all_duties' })).toThrow('Army 11B: unknown match type "all_duties"');
  expect(() => links({ onet2019: '99-9999.00' })).toThrow('Army 11B: no occupation 99-9999.00');
});
