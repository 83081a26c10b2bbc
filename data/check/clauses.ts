import { IRREGULAR } from '../../src/text/irregular-verbs.ts';

/** Finite verbs that are in the present, whatever stands around them; "a can" and "each will" are things. */
const PRESENT =
  /\b(?:am|is|isn't|are|aren't|has|hasn't|haven't|does|doesn't|don't|cannot|can't|won't|must|may|(?<!\b(?:a|an|each|every|one|the|this) )(?:can|will))\b/;

/** The word that opens a clause with a finite verb of its own; "in that field" opens none. */
const OPENING =
  /\b(?:who|whose|which|what|how|why|where|whether|because|if|(?<!\b(?:at|by|for|from|in|of|on|to|with) )that)\b/;

/** No finite verb of its own: what is to be done ("how to climb", "which radios to buy"), and the "where" of "where and how". */
const WITHOUT_VERB = /^(?:\S+ ){1,4}to\b|^\S+ (?:and|or) $/;

/** Past forms that no verb of a line has by itself. */
const HELPING = [
  'were',
  'could',
  'would',
  'should',
  'might',
  "wasn't",
  "weren't",
  "didn't",
  "couldn't",
  "hadn't",
];

const PAST_FORMS = new Set([...Object.values(IRREGULAR), ...HELPING]);

/**
 * Where the past of a line stays in the present, or undefined if that cannot be told: a verb that is the present only ("are"),
 * a clause without any past form ("that launch rockets"), or a verb right after "who" ("who run and repaired sets"). Other
 * clauses with a past form are believed, since a word such as "loads" may be a noun.
 */
export function leftInPresent(past: string, verbs: ReadonlySet<string>): string | undefined {
  const clauses = past.split(new RegExp(`(?=${OPENING.source})`)).slice(1);
  return (
    PRESENT.exec(past)?.[0] ??
    clauses
      .filter((clause) => !WITHOUT_VERB.test(clause))
      .find((clause) => {
        const [opening, first = '', ...rest] = clause.match(/[\w'-]+/g) ?? [];
        return ![first, ...rest].some(isPast) || (opening === 'who' && isPresent(first, verbs));
      })
      ?.trim()
  );
}

function isPast(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return last.endsWith('ed') || PAST_FORMS.has(last);
}

function isPresent(word: string, verbs: ReadonlySet<string>): boolean {
  return (verbs.has(word) || word in IRREGULAR) && !isPast(word);
}
