/** The six interest areas in plain words. */
export const INTEREST_WORDS: Record<string, string> = {
  Realistic: 'hands-on work with tools, machines, plants, or animals',
  Investigative: 'finding out how things work',
  Artistic: 'making and designing things',
  Social: 'helping and teaching people',
  Enterprising: 'leading, selling, and starting things',
  Conventional: 'order, rules, records, and data',
};

/** The six work values in plain words. */
export const VALUE_WORDS: Record<string, string> = {
  Achievement: 'using what you are good at and seeing results',
  'Working Conditions': 'pay, security, and a good place to work',
  Recognition: 'moving up, leading, and being respected',
  Relationships: 'helping others and friendly coworkers',
  Support: 'leaders who stand behind their people',
  Independence: 'working on your own and deciding yourself',
};
