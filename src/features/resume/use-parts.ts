import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { words } from '#words/resume-page.ts';
import {
  type Block,
  blocksOf,
  moved,
  reworded,
  withBlocks,
  withHeading,
  withLines,
  withoutLine,
  wordsOf,
} from '../../domain/resume/blocks.ts';
import type { Resume } from '../../domain/resume/resume.ts';
import { type ResumeVersion, withResume } from '../../domain/resume/resumes.ts';
import { BULLET } from '../../domain/resume/sections.ts';
import type { Changes } from '../../domain-ui/lists/use-changes.ts';

/** What can be done with the parts of a résumé and their lines; each is counted from 0. */
export interface Parts {
  blocks: readonly Block[];
  /** Puts other words in a line; where they have line breaks, the rest become lines of their own. */
  write: (at: number, place: number, text: string) => void;
  /** Puts words in the place of a term, so that it can be undone; its button is gone, so the field takes the focus. */
  replace: (at: number, place: number, text: string, said: string) => void;
  addLine: (at: number) => void;
  removeLine: (at: number, place: number) => void;
  moveLine: (at: number, place: number, by: 1 | -1) => void;
  nameHeading: (at: number, heading: string) => void;
  addPart: () => void;
  removePart: (at: number) => void;
  movePart: (at: number, by: 1 | -1) => void;
}

const OWN_PART: Block = { heading: words.ownHeading, lines: [BULLET] };

/** @param root holds the fields of all lines: what is added or moved takes the focus there. */
export function useParts(
  { id, resume }: ResumeVersion,
  changes: Changes<ResumeVersion>,
  root: RefObject<HTMLElement | null>,
): Parts {
  const blocks = blocksOf(resume);
  const set = (next: Resume, said = '') => changes.changeInPlace((all) => withResume(all, id, next), said);
  const setAndFocus = (next: readonly Block[], selector: string, said = '') => {
    flushSync(() => set(withBlocks(resume, next), said));
    root.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  const setWithNotice = (next: Resume, said: string) => {
    leaveButton();
    changes.change((all) => withResume(all, id, next), said);
  };
  return {
    blocks,
    write: (at, place, text) => {
      const next = rewritten(blocks, at, place, text);
      const more = next[at]!.lines.length - blocks[at]!.lines.length;
      if (more === 0) set(withBlocks(resume, next));
      else setAndFocus(next, lineField(at, place + more));
    },
    replace: (at, place, text, said) => {
      flushSync(() =>
        changes.change(
          (all) => withResume(all, id, withBlocks(resume, rewritten(blocks, at, place, text))),
          said,
        ),
      );
      root.current?.querySelector<HTMLElement>(lineField(at, place))?.focus();
    },
    addLine: (at) => setAndFocus(withNewLine(blocks, at), lineField(at, blocks[at]!.lines.length)),
    removeLine: (at, place) =>
      setWithNotice(withoutLine(resume, at, place), words.removedLine(wordsOf(blocks[at]!.lines[place]!))),
    moveLine: (at, place, by) => {
      const { lines } = blocks[at]!;
      const to = place + by;
      if (to < 0 || to >= lines.length) return;
      setAndFocus(
        withLines(blocks, at, (before) => moved(before, place, by)),
        `[data-row="${at} ${to}"] [data-by="${by}"]`,
        words.movedLine(to + 1, lines.length),
      );
    },
    nameHeading: (at, heading) => set(withBlocks(resume, withHeading(blocks, at, heading))),
    addPart: () => setAndFocus([...blocks, OWN_PART], lineField(blocks.length, 0)),
    removePart: (at) =>
      setWithNotice(
        blocks[at]!.lines.reduce((next) => withoutLine(next, at, 0), resume),
        words.removedPart(nameOf(blocks[at]!), blocks[at]!.lines.length),
      ),
    movePart: (at, by) => {
      const to = at + by;
      if (to < 0 || to >= blocks.length) return;
      const said = words.movedPart(nameOf(blocks[at]!), to + 1, blocks.length);
      setAndFocus(moved(blocks, at, by), `[data-part="${to}"] [data-of="part"] [data-by="${by}"]`, said);
    },
  };
}

/** The button is the next line's now: whoever presses it twice would lose two. The way back takes the focus. */
function leaveButton(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function nameOf({ heading }: Block): string {
  return heading || words.noHeading;
}

function rewritten(blocks: readonly Block[], at: number, place: number, text: string): Block[] {
  return withLines(blocks, at, (lines) => lines.toSpliced(place, 1, ...reworded(lines[place]!, text)));
}

function withNewLine(blocks: readonly Block[], at: number): Block[] {
  return withLines(blocks, at, (lines) => [...lines, BULLET]);
}

function lineField(at: number, place: number): string {
  return `[data-row="${at} ${place}"] textarea`;
}
