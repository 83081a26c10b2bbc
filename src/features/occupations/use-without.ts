import { useCallback, useState } from 'react';

const NOTHING: readonly string[] = [];

/** Ids of what was understood or set aside in a text and has been taken back; another text begins anew. */
export function useWithout(
  text: string,
): readonly [without: readonly string[], takeBack: (id: string) => void] {
  const [taken, setTaken] = useState({ text, ids: NOTHING });
  const ids = taken.text === text ? taken.ids : NOTHING;
  const takeBack = useCallback((id: string) => setTaken({ text, ids: [...ids, id] }), [text, ids]);
  return [ids, takeBack];
}
