import { useEffect, useState } from 'react';

// Screen readers should hear the result of a word, not of each letter.
const PAUSE = 700;

/** Tells screen readers how many results there are, once typing pauses. */
export function ResultAnnouncement({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
