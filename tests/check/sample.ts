import type { PlainWords, Problem } from '../../data/check/plain-words.ts';

const TASKS: readonly [task: string, past: string, prompt: string][] = [
  [
    'Test radios and replace weak batteries',
    'Tested radios and replaced weak batteries',
    '[number] radios a day',
  ],
  ['Splice cable on towers and poles', 'Spliced cable on towers and poles', ''],
  ['Teach new crew members safe climbing', 'Taught new crew members safe climbing', 'crew of [number]'],
  ['Order spare parts for each site', 'Ordered spare parts for each site', ''],
  ['Record every repair in the log', 'Recorded every repair in the log', ''],
  ['Find faults with a signal meter', 'Found faults with a signal meter', ''],
  ['Drive the service truck between sites', 'Drove the service truck between sites', '[number] sites'],
  ['Explain the system to its owners', 'Explained the system to its owners', ''],
];

/** Faultless tables of two occupations: one described, one residual. */
export function sample(change: Partial<PlainWords> = {}): PlainWords {
  return {
    occupations: new Map([
      ['49-2021.00', { title: 'Radio Repairers', kind: 'described' }],
      ['49-2099.00', { title: 'Radio Workers, All Other', kind: 'residual' }],
    ]),
    activitiesOf: new Map([['49-2021.00', ['a.D01', 'a.D02', 'a.D03', 'a.D04']]]),
    summaries: [
      {
        code: '49-2021.00',
        summary: 'Fix the radios that crews talk on. Visit each site, find the fault, and put it right.',
      },
      {
        code: '49-2099.00',
        summary: 'Work on radios in jobs with no listing of their own. Some work on ships, some in shops.',
      },
    ],
    tasks: TASKS.map(([task, past, prompt], i) => ({
      code: '49-2021.00',
      order: i + 1,
      task,
      past,
      prompt,
      dwas: [['a.D01', 'a.D02', 'a.D03'][i % 3]!],
    })),
    labels: [
      { dwa: 'a.D01', label: 'Test electronic equipment' },
      { dwa: 'a.D02', label: 'Record repairs' },
      { dwa: 'a.D03', label: 'Teach others to work safely' },
      { dwa: 'a.D04', label: 'Drive a truck' },
    ],
    majors: new Set(['47.0101']),
    majorLines: [{ cip: '47.0101', line: 'How to find and fix faults in radios and other gear.' }],
    directions: [
      {
        group: 'signals',
        order: 1,
        occupation: '49-2021.00',
        carriesOver: 'Setting up radios in the rain',
        missing: 'Nothing more to start',
      },
      {
        group: 'signals',
        order: 2,
        occupation: '49-2099.00',
        carriesOver: 'Leading a team of four',
        missing: 'Nothing more to start',
      },
    ],
    describedJobs: new Set(['Army:25X:E', 'Army:25X:W']),
    jobsLeftOut: new Set(['Navy:120:O']),
    jobs: [
      {
        jobs: ['Army:25X:E', 'Army:25X:W'],
        summary: 'Work on the radios that soldiers carry, and teach them to use those.',
        lines: [
          { order: 1, line: 'Fix radios in the field', past: 'Fixed radios in the field', prompt: '' },
          { order: 2, line: 'Teach crews to talk clearly', past: 'Taught crews to talk clearly', prompt: '' },
        ],
      },
    ],
    grades: [
      { grade: 'Army E5', texts: ['A small team', 'Their work and tools', 'First-line supervisor of crews'] },
    ],
    leadership: [
      {
        grades: 'E5 to E6',
        line: 'Teach [number] people to fix radios',
        past: 'Taught [number] people to fix radios',
      },
    ],
    requirements: [
      {
        code: '49-2021.00',
        license: 'some',
        granted_by: ['state board of radios'],
        exams: ['Radio Exam'],
        certificates_required: ['radio license'],
        certificates: ['tower climbing certificate'],
        checks: ['drug test'],
        experience: 'two years on towers',
        entry: 'High school diploma, then training at work',
        page: 'repair/radio-mechanics',
      },
    ],
    vocabulary: [
      { table: 'military', term: 'radio guy', reason: 'everyday word for a radio operator' },
      { table: 'occupation', term: 'radio shop', reason: 'place where “hams” get their radios fixed' },
    ],
    spelling: new Set(),
    verbs: new Set('drive explain find fix order record splice teach test work'.split(' ')),
    unavoidableTerms: [],
    ...change,
  };
}

/** The sample with one task replaced. */
export function withTask(order: number, change: Partial<PlainWords['tasks'][number]>): PlainWords {
  const base = sample();
  return sample({ tasks: base.tasks.map((task) => (task.order === order ? { ...task, ...change } : task)) });
}

/** The sample with the first summary replaced. */
export function withSummary(summary: string): PlainWords {
  const [first, ...others] = sample().summaries;
  return sample({ summaries: [{ ...first!, summary }, ...others] });
}

/** The sample with the first label replaced. */
export function withLabel(label: string): PlainWords {
  const [first, ...others] = sample().labels;
  return sample({ labels: [{ ...first!, label }, ...others] });
}

/** What a check says, a line a problem. */
export function said(problems: readonly Problem[]): string {
  return problems.map(({ where, what }) => `${where}: ${what}`).join('\n');
}

/** The sample with the first direction replaced. */
export function withDirection(change: Partial<PlainWords['directions'][number]>): PlainWords {
  const [first, ...others] = sample().directions;
  return sample({ directions: [{ ...first!, ...change }, ...others] });
}

/** The sample with another reason of its first term. */
export function withReason(reason: string): PlainWords {
  const [first, ...others] = sample().vocabulary;
  return sample({ vocabulary: [{ ...first!, reason }, ...others] });
}

/** The sample with the first military job changed. */
export function withJob(change: Partial<PlainWords['jobs'][number]>): PlainWords {
  const [first, ...others] = sample().jobs;
  return sample({ jobs: [{ ...first!, ...change }, ...others] });
}

/** The sample with other lines of the first military job, whose past is not asked about. */
export function withJobLines(...lines: readonly string[]): PlainWords {
  return withJob({ lines: lines.map((line, i) => ({ order: i + 1, line, past: line, prompt: '' })) });
}

/** The sample with the first requirements changed. */
export function withRequirements(change: Partial<PlainWords['requirements'][number]>): PlainWords {
  const [first, ...others] = sample().requirements;
  return sample({ requirements: [{ ...first!, ...change }, ...others] });
}
