/* What the levels of the Standard Occupational Classification are called, and what O*NET has below them. */
export const words = {
  major: { one: 'Major group', many: 'Major groups' },
  minor: { one: 'Minor group', many: 'Minor groups' },
  broad: { one: 'Broad group', many: 'Broad groups' },
  detailed: { one: 'Detailed occupation', many: 'Detailed occupations' },
  onet: { one: 'O*NET occupation', many: 'O*NET occupations' },
};
