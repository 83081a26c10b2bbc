import { useCallback, useState } from 'react';
import type { ResumeDraft } from './resume-draft.ts';
import { loadDraft, saveDraft } from './resume-storage.ts';

/** The draft of an occupation's résumé lines, kept as it changes. */
export function useResumeDraft(code: string): {
  draft: ResumeDraft;
  setDraft: (draft: ResumeDraft) => void;
  /** False if the browser does not let the page keep anything. */
  kept: boolean;
} {
  const [draft, setState] = useState(() => loadDraft(code));
  const [kept, setKept] = useState(true);
  const setDraft = useCallback(
    (next: ResumeDraft) => {
      setState(next);
      setKept(saveDraft(code, next));
    },
    [code],
  );
  return { draft, setDraft, kept };
}
