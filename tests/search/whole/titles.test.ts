import { describe, expect, test } from 'vitest';
import type { Branch } from '../../../src/domain/branch.ts';
import { rankLabel } from '../../../src/language/english/rank.ts';
import { fullEngine, fullIndex, indexEngine, shownOf } from '../../fixtures/full-crosswalk.ts';

/**
 * The military titles of O*NET OnLine's crosswalk page of 15-1299.05 (Information Security Engineers), with the rank label
 * that the page gives each.
 */
const LISTED: [Branch, string, string][] = [
  ['Navy', 'ADP Systems Security Officer', 'Commissioned or Warrant Officer'],
  [
    'Marine Corps',
    'Command, Control, Communications, Computers and Intelligence (C4I) Officer',
    'Commissioned Officer only',
  ],
  ['Navy', 'Communication Security Manager', 'Enlisted'],
  ['Navy', 'Communication Security Officer', 'Commissioned or Warrant Officer'],
  ['Navy', 'Computer Network Capability Development', 'Commissioned or Warrant Officer'],
  ['Navy', 'Computer Network Operations', 'Commissioned or Warrant Officer'],
  ['Navy', 'Cryptologic Infrastructure Maintenance Director', 'Enlisted'],
  ['Navy', 'Cryptologic Infrastructure Maintenance Supervisor', 'Enlisted'],
  ['Coast Guard', 'Cyber', 'Commissioned Officer only'],
  ['Army', 'Cyber Capabilities Development Officer', 'Commissioned Officer only'],
  ['Navy', 'Cyber Defense Analyst', 'Enlisted'],
  ['Navy', 'Cyber Defense Analyst – Host (CDA-Host)', 'Enlisted'],
  ['Navy', 'Cyber Defense Incident Responder', 'Enlisted'],
  ['Air Force', 'Cyber Defense Operations Superintendent', 'Enlisted'],
  ['Army', 'Cyber Network Defender', 'Enlisted'],
  ['Navy', 'Cyber Network Defense Infrastructure Specialist (CNDIS)', 'Enlisted'],
  ['Marine Corps', 'Cyber Network Operations Officer', 'Commissioned Officer only'],
  ['Navy', 'Cyber Research and Development Specialist', 'Enlisted'],
  ['Navy', 'Cyber Threat Emulation Operator (CTEO)', 'Enlisted'],
  ['Coast Guard', 'Cybersecurity', 'Commissioned Officer only'],
  ['Army', 'Cyberspace Defense Warrant Officer', 'Warrant Officer only'],
  ['Navy', 'Cyberspace Operations Planner', 'Enlisted'],
  ['Marine Corps', 'Cyberspace Warfare Operator', 'Enlisted'],
  ['Marine Corps', 'Data Systems Chief', 'Enlisted'],
  ['Marine Corps', 'Defensive Cyberspace Warfare Officer', 'Warrant Officer only'],
  ['Navy', 'Director of Communications', 'Commissioned or Warrant Officer'],
  ['Marine Corps', 'Electromagnetic Spectrum Operations (EMSO) Planner', 'Commissioned Officer only'],
  ['Navy', 'Electronic Warfare Manager', 'Enlisted'],
  ['Navy', 'Electronic Warfare Specialist', 'Enlisted'],
  ['Navy', 'Electronic Warfare Technician', 'Enlisted'],
  ['Marine Corps', 'Information Security Technician', 'Enlisted'],
  ['Navy', 'Information Systems Administrator', 'Enlisted'],
  ['Coast Guard', 'Information Systems Management', 'Warrant Officer only'],
  ['Navy', 'Information Systems Technician', 'Enlisted'],
  ['Navy', 'Information Systems Technician Submarines', 'Enlisted'],
  ['Navy', 'Information Technology Manager Submarines', 'Enlisted'],
  ['Marine Corps', 'Intelligence Surveillance Reconnaissance (ISR) Systems Engineer', 'Enlisted'],
  ['Marine Corps', 'Intelligence Technology and Data Chief', 'Enlisted'],
  ['Marine Corps', 'Network Analyst', 'Enlisted'],
  ['Marine Corps', 'Network Engineering Officer', 'Warrant Officer only'],
  ['Army', 'Network Systems Engineering', 'Commissioned Officer only'],
  ['Coast Guard', 'Operations Systems Specialist', 'Warrant Officer only'],
  ['Army', 'Signal Operations', 'Commissioned Officer only'],
  ['Air Force', 'Spectrum Defense Operations Apprentice', 'Enlisted'],
  ['Air Force', 'Spectrum Defense Operations Apprentice, Spectrum Operations', 'Enlisted'],
  ['Air Force', 'Spectrum Defense Operations Helper', 'Enlisted'],
  ['Air Force', 'Spectrum Defense Operations Helper, Spectrum Operations', 'Enlisted'],
  ['Navy', 'Submarine Carry-On Equipment (COE) Privileged Access Technician', 'Enlisted'],
  ['Navy', 'Submarine Carry-On Equipment (COE) Supervisor', 'Enlisted'],
  ['Navy', 'Submarine Carry-On Equipment (COE) Team Leader', 'Enlisted'],
  ['Navy', 'Surface Cryptologic Carry-On Program (CCOP) Director', 'Enlisted'],
  ['Navy', 'Surface Cryptologic Carry-On Program (CCOP) Installer', 'Enlisted'],
  ['Navy', 'Vulnerability Assessment Analyst', 'Enlisted'],
];

/** Named on the page as a whole, while the crosswalk's file lists their skill levels. */
const LISTED_AS_JOBS: [Branch, string, string][] = [
  ['Air Force', 'Cyber Defense Operations', 'Enlisted'],
  ['Air Force', 'Spectrum Defense Operations', 'Enlisted'],
];

/** On the page, but not in the crosswalk of July 2024. */
const NOT_IN_THE_FILE: [Branch, string, string][] = [
  ['Navy', 'Cyber RandD Specialist', 'Enlisted'],
  ['Marine Corps', 'Intelligence Software/Security Engineer', 'Enlisted'],
  ['Navy', 'RL - Special Duty Officer - Cyber Warfare Engineer', 'Commissioned Officer only'],
];

const { titles } = fullIndex();
const results = (text: string, branch?: Branch) =>
  shownOf(fullEngine().military({ text, limit: 10, ...(branch && { branch }) }).results);

test('the page lists 58 titles', () => {
  expect([LISTED.length, LISTED_AS_JOBS.length, NOT_IN_THE_FILE.length]).toEqual([53, 2, 3]);
});

describe('a title of the reference page is the first result for its own words, with the page’s rank label', () => {
  test.each(LISTED)('%s: %s, %s', (branch, title, label) => {
    const [first] = results(title, branch);
    const found = first?.specialty.titles
      .map((id) => titles[id]!)
      .find((each) => each.title === title && each.branches.includes(branch) && each.status === 'current');
    expect(found && rankLabel(found.ranks)).toBe(label);
    expect(first!.best.title).toBe(title);
  });

  test.each(LISTED)('%s: %s is found without choosing the branch as well', (_, title) => {
    expect(results(title).some(({ best }) => best.title === title)).toBe(true);
  });
});

test.each(LISTED_AS_JOBS)('%s: %s is the title of a job', (branch, title, label) => {
  const [first] = results(title, branch);
  expect(first!.specialty.title).toBe(title);
  expect(rankLabel(first!.specialty.ranks)).toBe(label);
});

test.each(NOT_IN_THE_FILE)('%s: %s is not claimed', (branch, title) => {
  expect(titles.some((each) => each.title === title && each.branches.includes(branch))).toBe(false);
});

describe('any current title is found by its own words with its branch chosen', () => {
  // Longer texts are cut, and a chip says so.
  const short = titles.filter(
    ({ status, title }) => status === 'current' && title.split(/[^\p{L}\p{N}]+/u).length < 15,
  );
  const sample = short.filter((_, i) => i % 11 === 0);
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('&', 'and')
      .replace(/[^a-z0-9]/g, '');
  const stems = (text: string) =>
    letters(text.replaceAll(/\b(\w+?)s\b/g, '$1').replaceAll(/\b(?:of|the|and)\b/g, ''));

  test('first, or after jobs whose title says the same', () => {
    expect(sample.length).toBeGreaterThan(700);
    const later = sample.filter(({ title, branches, specialty }) => {
      const list = shownOf(indexEngine().military({ text: title, branch: branches[0]!, limit: 12 }).results);
      const at = list.findIndex((result) => result.specialty.id === specialty);
      const before = list.slice(0, at < 0 ? undefined : at);
      return !(
        at >= 0 &&
        before.every((result) =>
          [result.best.title, result.specialty.title, ...result.specialty.formerTitles].some(
            (text) =>
              letters(text) === letters(title) ||
              stems(text) === stems(title) ||
              result.rung === list[at]!.rung,
          ),
        )
      );
    });
    expect(later.map(({ branches, code, title }) => `${branches[0]} ${code} ${title}`)).toEqual([]);
  });

  test.each([
    ['Navy', 'Navy Counselor', 'NC'],
    ['Army', 'M1 Armor Crewman', '19K'],
    ['Army', 'AH-64E Pilot', '152E'],
    ['Army', 'Career Counselor', '79S'],
    ['Marine Corps', 'Enlisted Aviation Logistician', '6617'],
    ['Air Force', 'Reconnaissance/Surveillance/Electronic Warfare Pilot, E-4', '11RX'],
  ] as const)(
    '%s “%s”: words that could be a branch, rank, code or filler are part of it',
    (branch, title, code) => {
      expect(results(title, branch)[0]!.specialty.code).toBe(code);
    },
  );
});
