import { flag, listOf, oneOf, parseJson, record, text } from '../../data/shape.ts';
import { report } from '../../runtime/report.ts';
import { EMPTY_DRAFT, type ResumeDraft } from './resume-draft.ts';

const draftShape = record<ResumeDraft>({
  chosen: listOf(text),
  tense: oneOf('past', 'present'),
  places: flag,
  text,
});

/**
 * Drafts are kept for the browser's session: a reload loses nothing, and on a shared computer nothing stays behind
 * when the tab is closed.
 */
function keyOf(code: string): string {
  return `resume ${code}`;
}

/** The draft of an occupation as it was left; an empty one where there is none or storage is not allowed. */
export function loadDraft(code: string): ResumeDraft {
  try {
    const stored = sessionStorage.getItem(keyOf(code));
    return stored === null ? EMPTY_DRAFT : parseJson(draftShape, stored);
  } catch (cause) {
    report('The résumé lines could not be read; they start empty.', cause);
    return EMPTY_DRAFT;
  }
}

/** @returns false if the browser does not allow it. */
export function saveDraft(code: string, draft: ResumeDraft): boolean {
  try {
    if (draft.text === '' && draft.chosen.length === 0) sessionStorage.removeItem(keyOf(code));
    else sessionStorage.setItem(keyOf(code), JSON.stringify(draft));
    return true;
  } catch {
    // Storage is full or not allowed, at every letter that is typed: the page says that nothing is kept.
    return false;
  }
}
