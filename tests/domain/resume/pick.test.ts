import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdited, pickedOf, restyle, togglePick } from '../../../src/domain/resume/pick.ts';
import { EMPTY_RESUME, type Resume } from '../../../src/domain/resume/resume.ts';
import { CHECK, DRIVE, JOB, LEAD, LEADERSHIP, OCCUPATION, SOURCES } from '../../fixtures/sample-resume.ts';

const PLAIN: Resume = { ...EMPTY_RESUME, places: false };

/** A résumé after each of the lines was picked, or taken back. */
const stepped = (...steps: Parameters<typeof togglePick> extends [unknown, ...infer Step] ? Step[] : never) =>
  steps.reduce((resume, [source, line]) => togglePick(resume, source, line), PLAIN);

describe('a line that is picked', () => {
  test('stands under the heading of its source, with the lines picked there before: jobs, leadership, then occupations', () => {
    const { text } = stepped([JOB, DRIVE], [OCCUPATION, CHECK], [JOB, CHECK], [LEADERSHIP, LEAD]);
    expect(text).toBe(
      [
        'Motor Transport Operator, U.S. Army\n• Drove trucks\n• Checked loads',
        'Leadership\n• Led [number] people',
        'Truck Drivers\n• Checked loads',
      ].join('\n\n'),
    );
  });

  test('stands under a heading that years were added to', () => {
    const before = stepped([JOB, DRIVE], [LEADERSHIP, LEAD]);
    const dated = { ...before, text: before.text.replace('Army', 'Army, 2018–2022') };
    expect(togglePick(dated, JOB, CHECK).text).toContain(
      'Army, 2018–2022\n• Drove trucks\n• Checked loads\n',
    );
  });

  test('stands beside lines of its source under a heading that was rewritten', () => {
    const before = stepped([JOB, DRIVE], [LEADERSHIP, LEAD]);
    const rewritten = { ...before, text: before.text.replace(JOB.heading, 'Truck driver') };
    expect(togglePick(rewritten, JOB, CHECK).text).toContain(
      'Truck driver\n• Drove trucks\n• Checked loads\n',
    );
  });

  test('comes before what its owner wrote under it, where its part of the résumé ends', () => {
    const before = stepped([OCCUPATION, CHECK]);
    const own = { ...before, text: `${before.text}\n\nEducation\n• High school` };
    expect(togglePick(own, JOB, DRIVE).text).toBe(
      'Motor Transport Operator, U.S. Army\n• Drove trucks\n\nTruck Drivers\n• Checked loads\n\nEducation\n• High school',
    );
    expect(togglePick(own, LEADERSHIP, LEAD).text).toMatch(/^Leadership/);
    const after = {
      ...stepped([JOB, DRIVE]),
      text: `${stepped([JOB, DRIVE]).text}\n\nEducation\n• High school`,
    };
    expect(togglePick(after, OCCUPATION, CHECK).text).toMatch(/Truck Drivers\n• Checked loads\n\nEducation/);
  });

  test('keeps apart from a section that follows without an empty line', () => {
    const before = stepped([JOB, DRIVE], [LEADERSHIP, LEAD]);
    const tight = { ...before, text: before.text.replace('\n\n', '\n') };
    expect(togglePick(tight, JOB, CHECK).text).toContain('• Checked loads\nLeadership');
  });
});

describe('a line that is taken back', () => {
  test('goes, and its heading with the last one', () => {
    expect(stepped([JOB, DRIVE], [OCCUPATION, CHECK], [JOB, DRIVE]).text).toBe(
      'Truck Drivers\n• Checked loads',
    );
  });

  test('leaves the same line of another source', () => {
    const { text } = stepped([JOB, CHECK], [OCCUPATION, CHECK], [OCCUPATION, CHECK]);
    expect(text).toBe('Motor Transport Operator, U.S. Army\n• Checked loads');
  });

  test('goes from wherever its owner moved it to', () => {
    const moved = {
      ...stepped([JOB, DRIVE], [JOB, CHECK]),
      text: '• Drove trucks\n\nMy work\n• Checked loads',
    };
    expect(togglePick(moved, JOB, CHECK).text).toBe('• Drove trucks\n\nMy work');
  });

  test('stays if it was changed by hand', () => {
    const before = stepped([JOB, DRIVE]);
    const edited = { ...before, text: `${before.text} for 3 years` };
    expect(isEdited(edited, JOB.id, DRIVE)).toBe(true);
    expect(isEdited(before, JOB.id, DRIVE)).toBe(false);
    const { text, picked } = togglePick(edited, JOB, DRIVE);
    expect(text).toBe(edited.text);
    expect(picked).toEqual([]);
  });
});

test('the tense changes in all sections, and not in lines that were changed by hand', () => {
  const before = stepped([JOB, DRIVE], [JOB, CHECK], [LEADERSHIP, LEAD]);
  const edited = { ...before, text: before.text.replace('Checked loads', 'Checked 40 loads') };
  expect(restyle(edited, { tense: 'present' }).text).toBe(
    'Motor Transport Operator, U.S. Army\n• Drive trucks\n• Checked 40 loads\n\nLeadership\n• Lead [number] people',
  );
});

test('places for numbers come and go in all sections, and not in lines that were changed by hand', () => {
  const before = stepped([JOB, DRIVE], [JOB, CHECK], [OCCUPATION, DRIVE]);
  const edited = { ...before, text: before.text.replace('Drove', 'Safely drove') };
  const { text, ...style } = restyle(edited, { places: true });
  expect(text).toBe(
    'Motor Transport Operator, U.S. Army\n• Safely drove trucks\n• Checked loads\n\nTruck Drivers\n• Drove trucks ([number] miles a year)',
  );
  expect(restyle({ text, ...style }, { places: false })).toEqual(edited);
});

/** What one does on the pages: pick or take back, put words at the end of a line, choose how lines are worded. */
const step = fc.oneof(
  fc.record({ source: fc.nat(2), line: fc.nat(4) }),
  fc.record({
    edited: fc.nat(12),
    words: fc.constantFrom('!', ' in 2020', '\nMy own line', '\n\nMy own part'),
  }),
  fc.record({ tense: fc.constantFrom('past' as const, 'present' as const), places: fc.boolean() }),
);

const lineOf = (line: number) => ({
  text: `Do thing ${line}${line % 2 ? ' with [number] people' : ''}`,
  past: `Did thing ${line}${line % 2 ? ' with [number] people' : ''}`,
  prompt: line === 2 ? '[number] a day' : '',
});

const withText = (resume: Resume, text: string): Resume => ({ ...resume, text });

const anyResume = fc.array(step, { maxLength: 20 }).map((steps) =>
  steps.reduce<Resume>((resume, each) => {
    if ('source' in each) return togglePick(resume, SOURCES[each.source]!, lineOf(each.line));
    if ('tense' in each) return restyle(resume, each);
    const lines = resume.text.split('\n');
    const at = each.edited % lines.length;
    return withText(resume, lines.with(at, `${lines[at]}${each.words}`).join('\n'));
  }, EMPTY_RESUME),
);

test('picking a line and taking it back leaves everything as it was', () => {
  fc.assert(
    fc.property(anyResume, fc.nat(2), fc.nat(4), (resume, at, lineAt) => {
      const [source, line] = [SOURCES[at]!, lineOf(lineAt)];
      fc.pre(!pickedOf(resume, source.id).some(({ text }) => text === line.text));
      // A heading that its owner left with nothing under it is taken over, and goes with the line.
      fc.pre(!`${resume.text}\n`.includes(`${source.heading}\n\n`) && !resume.text.endsWith(source.heading));
      const twice = togglePick(togglePick(resume, source, line), source, line);
      // Empty lines at the ends are no one's.
      expect({ ...twice, text: twice.text.trim() }).toEqual({ ...resume, text: resume.text.trim() });
    }),
    { numRuns: 1000 },
  );
});

test('another wording and back leaves everything as it was', () => {
  fc.assert(
    fc.property(anyResume, fc.constantFrom('past', 'present'), fc.boolean(), (resume, tense, places) => {
      const { tense: before, places: hadPlaces } = resume;
      const there = restyle(resume, { tense, places });
      expect(restyle(there, { tense: before, places: hadPlaces })).toEqual(resume);
    }),
    { numRuns: 1000 },
  );
});

test('a pick adds its line, and its heading where it is new, and moves nothing else', () => {
  fc.assert(
    fc.property(anyResume, fc.nat(2), (resume, at) => {
      const source = SOURCES[at]!;
      const { text } = togglePick(resume, source, {
        text: 'Sing [number]',
        past: 'Sing [number]',
        prompt: '',
      });
      const lines = text.split('\n').filter((line) => line !== '');
      const before = resume.text.split('\n').filter((line) => line !== '');
      const place = lines.indexOf('• Sing [number]');
      const rest = lines.toSpliced(place, 1);
      const made = lines.length - before.length === 2;
      if (made) expect(lines[place - 1]).toBe(source.heading);
      expect(made ? rest.toSpliced(place - 1, 1) : rest).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});
