import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deriveCredentials } from '../../data/derive/credentials/derive-credentials.ts';
import { withReleases } from '../../data/derive/read.ts';
import { Report } from '../../data/derive/report.ts';
import { differences } from '../../data/refresh/differences.ts';
import { findReleases } from '../../data/refresh/find-releases.ts';
import { refreshed } from '../../data/refresh/refresh.ts';
import { runRefresh } from '../../data/refresh/run-refresh.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { tables } from '../compile/committed.ts';
import { cellsOf } from '../fixtures/cells.ts';
import { type Downloads, downloads, zipped } from './downloads.ts';
import { agency, army, credential, job, link } from './made-up-cool.ts';

const DATA = join(import.meta.dirname, '../../data');
const TABLES = ['jobs', 'links', 'names'] as const;
const PATHS = {
  jobs: 'military/credential-jobs.tsv',
  links: 'military/credentials.tsv',
  names: 'military/credential-names.tsv',
};

/** What a refresh makes of the files. */
async function made(files: Downloads) {
  const { after, report } = await refreshed(DATA, [{ from: downloads(files) }]);
  const [jobs, links, names] = TABLES.map((name) => cellsOf(after.get(PATHS[name])!));
  return { jobs: jobs!, links: links!, names: names!, after, report };
}

const jobsOnly = (content: unknown, name = 'army_moc.json') => ({ [name]: JSON.stringify(content) });
const ROW = {
  branch: 'Army',
  key: '25b',
  code: '25B',
  ranks: 'E',
  title: 'Information Technology Specialist',
  credentials: '2',
};

describe('COOL’s JSON', () => {
  test('gives its jobs, the credentials of each, who grants them, and how they are linked', async () => {
    const { jobs, links, names, after } = await made(army());
    expect(jobs).toEqual([ROW]);
    expect(links).toEqual([{ branch: 'Army', key: '25b', credential: '501', linked_as: 'Related' }]);
    expect(names).toEqual([
      {
        id: '501',
        title: 'Made-up Network Technician',
        acronym: 'MNT',
        kind: 'national',
        agency: 'Made-up Board of Networks',
      },
    ]);
    expect(after.get('releases.tsv')).toMatch(/^cool\t.*\tcool$/m);
    expect([...after.values()].some((text) => /Made up[.,]|<p>/.test(text))).toBe(false);
  }, 60_000);

  test.each([
    ['an object with the list', jobsOnly({ army_moc: [job()] })],
    ['the bare list', jobsOnly([job()])],
    ['a list with an object with the list', jobsOnly([{ army_moc: [job()] }])],
    [
      'capital names',
      jobsOnly([Object.fromEntries(Object.entries(job()).map(([k, v]) => [k.toUpperCase(), v]))]),
    ],
    ['a byte order mark', { 'army_moc.json': `\uFEFF${JSON.stringify([job()])}` }],
    ['numbers instead of text', jobsOnly([{ ...job(), moc_id: 12, moc_cred_count: 2, moc_summarypage: 1 }])],
    ['an archive', { 'cool.zip': zipped({ 'army/moc.json': JSON.stringify([job()]) }) }],
  ])(
    'is read as %s, from jobs alone',
    async (_form, files) => {
      const { jobs, links, names } = await made(files);
      expect(jobs).toEqual([ROW]);
      expect([links, names]).toEqual([[], []]);
    },
    60_000,
  );

  test('of several branches is one release, and each job is its branch’s', async () => {
    const files = {
      'army_moc.json': JSON.stringify({ army_moc: [job()] }),
      'usn_moc.json': JSON.stringify({
        usn_moc: [job({ moc_code: 'IT', moc_codetype: 'RATE', moc_key: 'it' })],
      }),
      'uscg_moc.json': JSON.stringify([
        {
          uscg_moc: [
            job({ moc_code: 'ISM', moc_codetype: 'CWO', moc_personnelcategory: 'W', moc_key: 'ism' }),
          ],
        },
      ]),
    };
    const { found } = await findReleases(downloads(files), tables);
    expect(found.map(({ release }) => release)).toEqual(['cool']);
    const { jobs } = await made(files);
    expect(jobs.map(({ branch, code, ranks }) => [branch, code, ranks])).toEqual([
      ['Army', '25B', 'E'],
      ['Coast Guard', 'ISM', 'W'],
      ['Navy', 'IT', 'E'],
    ]);
  }, 60_000);

  test('loses what cannot be had or is no job, and says how many', async () => {
    const { jobs, links, names, report } = await made(
      army({
        jobs: [
          job(),
          job({ moc_id: '13', moc_code: 'C8', moc_key: 'c8', moc_codetype: 'ASI' }),
          job({ moc_id: '14', moc_code: '25Z', moc_key: '', moc_summarypage: '0' }),
        ],
        credentials: [
          credential(),
          credential({ CE_CertID: '502', CE_CertStatus: '3' }),
          credential({ CE_CertID: '503', CE_CertTitle: 'Of no job' }),
        ],
        links: [link(), link({ CE_CertID: '502' }), link({ MOC_ID: '13' })],
      }),
    );
    expect(jobs).toEqual([ROW]);
    expect(links.map((row) => row.credential)).toEqual(['501']);
    expect(names.map((row) => row.id)).toEqual(['501']);
    const left = report.leftOut.filter((line) => line.includes('credential'));
    expect(left.join('\n')).toMatch(/qualifies a job: 1/);
    expect(left.join('\n')).toMatch(/no page of its own: 1/);
    expect(left.join('\n')).toMatch(/a suspended credential: 1/);
    expect(left.join('\n')).toMatch(/without a row: 1/);
  }, 60_000);

  test('keeps what stands twice in the same words once, and other lists out', async () => {
    const { jobs, links } = await made({
      ...army({ jobs: [job(), job()], links: [link(), link()] }),
      'cool/cred_onet.json': JSON.stringify({ cred_ONET: [{ cert: '501', code: '15-1232.00' }] }),
    });
    expect([jobs.length, links.length]).toEqual([1, 1]);
  }, 60_000);

  test('has no word for an agency whose list is not there', async () => {
    const { names } = await made(army({ agencies: [] }));
    expect(names[0]!.agency).toBe('');
  }, 60_000);
});

describe('a refresh with --cool', () => {
  const copy = () => {
    const dir = mkdtempSync(join(tmpdir(), 'tables-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    cpSync(DATA, dir, { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
    return dir;
  };

  test('writes the three tables and their release, and a thinner file is refused the next time', async () => {
    const dir = copy();
    const several = Array.from({ length: 60 }, (_, i) => job({ moc_id: `${100 + i}`, moc_key: `k${i}` }));
    const file = (jobs: readonly unknown[]) => join(downloads(jobsOnly({ army_moc: jobs })), 'army_moc.json');
    const said = await runRefresh(dir, ['--cool', file(several)]);
    expect(said).toContain('cool: undated (army_moc.json)');
    const changed = differences(tables, readTables(dir)).map((line) => line.split(',')[0]);
    expect(changed.sort()).toEqual([
      'data/counts.tsv',
      'data/military/credential-jobs.tsv',
      'data/releases.tsv',
    ]);
    await expect(runRefresh(dir, ['--cool', file(several.slice(0, 50))])).rejects.toThrow(
      /cool\/army_moc\.json has 50 rows, the last release had 60.*--accept "cool\/army_moc\.json"/s,
    );
  }, 60_000);

  test('of something else is refused', async () => {
    const from = downloads({ 'notes.json': '{"notes": [{"a": 1}]}' });
    await expect(refreshed(DATA, [{ from, release: 'cool' }])).rejects.toThrow('expected "cool"');
  });

  test('leaves files in the folder that the release is read from again', async () => {
    const from = downloads(army());
    const released = new Map(tables).set(
      'releases.tsv',
      tables.get('releases.tsv')!.replace(/^(cool\t.*\t)$/m, '$1cool'),
    );
    const derived = await withReleases(released, () => deriveCredentials(from, new Report()));
    const { after } = await made(army());
    expect(differences(after, derived)).toEqual([]);
  }, 60_000);
});

test('without a file of COOL its tables are their headers', () => {
  for (const path of Object.values(PATHS)) expect(cellsOf(tables.get(path)!)).toEqual([]);
});

/** What is wrong, with the files, and what the message has to say. */
const faults: readonly [what: string, files: Downloads, ...says: string[]][] = [
  [
    'a file that is cut off',
    { 'army_moc.json': JSON.stringify({ army_moc: [job()] }).slice(0, -20) },
    'army_moc.json: found JSON that is cut off or damaged',
    'Download it again',
  ],
  [
    'a web page in its place',
    { 'usn_moc.json': '<html>Access Denied</html>' },
    'usn_moc.json: found a web page',
    'expected JSON',
  ],
  [
    'an empty list',
    jobsOnly({ army_moc: [] }),
    'army_moc.json: found no record',
    'expected records with "moc_id"',
  ],
  [
    'other fields under its name',
    jobsOnly([{ id: '1', name: 'x' }]),
    'army_moc.json: found records with the fields "id", "name"',
    '"moc_code"',
  ],
  [
    'jobs without a field',
    jobsOnly([{ moc_id: '12', moc_code: '25B', moc_title: 'x' }]),
    'army_moc.json: found a list of jobs with the fields "moc_id", "moc_code", "moc_title"',
    'expected also "moc_key", "moc_personnelcategory"',
  ],
  [
    'jobs that do not say whose they are',
    jobsOnly([job()], 'jobs.json'),
    'jobs.json, record 1: found jobs without their branch',
    'expected a file named as "army_moc.json"',
    'Give the file the name',
  ],
  [
    'a value that is no record',
    jobsOnly({ army_moc: [job(), 'x'] }),
    'army_moc.json, record 2 of army_moc: found "x"',
    'expected a record',
  ],
  [
    'a job without a title',
    jobsOnly({ army_moc: [job({ moc_title: null })] }),
    'record 1 of army_moc: found nothing in moc_title',
    'expected a text',
  ],
  [
    'a personnel category that nobody knows',
    jobsOnly({ army_moc: [job({ moc_personnelcategory: 'Q' })] }),
    'found the moc_personnelcategory "Q"',
    'expected E, W, O',
    'add what it means under data/derive/credentials',
  ],
  [
    'a type of code that nobody knows',
    jobsOnly({ army_moc: [job({ moc_codetype: 'XYZ' })] }),
    'found the moc_codetype "XYZ"',
    'expected MOS, AOC',
  ],
  [
    'a count that is none',
    jobsOnly({ army_moc: [job({ moc_cred_count: 'many' })] }),
    'found "many" in moc_cred_count',
    'expected a whole number',
  ],
  [
    'two jobs of one id',
    jobsOnly({ army_moc: [job(), job({ moc_title: 'Other' })] }),
    'record 2 of army_moc: found the moc_id 12 of the Army as in army_moc.json, record 1',
    'expected one record for each',
  ],
  [
    'two jobs of one page',
    jobsOnly({ army_moc: [job(), job({ moc_id: '13', moc_code: '25C' })] }),
    'military/credential-jobs.tsv, line 3',
    'expected one row for each',
  ],
  [
    'a link to a job that is not there',
    army({ links: [link({ MOC_ID: '99' })] }),
    'army_moc_credential.json, record 1',
    'found the moc_id 99, which no list of jobs of the Army has',
    'files of the same day',
  ],
  [
    'a link to a credential that is not there',
    army({ links: [link({ CE_CertID: '599' })] }),
    'found the ce_certid 599, which no list of credentials has',
    'files of the same day',
  ],
  [
    'links that may be of two branches',
    {
      'cool/army_moc.json': JSON.stringify([job()]),
      'cool/usn_moc.json': JSON.stringify([job({ moc_code: 'IT', moc_codetype: 'RATE', moc_key: 'it' })]),
      'cool/links.json': JSON.stringify([link()]),
    },
    'links.json, record 1: found the moc_id 12, which is a job of the Army and of the Navy',
    'Give the file the name',
  ],
  [
    'an agency that is not there',
    army({ agencies: [agency({ CA_AgencyID: '8' })] }),
    'found the ca_agencyid 7, which no list of agencies has',
    'whole list of agencies',
  ],
  [
    'a type of credential that nobody knows',
    army({ credentials: [credential({ CE_CertType: 'Z' })] }),
    'record 1 of credentials: found the ce_certtype "Z"',
    'expected N, F, S, W, U',
  ],
  [
    'a status that nobody knows',
    army({ credentials: [credential({ CE_CertStatus: '9' })] }),
    'found the ce_certstatus "9"',
    'expected 1, 3',
  ],
  [
    'an id that is no number',
    army({ credentials: [credential({ CE_CertID: 'abc' })] }),
    'found "abc" in ce_certid',
    'expected a number',
  ],
];

describe('a refresh is refused, naming file, record and remedy, for COOL with', () => {
  test.each(faults)(
    '%s',
    async (_what, files, ...says) => {
      const message = await refreshed(DATA, [{ from: downloads(files) }]).then(
        () => 'no fault was found',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      );
      for (const each of says) expect(message).toContain(each);
    },
    60_000,
  );
});
