import { report } from '../../runtime/report.ts';
import { EMPTY_DRAFT, type ResumeDraft } from './resume-draft.ts';

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
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(code)) ?? 'null');
    return isDraft(stored) ? stored : EMPTY_DRAFT;
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

function isDraft(value: unknown): value is ResumeDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { chosen, tense, places, text } = value as Record<string, unknown>;
  return (
    Array.isArray(chosen) &&
    chosen.every((task) => typeof task === 'string') &&
    (tense === 'past' || tense === 'present') &&
    typeof places === 'boolean' &&
    typeof text === 'string'
  );
}
