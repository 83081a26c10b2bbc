import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkExpertLists, readExpertLists } from '../../data/check/expert-lists.ts';
import { REVIEWED_DIRECTIONS, REVIEWED_GROUPS } from '../../src/compile/tables/reviewed-tables.ts';
import { formatCells } from '../../src/data/table.ts';
import { said } from './sample.ts';

const STUDY = [
  'branch\tcode_decoded\tconfidence\tmatch_type\tonet2019',
  'Army\t11B\tverified\tsome_duties\t33-3012.00',
  'Army\t11B\tverified\tmost_duties\t53-1043.00|53-1044.00',
  'Marine Corps\t0331\tlow\tsome_duties\t47-5032.00',
];
const VA = ['branch\tcode\tonet2019', 'Army\t11B\t33-3012.00', 'Army\t11B\t53-3032.00', 'Army\t11B\t'];

function lists() {
  const dir = mkdtempSync(join(tmpdir(), 'lists-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const write = (folder: string, name: string, lines: readonly string[]) => {
    mkdirSync(join(dir, folder));
    writeFileSync(join(dir, folder, name), `${lines.join('\n')}\n`);
  };
  write('vow-2016', 'vow_curated_links.tsv', STUDY);
  write('va-equivalents-2014', 'army_navy_equivalents_2019.tsv', VA);
  return readExpertLists(dir);
}

/** What is said of a group with one direction. */
function found(occupation: string, source: string, most = '', study = 'Army:11B') {
  const tables = new Map([
    [
      REVIEWED_GROUPS.path,
      formatCells(REVIEWED_GROUPS, [
        {
          group: 'foot',
          title: 'Foot soldiers',
          ranks: 'E',
          patterns: '55-3016.00',
          study_lists: study,
          va_lists: 'Army:11B',
        },
      ]),
    ],
    [
      REVIEWED_DIRECTIONS.path,
      formatCells(REVIEWED_DIRECTIONS, [
        {
          group: 'foot',
          order: '01',
          occupation,
          carries_over: 'Leading a team of four',
          missing: 'Nothing more to start',
          ready_at: 'E4',
          most_duties: most,
          source,
        },
      ]),
    ],
  ]);
  return said(checkExpertLists(tables, lists()));
}

test('a source that the lists bear out is right, the study before the VA', () => {
  expect(found('33-3012.00', 'expert-study')).toBe('');
  expect(found('53-3032.00', 'va-equivalents')).toBe('');
  expect(found('43-5031.00', 'ours')).toBe('');
  expect(found('53-1044.00', 'expert-study', 'Y')).toBe('');
});

test.each<[string, () => string, string]>([
  ['an expert source that no list bears out', () => found('43-5031.00', 'expert-study'), 'is of ours'],
  ['an expert source that is hidden', () => found('33-3012.00', 'ours'), 'is of expert-study, not of ours'],
  [
    'most duties where the study says some',
    () => found('33-3012.00', 'expert-study', 'Y'),
    'no list says most duties',
  ],
  [
    'a list whose code is not certain',
    () => found('43-5031.00', 'ours', '', 'Marine-Corps:0331'),
    'the study has no certain list of Marine-Corps:0331',
  ],
])('%s is found', (_, says, expected) => {
  expect(says()).toContain(expected);
});
