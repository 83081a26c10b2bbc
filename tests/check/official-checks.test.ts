import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkOfficialEcho,
  checkOfficialLinks,
  checkOfficialWording,
} from '../../data/check/official-checks.ts';
import type { OfficialText } from '../../data/check/official-text.ts';
import { runs } from '../../data/check/text.ts';
import { sample, withDirection, withJobLines, withLabel, withTask } from './sample.ts';

// Made up for the test: no sentence of O*NET's is in the project.
const official: OfficialText = {
  sentencesOf: new Map([
    ['49-2021.00', ['Mend broken two-way sets on tall towers in bad weather.', 'Mind the gap.']],
    ['49-2099.00', ['Count the gulls that rest on coastal towers.']],
  ]),
  activitiesOf: new Map([['49-2021.00', new Set(['a.D01', 'a.D02', 'a.D03', 'a.D04'])]]),
  dutiesOf: new Map([['Army:25X:E', 'Sets up the radios of a rifle squad in any weather.']]),
  statementOf: new Map([
    ['a.D01', 'Mind the gap.'],
    ['a.D02', 'Keep repair records.'],
    ['a.D03', 'Teach climbing.'],
    ['a.D04', 'Operate trucks.'],
  ]),
};

describe('official wording', () => {
  test('nothing is held against a text of our own', () => {
    expect(checkOfficialWording(sample(), official)).toEqual([]);
    expect(checkOfficialEcho(sample(), official)).toEqual([]);
    expect(checkOfficialLinks(sample(), official)).toEqual([]);
  });

  test('five official words in a row may stand', () => {
    const planted = withTask(1, { task: 'Test two way sets on tall masts' });
    expect(checkOfficialWording(planted, official)).toEqual([]);
  });

  test('six may not, whatever the hyphens and capitals', () => {
    const planted = withTask(1, { task: 'Fix Two Way Sets on Tall Towers' });
    expect(checkOfficialWording(planted, official)).toMatchObject([
      { where: '49-2021.00, task 1', what: expect.stringContaining('"two way sets on tall towers"') },
    ]);
  });

  test("another occupation's sentence is no concern of a task", () => {
    const planted = withTask(1, { task: 'Count the gulls that rest on masts' });
    expect(checkOfficialWording(planted, official)).toEqual([]);
  });

  test('a label is compared with every occupation that it is shown for', () => {
    const planted = withLabel('Fix two-way sets on tall towers');
    expect(checkOfficialWording(planted, official)).toMatchObject([{ where: 'a.D01, label' }]);
  });

  test('a line of a military job is compared with the description of its duties', () => {
    expect(
      checkOfficialWording(withJobLines('Fix the radios of a rifle squad'), official).map(({ what }) => what),
    ).toEqual([expect.stringContaining('"the radios of a rifle squad"')]);
    expect(checkOfficialEcho(withJobLines('Set up antennas for the squad'), official)).toEqual([]);
    expect(
      checkOfficialEcho(withJobLines('In any weather sets up a rifle squad radios'), official),
    ).toMatchObject([{ where: 'Army:25X:E, line 1' }]);
  });

  test('a listed term may occur, and may not idle', () => {
    const planted = withTask(1, { task: 'Fix two-way sets on tall towers' });
    const term = 'two-way sets on tall towers';
    expect(checkOfficialWording({ ...planted, unavoidableTerms: [term] }, official)).toEqual([]);
    expect(checkOfficialWording(sample({ unavoidableTerms: [term] }), official)).toMatchObject([
      { where: 'unavoidable-terms.tsv' },
    ]);
  });

  test('a run that is copied is found wherever it stands', () => {
    const word = fc.constantFrom('mast', 'wire', 'coil', 'fuse', 'plug', 'dial', 'knob', 'lamp');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (before, after) => {
        const copied = 'mend broken two-way sets on tall';
        const planted = withTask(1, { task: [...before, copied, ...after].join(' ') });
        expect(checkOfficialWording(planted, official)).not.toEqual([]);
      }),
    );
  });

  test('the official statement is no label of ours, nor is it with its words in another order', () => {
    for (const label of ['Mind the gap', 'Mind gaps and the gap', 'The gap to mind']) {
      const problems = checkOfficialEcho(withLabel(label), official);
      expect(problems.length, label).toBe(label === 'Mind gaps and the gap' ? 0 : 1);
    }
  });

  test('a task does not say an official one over again with other small words', () => {
    const planted = withTask(1, { task: 'Mend broken sets two-way in bad weather and on tall towers' });
    expect(checkOfficialWording(planted, official)).toEqual([]);
    expect(checkOfficialEcho(planted, official)).toMatchObject([{ where: '49-2021.00, task 1' }]);
  });

  test('nor with its words in other forms', () => {
    const planted = withTask(1, { task: 'Mend the broken set on tower tops in bad weather' });
    expect(checkOfficialEcho(planted, official)).toEqual([]);
    const nearer = withTask(1, { task: 'Mending a broken two-way set on tall tower tops in bad weather' });
    expect(checkOfficialEcho(nearer, official)).toMatchObject([{ where: '49-2021.00, task 1' }]);
  });

  test('of a short sentence another form of its words is free, since there is often no other word', () => {
    const planted = withLabel('Keep records of a repair');
    const statementOf = new Map([...official.statementOf, ['a.D01', 'Keep repairs recorded.']]);
    expect(checkOfficialEcho(planted, { ...official, statementOf })).toEqual([]);
  });

  test('a label says no sentence over again about an occupation that it is shown for', () => {
    const planted = withLabel('Mend broken two-way sets in bad weather on tall towers');
    expect(checkOfficialEcho(planted, official)).toMatchObject([{ where: 'a.D01, label' }]);
  });
});

describe('official links', () => {
  test('an official activity without a label is found', () => {
    expect(checkOfficialLinks(sample({ labels: sample().labels.slice(1) }), official)).toEqual([
      { where: 'a.D01', what: 'has no label' },
    ]);
  });

  test('a label of no official activity is found', () => {
    const labels = [...sample().labels, { dwa: 'z.D01', label: 'Play the lute' }];
    expect(checkOfficialLinks(sample({ labels }), official)).toEqual([
      { where: 'z.D01', what: 'is no official activity' },
    ]);
  });

  test("a task that rests on another occupation's activity is found", () => {
    expect(checkOfficialLinks(withTask(1, { dwas: ['z.D01'] }), official)).toMatchObject([
      { where: '49-2021.00, task 1' },
    ]);
  });
});

test('runs count words, not spaces or hyphens', () => {
  expect(runs('A two-way, set', 3)).toEqual(['a two way', 'two way set']);
  expect(runs('Too short', 3)).toEqual([]);
});

describe('what carries over', () => {
  test('has no six words in a row of the official text of any military job', () => {
    const planted = withDirection({ carriesOver: 'Caring for the radios of a rifle squad' });
    expect(checkOfficialWording(planted, official)).toMatchObject([{ where: 'signals, direction 1' }]);
  });

  test('does not say over again what the occupation does', () => {
    const [sentence] = official.sentencesOf.get('49-2021.00')!;
    const planted = withDirection({ carriesOver: sentence! });
    expect(checkOfficialEcho(planted, official)).toMatchObject([{ where: 'signals, direction 1' }]);
  });
});
