import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useAsked } from '../../runtime/use-asked.ts';
import { useTypedText } from '../../runtime/use-typed-text.ts';
import { formatMatchRequest, type MatchRequest, parseMatchRequest } from './match-request.ts';

/**
 * What the page's URL asks to be shown, and a way to change it: a choice makes a new entry in the history, typing does not.
 */
export function useMatchRequest(): [MatchRequest, (change: Partial<MatchRequest>) => void] {
  const asked = useAsked();
  const [path, navigate] = useLocation();
  const inUrl = useMemo(() => parseMatchRequest(asked), [asked]);
  const address = useCallback(
    (text: string) => `${path}${formatMatchRequest({ ...inUrl, text })}`,
    [path, inUrl],
  );
  const [text, setText] = useTypedText(address);
  const request = useMemo(() => ({ ...inUrl, text }), [inUrl, text]);
  const change = ({ text: typed, ...choice }: Partial<MatchRequest>) => {
    if (typed !== undefined) setText(typed);
    if (Object.keys(choice).length > 0)
      navigate(
        `${path}${formatMatchRequest({ ...request, ...(typed !== undefined && { text: typed }), ...choice })}`,
      );
  };
  return [request, change];
}
