import type { RatingSource } from '../../domain/rating-source.ts';

/* What an occupation asks of a person and gives back. */
export const words = {
  about: 'What the work is like, in O*NET’s figures. We did not interview anyone, so there are no quotes.',
  watch: 'Watch a short video about people in this work',
  whereVideo: 'at CareerOneStop, a Department of Labor site.',
  /** Who rated a group of figures, and when. */
  rated: ({ by, year }: RatingSource) =>
    ({
      workers: `From O*NET’s survey of people who do this work, ${year}.`,
      experts: `Rated by experts on this occupation, not by a survey of its workers, ${year}.`,
      analysts: `Rated by O*NET’s analysts, not by workers, ${year}.`,
      transition: `Rated by O*NET’s analysts, not by workers, as its list of occupations changed, ${year}.`,
      machine: `Estimated by a computer model that learned from data, not by workers, ${year}.`,
      'ai-and-experts': `Rated by AI and experts, not by workers, ${year}.`,
    })[by],
  experience: 'Experience and training',
  lengths: {
    before: 'Related work before starting',
    onTheJob: 'Learning on the job',
    byEmployer: 'Formal training by the employer',
  },
  mostOften: (length: string, percent: number) =>
    `most often ${length.toLowerCase()} (${Math.round(percent)}%)`,
  published: 'the published answers',
  lengthAndAnswer: (what: string, answer: string) => `${what}: ${answer}`,
  lengthCaption: (what: string) => `${what}: share of answers that name each length of time`,
  length: 'Length of time',
  share: 'Share',
  upTo: (length: string) => `Up to ${length}`,
  moreThan: 'More than ',
  between: (from: string, to: string) => `${from} to ${to}`,

  certificate: 'a professional certificate',
  apprenticeship: 'an apprenticeship',
  credential: (what: string, importance: number) => `${what} ${importance.toFixed(1)}`,
  credentials: (rated: readonly string[]) =>
    `How much it helps to have, from 1 (not important) to 5 (extremely important): ${rated.join(', ')}.`,

  styles: 'Ways of working that help',
  apart: 'What sets this work apart most:',
  stylesCaption: 'Work styles: how much each helps in the work, from −3 (gets in the way) to 3 (helps a lot)',
  style: 'Work style',
  impact: 'Impact',
  showAllStyles: (count: number) => `Show all ${count} work styles`,
  showFewerStyles: 'Show fewer work styles',

  values: 'What people get from the work',
  valuesCaption: 'Work values: how well the work meets each, from 1 to 7',
  value: 'Work value',
  interests: 'Who tends to like it',
  interestsCaption: 'Interest areas: how well each describes the work, from 1 to 7',
  interest: 'Interest area',
  score: 'Score',

  /** The six interest areas in plain words. */
  interestWords: {
    Realistic: 'hands-on work with tools, machines, plants, or animals',
    Investigative: 'finding out how things work',
    Artistic: 'making and designing things',
    Social: 'helping and teaching people',
    Enterprising: 'leading, selling, and starting things',
    Conventional: 'order, rules, records, and data',
  },
  /** The six work values in plain words. */
  valueWords: {
    Achievement: 'using what you are good at and seeing results',
    'Working Conditions': 'pay, security, and a good place to work',
    Recognition: 'moving up, leading, and being respected',
    Relationships: 'helping others and having friendly coworkers',
    Support: 'leaders who stand behind their people',
    Independence: 'working on your own and making your own decisions',
  },
};
