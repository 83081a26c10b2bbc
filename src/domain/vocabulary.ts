/**
 * What a term of the military vocabulary is. related: what people near that job say, found with less weight;
 * short-form: a word cut short, as in messages.
 */
export const MILITARY_TERM_KINDS = [
  'abbreviation',
  'nickname',
  'plain-word',
  'misheard',
  'retired-name',
  'related',
  'short-form',
] as const;

export type MilitaryTermKind = (typeof MILITARY_TERM_KINDS)[number];

/** What a term of the occupation vocabulary is. filler: it has no meaning of its own. */
export const OCCUPATION_TERM_KINDS = ['abbreviation', 'nickname', 'synonym', 'plain-name', 'filler'] as const;

export type OccupationTermKind = (typeof OCCUPATION_TERM_KINDS)[number];
