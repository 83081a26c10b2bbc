import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blocksOf,
  moved,
  reworded,
  withBlocks,
  withHeading,
  withLines,
  withoutLine,
  wordsOf,
} from '../../../src/domain/resume/blocks.ts';
import { pickedOf, togglePick } from '../../../src/domain/resume/pick.ts';
import { EMPTY_RESUME, type Resume } from '../../../src/domain/resume/resume.ts';
import { CHECK, DRIVE, JOB, LEAD, LEADERSHIP } from '../../fixtures/sample-resume.ts';

const PLAIN: Resume = { ...EMPTY_RESUME, places: false };
const picked = togglePick(togglePick(togglePick(PLAIN, JOB, DRIVE), JOB, CHECK), LEADERSHIP, LEAD);
const written = (text: string): Resume => ({ ...PLAIN, text });

describe('the parts of a résumé', () => {
  test('are those that lines were picked into, also without an empty line between them', () => {
    const tight = { ...picked, text: picked.text.replace('\n\n', '\n') };
    expect(blocksOf(tight)).toEqual([
      { heading: JOB.heading, lines: ['• Drove trucks', '• Checked loads'] },
      { heading: LEADERSHIP.heading, lines: ['• Led [number] people'] },
    ]);
  });

  test('are those that their owner wrote: a heading is followed by lines with bullets', () => {
    expect(blocksOf(written('Education\n• High school\n\nA line\nAnother line'))).toEqual([
      { heading: 'Education', lines: ['• High school'] },
      { heading: '', lines: ['A line', 'Another line'] },
    ]);
  });

  test('keep every line, in its order, whatever stands in the text', () => {
    const line = fc.oneof(
      fc.constantFrom('', '•', '• ', '• Led', 'Leadership', 'Leadership, 2019', '  ', 'Words'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const resume = { ...picked, text: lines.join('\n') };
        const read = blocksOf(resume).flatMap(({ heading, lines: own }) => [
          ...(heading ? [heading] : []),
          ...own,
        ]);
        expect(read).toEqual(resume.text.split('\n').filter((each) => each.trim() !== ''));
      }),
      { numRuns: 1000 },
    );
  });

  test('read back as they were put together', () => {
    const words = fc.string({ minLength: 1, maxLength: 8 }).filter((each) => /^[^•\s]/.test(each));
    const block = fc.record({
      heading: words.filter((each) => !/\n/.test(each)),
      lines: fc.array(
        words.map((each) => `• ${each}`),
        { minLength: 1, maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(blocksOf(withBlocks(PLAIN, blocks))).toEqual(blocks);
      }),
    );
  });
});

test('a part whose last line goes, goes with it', () => {
  const { text } = withoutLine(picked, 1, 0);
  expect(text).not.toContain(LEADERSHIP.heading);
});

test('a line that is removed is picked no longer, one that is reworded still is', () => {
  const removed = withoutLine(picked, 0, 0);
  expect(pickedOf(removed, JOB.id)).toEqual([CHECK]);
  const blocks = withLines(blocksOf(picked), 0, (lines) => lines.with(0, '• Drove 20 trucks'));
  expect(pickedOf(withBlocks(picked, blocks), JOB.id)).toEqual([DRIVE, CHECK]);
});

test('what is pasted becomes lines of their own, without the bullets of where it came from', () => {
  expect(reworded('• Drove', '- Drove trucks\r\n* Checked  loads\n–5 degrees')).toEqual([
    '• Drove trucks',
    '• Checked loads',
    '• –5 degrees',
  ]);
});

test('a line that loses its words keeps its place', () => {
  expect(reworded('A line', '')).toEqual(['• ']);
  expect(wordsOf('• ')).toBe('');
  expect(wordsOf('•')).toBe('');
});

test('a heading that is given to plain lines is known as one afterwards', () => {
  const resume = written('One\nTwo');
  const named = withBlocks(resume, withHeading(blocksOf(resume), 0, 'Courses'));
  expect(blocksOf(named)).toEqual([{ heading: 'Courses', lines: ['• One', '• Two'] }]);
  const nameless = withBlocks(named, withHeading(blocksOf(named), 0, ''));
  expect(blocksOf(nameless)).toEqual([{ heading: '', lines: ['• One', '• Two'] }]);
});

test('moving goes no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});
