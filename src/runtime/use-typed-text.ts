import { useEffect, useLayoutEffect, useState } from 'react';
import { textForUrl, textOfUrl } from './url-text.ts';
import { useAsked } from './use-asked.ts';
import { useUrlMirror } from './use-url-mirror.ts';

/**
 * What is typed into a page's box, in step with "#q=" of the URL: typing replaces the entry of the history after a short
 * pause, going back or forward sets the box.
 * @param address the URL, path and all, of a text; the same function as long as the path stays.
 */
export function useTypedText(address: (text: string) => string): [string, (text: string) => void] {
  const inUrl = textOfUrl(useAsked());
  const [text, setText] = useState(inUrl);
  const mirror = useUrlMirror();

  // What the box said itself comes back without the space that one is typing, or the end of a very long text.
  useLayoutEffect(() => setText((typed) => (written(typed) === inUrl ? typed : inUrl)), [inUrl]);

  useEffect(() => {
    const typed = written(text);
    if (typed === inUrl) mirror.drop();
    else mirror.typed(address(typed));
  }, [text, inUrl, address, mirror]);

  return [text, setText];
}

/** What the address says of a text. */
function written(text: string): string {
  return textForUrl(text.trim());
}
