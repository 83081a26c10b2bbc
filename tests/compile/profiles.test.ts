import { describe, expect, test } from 'vitest';
import { buildProfiles } from '../../src/compile/profiles.ts';
import { tables } from './committed.ts';
import { profileOf, profiles } from './committed-profiles.ts';

test('every occupation has a profile, in order of code', () => {
  expect(profiles.size).toBe(1016);
  expect([...profiles.keys()]).toEqual([...profiles.keys()].sort());
});

test('the same tables give the same profiles', () => {
  const again = buildProfiles(tables);
  expect(JSON.stringify([...again])).toBe(JSON.stringify([...profiles]));
});

test('a missing table is named', () => {
  const without = new Map([...tables].filter(([path]) => path !== 'occupations/pay.tsv'));
  expect(() => buildProfiles(without)).toThrow('data/occupations/pay.tsv is missing');
});

describe('15-1212.00 Information Security Analysts', () => {
  const profile = profileOf('15-1212.00');

  test('has 20 related occupations, of which five stand first', () => {
    expect(profile.related).toHaveLength(20);
    expect(profile.related.slice(0, 5).map(({ code, tier }) => [code, tier])).toEqual([
      ['15-1299.05', 'Primary-Short'],
      ['15-1299.04', 'Primary-Short'],
      ['15-1299.06', 'Primary-Short'],
      ['15-1244.00', 'Primary-Short'],
      ['15-1211.00', 'Primary-Short'],
    ]);
  });

  test('names 247 software examples and 6 tools', () => {
    expect(profile.technology.total).toBe(247);
    expect(profile.technology.groups.flatMap((group) => group.items)).toHaveLength(247);
    expect(profile.tools.total).toBe(6);
    expect(profile.tools.groups.flatMap((group) => group.items)).toContain('Protocol analyzers');
  });

  test('has nine majors with Computer Systems Security and Cyber Forensics', () => {
    expect(profile.majors).toHaveLength(9);
    expect(profile.majors).toContainEqual({
      cip: '43.0403',
      title: 'Cyber/Computer Forensics and Counterterrorism',
      line: expect.stringMatching(/^[A-Z].+\.$/),
    });
    expect(profile.majors.map(({ cip }) => cip)).toContain('11.1003');
  });

  test('belongs to Network Systems & Cybersecurity, and so does its first career track', () => {
    const cluster = { cluster: 'Digital Technology', subCluster: 'Network Systems & Cybersecurity' };
    expect(profile.clusters).toEqual([cluster]);
    expect(profile.careerPath[0]).toMatchObject({ ...cluster, own: true });
  });

  test('needs significant human skills, as the reference page says', () => {
    expect(profile.ai).toEqual({
      level: 'significant',
      modelBeta: 0.652174,
      humanBeta: 0.543478,
      mean: 0.5978,
      wider: 0.9783,
      reach: 'half',
    });
  });

  test('pays what BLS published, for this occupation only', () => {
    expect(profile.pay).toMatchObject({
      group: { code: '15-1212', title: 'Information Security Analysts' },
      exact: true,
      annual: { p10: 75090, p25: 97810, median: 129180, p75: 163500, p90: 199850, mean: 132510 },
      employment: 190650,
    });
    expect(profile.outlook).toMatchObject({
      changePercent: 28.5,
      openings: 16000,
      projectedEmployment: 234900,
    });
  });
});

describe('15-1299.05 Information Security Engineers', () => {
  const profile = profileOf('15-1299.05');

  test('stands under the SOC groups of the reference page', () => {
    expect(profile.socPath).toEqual([
      { level: 'major', code: '15-0000', title: 'Computer and Mathematical Occupations' },
      { level: 'minor', code: '15-1200', title: 'Computer Occupations' },
      { level: 'broad', code: '15-1290', title: 'Miscellaneous Computer Occupations' },
      { level: 'detailed', code: '15-1299', title: 'Computer Occupations, All Other' },
      { level: 'onet', code: '15-1299.05', title: 'Information Security Engineers' },
    ]);
    expect(profile.parent).toMatchObject({ code: '15-1299.00', title: 'Computer Occupations, All Other' });
    expect(profile.parent!.others.map(({ code }) => code)).not.toContain('15-1299.05');
    expect(profile.parent!.others).toHaveLength(8);
  });

  test('has 21 detailed work activities', () => {
    expect(profile.activities).toHaveLength(21);
  });

  test('has the published exposure figures of both raters', () => {
    expect(profile.ai).toMatchObject({
      level: 'significant',
      modelBeta: 0.675,
      humanBeta: 0.625,
      mean: 0.65,
    });
  });

  test('has the apprenticeship of the reference page, and no DOT titles', () => {
    expect(profile.apprenticeships).toMatchObject([
      { title: 'Cyber Defense Incident Responder', rapids: [], hours: null },
    ]);
    expect(profile.dotTitles).toEqual([]);
  });

  test('names the group that its pay is for, since BLS has no figure of its own', () => {
    expect(profile.pay).toMatchObject({
      group: { code: '15-1299', title: 'Computer Occupations, All Other' },
      exact: false,
    });
  });
});

describe('a residual, 15-1299.00', () => {
  const profile = profileOf('15-1299.00');

  test('lists the nine specific occupations under it', () => {
    expect(profile.kind).toBe('residual');
    expect(profile.underIt.map(({ code }) => code)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((ending) => `15-1299.${ending}`),
    );
  });

  test('has no ratings, zone, AI figures or career path, but pay and lay titles', () => {
    expect(profile.skills).toEqual([]);
    expect(profile.jobZone).toBeNull();
    expect(profile.ai).toBeNull();
    expect(profile.careerPath).toEqual([]);
    expect(profile.education).toEqual([]);
    expect(profile.pay!.annual.median).toBe(116580);
    expect(profile.layTitles.length).toBeGreaterThan(0);
  });
});

describe('a military-only occupation, 55-3016.00', () => {
  const profile = profileOf('55-3016.00');

  test('has a title, a place in the SOC and a page at O*NET, and no civilian figures', () => {
    expect(profile.kind).toBe('military');
    expect(profile.title).toBe('Infantry');
    expect(profile.socPath.map(({ code }) => code)).toEqual([
      '55-0000',
      '55-3000',
      '55-3010',
      '55-3016',
      '55-3016.00',
    ]);
    expect(profile.pay).toBeNull();
    expect(profile.outlook).toBeNull();
    expect(profile.links).toEqual({
      onetOnline: 'https://www.onetonline.org/link/summary/55-3016.00',
      veterans: null,
      careerOneStop: null,
      video: null,
    });
  });
});

describe('figures that need care', () => {
  test('a high wage is the figure itself, without a cap: Chief Executives', () => {
    expect(profileOf('11-1011.00').pay).toMatchObject({
      hourly: { median: 102.88, p75: 171.25, p90: 244.1 },
      annual: { median: 213990, p75: 356200, p90: 507730 },
    });
  });

  test('an occupation paid by the year has no hourly wages: Airline Pilots', () => {
    const { hourly, annual } = profileOf('53-2011.00').pay!;
    expect(new Set(Object.values(hourly))).toEqual(new Set(['*']));
    expect(annual.median).toBe(232140);
  });

  test('an occupation paid by the hour has no annual wages: Actors', () => {
    const { hourly, annual } = profileOf('27-2011.00').pay!;
    expect(hourly.median).toBe(29.05);
    expect(new Set(Object.values(annual))).toEqual(new Set(['*']));
  });

  test('an occupation that BLS publishes with others names them all: Medical Laboratory Technologists', () => {
    const group = { code: '29-2010', title: 'Clinical Laboratory Technologists and Technicians' };
    expect(profileOf('29-2011.00').pay).toMatchObject({ group, exact: false });
    expect(profileOf('29-2011.00').outlook).toMatchObject({ group: { code: '29-2010' }, exact: false });
  });

  test('an occupation without wages still has its outlook: Fishing and Hunting Workers', () => {
    expect(profileOf('45-3031.00').pay).toBeNull();
    expect(profileOf('45-3031.00').outlook).toMatchObject({ changePercent: -4.6, openings: 2800 });
  });

  test('only occupations alone in their BLS line have exact figures', () => {
    const exact = new Set<string>();
    for (const { pay } of profiles.values()) {
      if (!pay?.exact) continue;
      expect(exact.has(pay.group.code)).toBe(false);
      exact.add(pay.group.code);
    }
    expect(exact.size).toBeGreaterThan(700);
  });

  test('a withheld share is null: Chief Executives, plant training over ten years', () => {
    expect(profileOf('11-1011.00').plantTraining.at(-1)).toEqual({ label: 'Over 10 years', percent: null });
  });
});

describe('lists', () => {
  test('of education stand from the lowest level to the highest', () => {
    const labels = profileOf('15-1299.05').education.map(({ label }) => label);
    expect(labels).toHaveLength(12);
    expect(labels[0]).toBe('Less than a High School Diploma');
    expect(labels[5]).toBe("Bachelor's Degree");
    expect(labels[11]).toBe('Post-Doctoral Training');
  });

  test('of ratings stand most important first', () => {
    for (const { code, skills, knowledge, workActivities } of profiles.values()) {
      for (const list of [skills, knowledge, workActivities]) {
        const importance = list.map((rating) => rating.importance);
        expect(importance, code).toEqual([...importance].sort((a, b) => b - a));
      }
    }
  });

  test('of technology put groups and items in demand first', () => {
    for (const { code, technology } of profiles.values()) {
      const demanded = technology.groups.map((group) => group.items.filter((item) => item.inDemand).length);
      expect(demanded, code).toEqual([...demanded].sort((a, b) => b - a));
      expect(technology.total, code).toBe(
        technology.groups.reduce((sum, group) => sum + group.items.length, 0),
      );
    }
  });

  test('of reported titles put those of My Next Move first', () => {
    expect(profileOf('15-1299.05').reportedTitles.slice(0, 4)).toEqual([
      'Information Security Auditor',
      'Information Security System Engineer',
      'Infrastructure Security Engineer',
      'Security Engineer',
    ]);
  });
});

test('official pages are those of the occupation', () => {
  expect(profileOf('29-1141.00').links).toEqual({
    onetOnline: 'https://www.onetonline.org/link/summary/29-1141.00',
    veterans: 'https://www.mynextmove.org/vets/profile/summary/29-1141.00',
    careerOneStop:
      'https://www.careeronestop.org/Toolkit/Careers/Occupations/occupation-profile.aspx?keyword=Registered%20Nurses&onetcode=29114100&location=UNITED%20STATES',
    video: 'https://www.careeronestop.org/Videos/careeronestop-videos.aspx?videocode=29114100',
  });
});
