import { useEffect } from 'react';
import { hasPlace } from '../../runtime/has-place.ts';
import { asksAnything, type SearchRequest } from '../../runtime/search-request.ts';
import { useStores } from '../../runtime/stores.ts';
import { usePaused } from '../../ui/use-paused.ts';
import { useShownCount } from '../../ui/use-shown-count.ts';

/** Drawing twenty results takes a slow phone longer than a letter does; more than a screen of them nobody reads while typing. */
const WHILE_TYPING = 8;
/** A first letter only begins a word, and its list is drawn at once. */
const FIRST_LETTER = 4;
const WHEN_PAUSED = 20;

/** Asks what a request asks for, for a short list while one types and a longer one once that pauses. */
export function useMilitaryQuestion(request: SearchRequest): { paused: boolean; showMore: () => void } {
  const { questions } = useStores();
  const { text, branch, rank, without } = request;
  const paused = usePaused(text, hasPlace());
  const { shown, showMore } = useShownCount(
    paused ? WHEN_PAUSED : text.length > 1 ? WHILE_TYPING : FIRST_LETTER,
  );
  // An emptied box asks for nothing; what was found stands until the start is drawn in its place.
  const asking = asksAnything(request);
  useEffect(() => {
    if (asking)
      questions.military.ask({
        text,
        limit: shown,
        without,
        ...(branch && { branch }),
        ...(rank && { rank }),
      });
  }, [questions, asking, text, branch, rank, without, shown]);
  return { paused, showMore };
}
