import { addCode, type Pass, written } from './draft.ts';

/** Codes with a sign between two words, as titles write them: "F&S", "SO(SS)". */
export const signedCodes: Pass = (draft, query) => {
  let next = draft;
  for (let from = 0; from + 2 <= query.words.length; from++) {
    const to = from + 2;
    const bare = written(query, from, to);
    const code = query.text[query.words[from + 1]!.end] === ')' ? `${bare})` : bare;
    const hits = query.reference.codes.signed(code);
    if (hits.length === 0) continue;
    const reading = { kind: 'exact', code: code.toUpperCase(), detail: null, hits } as const;
    next = addCode(next, query, reading, { from, to, kind: 'code' });
  }
  return next;
};
