import { useEffect, useLayoutEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { textOfUrl } from './url-text.ts';
import { useUrlMirror } from './use-url-mirror.ts';

/**
 * What is typed into a page's box, in step with "?q=" of the URL: typing replaces the entry of the history after a short
 * pause, going back or forward sets the box.
 * @param address the URL, path and all, of a text; the same function as long as the path stays.
 */
export function useTypedText(address: (text: string) => string): [string, (text: string) => void] {
  const inUrl = textOfUrl(useSearch());
  const [text, setText] = useState(inUrl);
  const mirror = useUrlMirror();

  // What the box said itself comes back without the space that one is typing.
  useLayoutEffect(() => setText((typed) => (typed.trim() === inUrl ? typed : inUrl)), [inUrl]);

  useEffect(() => {
    const typed = text.trim();
    if (typed === inUrl) mirror.drop();
    else mirror.typed(address(typed));
  }, [text, inUrl, address, mirror]);

  return [text, setText];
}
