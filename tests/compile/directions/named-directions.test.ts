import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { namedDirections } from '../../../src/compile/directions/named-directions.ts';
import {
  CONNECTOR_LINKS,
  EXPERT_LINKS,
  VA_EQUIVALENTS,
} from '../../../src/compile/tables/direction-tables.ts';
import { DOD_GROUPS } from '../../../src/compile/tables/military-tables.ts';
import { once } from '../../../src/data/once.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { fullIndex, fullTables } from '../../fixtures/full-crosswalk.ts';
import { madeUpTables } from '../../fixtures/made-up-tables.ts';

const link = (...cells: string[]) => cells.join('\t');
const text = (table: { columns: object }, ...lines: string[]) =>
  `${[Object.keys(table.columns).join('\t'), ...lines].join('\n')}\n`;

const EXPERTS = [
  link('Army', '92A', '11-1021.00', 'some-duties', 'Long term', 'E3', 'medium', ''),
  link('Army', '92A', '43-5061.00', 'most-duties', 'Long term', 'E6', 'high', ''),
  link('Army', '92A', '43-5071.00', 'most-duties', 'First term', 'E3', 'high', ''),
  link('Army', '92A', '43-5071.00', 'some-duties', 'First term', 'E2', 'high', ''),
];

function directionsOf(title: string) {
  const rows = new Map([
    ...madeUpTables({
      titles: [
        ['Army', '92A', 'E', 'Automated Logistical Specialist', ''],
        ['Army', '92A', 'O', 'Quartermaster, General', ''],
        ['Navy', 'IT', 'E', 'Information Systems Technician', ''],
        ['Navy', '745A', 'E', 'Information Systems Technician', ''],
        ['Navy', 'HM', 'E', 'Hospital Corpsman', ''],
      ],
    }),
    [EXPERT_LINKS.path, text(EXPERT_LINKS, ...EXPERTS)],
    [
      VA_EQUIVALENTS.path,
      text(
        VA_EQUIVALENTS,
        link('Army', '92A', 'E', 'Logistical Specialist', '11-1021.00', 'Y'),
        link('Army', '92A', 'E', 'Logistical Specialist', '43-5071.00', ''),
      ),
    ],
    [
      CONNECTOR_LINKS.path,
      text(
        CONNECTOR_LINKS,
        link('Army', '92A', 'E', 'Automated Logistical Specialist', '15-1299.05', 'title'),
        link('Navy', 'HM', 'E', 'Corpsman of another title', '15-1299.05', 'title'),
      ),
    ],
    [DOD_GROUPS.path, text(DOD_GROUPS)],
  ]);
  const index = compileIndex(rows, 'test');
  const specialty = index.specialties.find((each) => each.title === title)!;
  return namedDirections(
    rows,
    index,
  )(specialty).map(({ source, occupation, strength, payGrade, preparation, reasons }) =>
    [source, occupation, strength, payGrade, preparation, ...reasons.map(({ kind }) => kind)].join(' '),
  );
}

describe('where a specialty leads by name', () => {
  test('comes source by source, the best first, each occupation once for each source', () => {
    expect(directionsOf('Automated Logistical Specialist')).toEqual([
      'connector 15-1299.05 listed  ',
      'expert-study 43-5071.00 most-duties E3 First term',
      'expert-study 43-5061.00 most-duties E6 Long term',
      'expert-study 11-1021.00 some-duties E3 Long term list-likely',
      'va-equivalents 43-5071.00 listed  ',
      'va-equivalents 11-1021.00 listed  ',
    ]);
  });

  test('is nothing for the officers of an enlisted code, nor for a title that a page does not have', () => {
    expect(directionsOf('Quartermaster, General')).toEqual([]);
    expect(directionsOf('Hospital Corpsman')).toEqual([]);
  });
});

describe('with the real tables', () => {
  const full = once(() => namedDirections(fullTables(), fullIndex()));
  const of = (branch: Branch, code: string, title: string) => {
    const specialty = fullIndex().specialties.find(
      (each) => each.branches.includes(branch) && each.code === code && each.title === title,
    );
    return full()(specialty!);
  };

  test('an infantryman of pay grade E5 can lead correctional officers, with some of the duties', () => {
    expect(of('Army', '11B', 'Infantryman')).toContainEqual({
      occupation: '33-1011.00',
      source: 'expert-study',
      strength: 'some-duties',
      reasons: [],
      payGrade: 'E5',
      preparation: 'First term plus prep',
    });
  });

  test('a corpsman can be a medical assistant, a motor transport operator a truck driver', () => {
    expect(of('Navy', 'HM', 'Hospital Corpsman')).toContainEqual(
      expect.objectContaining({ occupation: '31-9092.00', strength: 'most-duties', payGrade: 'E3' }),
    );
    const driver = of('Army', '88M', 'Motor Transport Operator');
    expect(driver[0]).toMatchObject({ occupation: '53-3033.00', strength: 'most-duties' });
    expect(driver.map(({ source }) => source)).toContain('va-equivalents');
  });

  test('the medic that 91B was does not become a mechanic, nor the officer of 92A a clerk', () => {
    expect(of('Army', '91B', 'Medical Specialist')).toEqual([]);
    expect(of('Army', '92A', 'Quartermaster, General')).toEqual([]);
    expect(of('Army', '91B', 'Wheeled Vehicle Mechanic')).not.toEqual([]);
  });

  test('every list of the study is some specialty’s, and every link of the Code Connector', () => {
    const ofSource = (source: string) =>
      fullIndex().specialties.filter((each) => full()(each).some((direction) => direction.source === source));
    const codes = new Set(ofSource('expert-study').map(({ branches, code }) => `${branches[0]} ${code}`));
    expect(codes.size).toBe(56);
    expect(ofSource('connector').length).toBe(53);
  });
});
