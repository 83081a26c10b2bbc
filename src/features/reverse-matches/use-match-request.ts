import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useTypedText } from '../../runtime/use-typed-text.ts';
import { formatLeadsRequest, type LeadsRequest, parseLeadsRequest } from './match-request.ts';

/**
 * What the page's URL asks to be shown, and a way to change it: a choice makes a new entry in the history, typing does not.
 */
export function useLeadsRequest(): [LeadsRequest, (change: Partial<LeadsRequest>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const inUrl = useMemo(() => parseLeadsRequest(search), [search]);
  const address = useCallback(
    (text: string) => `${path}${formatLeadsRequest({ ...inUrl, text })}`,
    [path, inUrl],
  );
  const [text, setText] = useTypedText(address);
  const request = useMemo(() => ({ ...inUrl, text }), [inUrl, text]);
  const change = ({ text: typed, ...choice }: Partial<LeadsRequest>) => {
    if (typed !== undefined) setText(typed);
    if (Object.keys(choice).length > 0)
      navigate(
        `${path}${formatLeadsRequest({ ...request, ...(typed !== undefined && { text: typed }), ...choice })}`,
      );
  };
  return [request, change];
}
