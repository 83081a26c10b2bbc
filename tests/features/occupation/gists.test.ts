import { expect, test } from 'vitest';
import type { OccupationProfile } from '../../../src/domain/occupation.ts';
import * as gists from '../../../src/features/occupation/gists.ts';
import { emptyProfile, sampleProfile, wages } from '../../fixtures/sample-profile.ts';

const factsOf = (profile: OccupationProfile): gists.GistFacts => ({
  profile,
  topWage: { annual: 239_200, hourly: 115 },
  median: { median: profile.pay?.annual.median ?? null, where: '' },
  projectedTo: 2034,
  titles: undefined,
});
const said = (gist: gists.Gist, more: Partial<OccupationProfile> = {}, most = 3) =>
  gist(factsOf(sampleProfile(more)), most);
const pay = sampleProfile().pay!;

test('pay says the median and the range; what is paid by the hour says so', () => {
  expect(said(gists.payGist)).toBe('$124,910 a year ($69,660 to $186,420)');
  expect(said(gists.payGist, { pay: { ...pay, annual: wages('*') } })).toBe(
    '$60.05 an hour ($33.49 to $89.63)',
  );
  expect(said(gists.payGist, { pay: { ...pay, annual: wages('#') } })).toBe('$239,200 or more a year');
});

test('pay says the median of the place that was chosen', () => {
  const facts = { ...factsOf(sampleProfile()), median: { median: 126_030, where: 'in Norfolk, VA' } };
  expect(gists.payGist(facts, 3)).toBe('$126,030 a year in Norfolk, VA');
});

test('a wage whose ends are not published has no range', () => {
  expect(said(gists.payGist, { pay: { ...pay, annual: wages(50_000, { p10: '*' }) } })).toBe(
    '$50,000 a year',
  );
});

test('outlook says the change and whether it is bright, or that alone', () => {
  expect(said(gists.outlookGist)).toBe('28.5% more jobs by 2034, bright');
  expect(said(gists.outlookGist, { bright: [] })).toBe('28.5% more jobs by 2034');
  expect(said(gists.outlookGist, { outlook: null })).toBe('Bright');
});

test('an outlook that is bright though jobs shrink says why', () => {
  const outlook = { ...sampleProfile().outlook!, changePercent: -9.9 };
  expect(said(gists.outlookGist, { outlook, bright: ['Numerous Job Openings'] })).toBe(
    '9.9% fewer jobs by 2034, bright for its many openings',
  );
});

test('related work is not counted as steps', () => {
  const [track] = sampleProfile().careerPath;
  const steps = track!.steps.map((step) => ({ ...step, direction: 'nearby' as const }));
  expect(said(gists.careerGist, { careerPath: [{ ...track!, steps }] })).toMatch(/^Related work: [A-Z]/);
});

test('getting in says the license and the way, or how many apprenticeships there are', () => {
  expect(said(gists.entryGist)).toBe(
    "License required in some states or for some of the work. Bachelor's degree in a computer field",
  );
  const entry = { ...sampleProfile().entry!, license: 'unsaid' as const, wayIn: null };
  expect(said(gists.entryGist, { entry })).toBe('');
});

test('a list says its first names, as many as asked for', () => {
  expect(said(gists.skillsGist, {}, 2)).toBe('Rated thing 1, Rated thing 2');
  expect(said(gists.relatedGist, {}, 1)).toBe('Information Security Engineers');
});

test('military titles are counted once the index is there', () => {
  const facts = factsOf(sampleProfile());
  expect(gists.militaryGist(facts, 3)).toBe('By branch and rank type');
  expect(gists.militaryGist({ ...facts, titles: { current: 1, retired: 0 } }, 3)).toBe('1 current title');
  expect(gists.militaryGist({ ...facts, titles: { current: 98, retired: 31 } }, 3)).toBe(
    '98 current titles, 31 retired',
  );
});

test('of what no source says anything there is no gist, but for the parts that are never empty', () => {
  const facts = factsOf(emptyProfile());
  const spoken = Object.entries(gists)
    .map(([name, gist]) => [name, gist(facts, 3)])
    .filter(([, words]) => words !== '');
  expect(spoken.map(([name]) => name)).toEqual(['groupsGist', 'militaryGist', 'linksGist']);
});
