import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useStores } from './stores.ts';

// Long enough that a typed word is one change of the URL: browsers limit how often that may happen.
const TYPING_PAUSE = 250;
// Longer than any title; a link that carries more was not made by people.
const LONGEST_TEXT = 500;

/**
 * What is typed into a page's box, in step with "?q=" of the URL: typing replaces the entry of the history after a short
 * pause, going back or forward sets the box.
 * @param address the URL, path and all, of a text; the same function as long as the path stays.
 */
export function useTypedText(address: (text: string) => string): [string, (text: string) => void] {
  const { leaving } = useStores();
  const inUrl = textOfUrl(useSearch());
  const [, navigate] = useLocation();
  const [text, setText] = useState(inUrl);
  /** What the URL said or was told last: only what comes from elsewhere goes into the box. */
  const mirrored = useRef(inUrl);
  const flush = useRef(() => {});

  useLayoutEffect(() => {
    if (mirrored.current === inUrl) return;
    mirrored.current = inUrl;
    setText(inUrl);
  }, [inUrl]);

  useEffect(() => {
    const write = () => {
      clearTimeout(timer);
      flush.current = () => {};
      if (text.trim() === mirrored.current) return;
      mirrored.current = text.trim();
      navigate(address(text.trim()), { replace: true });
    };
    const timer = setTimeout(write, TYPING_PAUSE);
    flush.current = write;
    return () => clearTimeout(timer);
  }, [text, address, navigate]);

  useEffect(() => {
    const onLeave = () => flush.current();
    const stopListening = leaving.listen(onLeave);
    window.addEventListener('pagehide', onLeave);
    return () => {
      stopListening();
      window.removeEventListener('pagehide', onLeave);
    };
  }, [leaving]);

  return [text, setText];
}

/** The words in the part of a URL after "?". */
export function textOfUrl(search: string): string {
  return (new URLSearchParams(search).get('q') ?? '').slice(0, LONGEST_TEXT);
}
