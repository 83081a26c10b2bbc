import { describe, expect, test } from 'vitest';
import { decideRow } from '../../../src/search/roster/decide-row.ts';
import { createBelonging } from '../../../src/search/roster/read-row.ts';
import type { RowReading } from '../../../src/search/roster/roster.ts';
import { readingOf, smallRoster } from '../../fixtures/small-roster.ts';

const { parts, idOf } = smallRoster();
const belonging = createBelonging(parts.ask, parts.index.lexicon);

function decide(said: Partial<RowReading>) {
  const reading = readingOf(said);
  return decideRow(parts, reading, belonging(reading));
}
const kinds = (said: Partial<RowReading>) => decide(said)?.reasons.map(({ kind }) => kind);

describe('a row means', () => {
  test('the job of its code before that of its title', () => {
    expect(decide({ code: '25B', title: 'Infantryman' })?.specialty).toBe(
      idOf('Army', '25B', 'Information Technology Specialist'),
    );
  });

  test('the job of its title where the code is unknown, or one sign from that of the title', () => {
    expect(decide({ code: 'ZZ9', title: 'Infantryman' })?.specialty).toBe(idOf('Army', '11B'));
    expect(decide({ code: '12B', title: 'Infantryman' })?.specialty).toBe(idOf('Army', '11B'));
    expect(kinds({ code: '12B', title: 'Infantryman' })).toContain('code-slip');
  });

  test('the job of a code in a text, in brackets too', () => {
    expect(decide({ text: 'Doe, Jane; combat medic of sorts (68W); Army' })?.specialty).toBe(
      idOf('Army', '68W'),
    );
  });

  test('the job of a title that has another code in it', () => {
    expect(decide({ title: 'Radar Repair Type A0' })?.specialty).toBe(idOf('Marine Corps', '9000'));
  });

  test('nothing where nothing is found', () => {
    expect(decide({ title: 'qwrtz plmk' })).toBeNull();
    expect(decide({})).toBeNull();
  });
});

test('a code of three digits may have lost its zero, and a whole code comes before the beginning of one', () => {
  const index = parts.index.specialties;
  const found = decide({ code: '900', branch: 'Marine Corps' });
  expect(index[found!.specialty]!.code.startsWith('900')).toBe(true);
  expect(found!.signs.begun).toBe(1);
});
