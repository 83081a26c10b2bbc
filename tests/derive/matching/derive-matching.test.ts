import { describe, expect, test } from 'vitest';
import { deriveDutyStems } from '../../../data/derive/matching/duty-stems.ts';
import { deriveTaskStems } from '../../../data/derive/matching/task-stems.ts';
import { cellsOf } from '../../fixtures/cells.ts';
import { onetText, sourceFolder } from '../source-folder.ts';

const duties = (...rows: string[]) => {
  const header = '"service","category","code","type","status","title","description","moc_url"';
  const input = sourceFolder({ 'va-mil2fed/luMOC.csv': [header, ...rows].join('\n') });
  deriveDutyStems(input);
  return { rows: cellsOf(input.tables.texts.get('matching/duty-stems.tsv')!), report: input.report.text() };
};

describe('the duties of a code', () => {
  test('become counts of stems under our name of the branch, the letter of the rank and the title of that time', () => {
    const { rows } = duties(
      '"Marines","Enlisted","3521","MOS","Active","Automotive Mechanic","Inspects, repairs and tests engines. Repairs brakes, and drives the repaired truck.",NULL',
    );
    expect(rows).toEqual([
      {
        branch: 'Marine Corps',
        code: '3521',
        ranks: 'E',
        title: 'Automotive Mechanic',
        stems: 'brak driv engin inspect repair:3 test truck',
      },
    ]);
  });

  test('stay empty, and are counted in the report, where there is no description or hardly any', () => {
    const { rows, report } = duties(
      '"Navy","Officer","120","DESIGNATOR","Active","One","No Description Available.",NULL',
      '"Army","Warrant Officer","351L","MOS","Active","Two","Manages programs.",NULL',
    );
    expect(rows.map((row) => [row.branch, row.ranks, row.stems])).toEqual([
      ['Army', 'W', ''],
      ['Navy', 'O', ''],
    ]);
    expect(report).toContain('says that there is no description: 1 (first: Navy 120)');
    expect(report).toContain('a description of too few words: 1 (first: Army 351L)');
  });

  test('of a service or a category that nobody knows stop the run', () => {
    expect(() => duties('"Militia","Enlisted","1","MOS","Active","A","B",NULL')).toThrow(
      'va-mil2fed/luMOC.csv: 1: unknown service "Militia"',
    );
    expect(() => duties('"Army","Cadet","1","MOS","Active","A","B",NULL')).toThrow(
      'va-mil2fed/luMOC.csv: 1: unknown category "Cadet"',
    );
  });
});

const CODE = 'O*NET-SOC Code';

function tasks({ unknown = false, reversed = false } = {}) {
  const statements = [
    ['47-2061.00', 'Dig trenches and lay pipes.'],
    ['47-2061.00', 'Load trucks, and clean tools and trenches.'],
    ['99-0000.00', 'Nothing that we know.'],
  ];
  if (reversed) statements.reverse();
  const input = sourceFolder(
    {
      'onet-30.1/Task Statements.txt': onetText([CODE, 'Task'], ...statements),
      'onet-30.1/Occupation Data.txt': onetText([CODE, 'Description'], ['47-2061.00', 'Dig and lift.']),
      'onet-30.1/DWA Reference.txt': onetText(
        ['DWA ID', 'DWA Title'],
        ['D1', 'Dig holes or trenches.'],
        ['D2', 'Clean equipment, machinery or work sites.'],
      ),
      'onet-30.1/Tasks to DWAs.txt': onetText(
        [CODE, 'DWA ID'],
        ['47-2061.00', 'D1'],
        ['47-2061.00', 'D1'],
        ['47-2061.00', unknown ? 'D3' : 'D2'],
      ),
    },
    { '47-2061.00': 'Construction Laborers' },
  );
  deriveTaskStems(input);
  return input.tables.texts.get('matching/task-stems.tsv')!;
}

describe('the work of an occupation', () => {
  test('is counted by tasks, by activities, each once, and by description', () => {
    expect(cellsOf(tasks())).toEqual([
      {
        code: '47-2061.00',
        task_stems: 'clean dig lay load pip tool trench:2 truck',
        activity_stems: 'clean dig equip hol machiner sit trench work',
        description_stems: '',
      },
    ]);
  });

  test('is the same bytes whatever the order of the rows', () => {
    expect(tasks({ reversed: true })).toBe(tasks());
  });

  test('stops the run where an activity has no name', () => {
    expect(() => tasks({ unknown: true })).toThrow('Tasks to DWAs, 47-2061.00: unknown activity D3');
  });
});
