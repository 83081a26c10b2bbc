import type { AiLevel, AiReach } from '../../domain/occupation.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/** What a figure of a whole group is of. */
const OF_GROUP = { pay: 'Pay is', projections: 'Projections are', education: 'These are' };

const STILL_NEEDED = 'People are still needed to direct it, check it, and do the rest.';

const MEANINGS: Readonly<Record<AiLevel, Partial<Record<AiReach, string>>>> = {
  essential: {
    less: 'AI may help with some tasks, but more than half of this work lies outside what AI language tools could speed up, even with added software.',
    'half with tools':
      'AI by itself could speed up few of these tasks. Built into other software, it could reach half of them or more.',
  },
  significant: {
    less: `AI may help with some tasks in this work, but not with most. ${STILL_NEEDED}`,
    'half with tools': `AI may help with some tasks by itself, and with half or more where it is built into other software. ${STILL_NEEDED}`,
    half: `AI may help with half of the tasks in this work or more, some of them only with added software. ${STILL_NEEDED}`,
  },
  changing: {
    half: 'AI could help with most tasks in this work. The human part may shift toward asking the right questions and checking the answers.',
  },
};

/* The parts of an occupation's page that are figures: pay, outlook, AI, ratings, education, and real talk. */
export const words = {
  notPublished: 'Not published',
  noFigure: 'not published',
  orMore: (pay: string) => `${pay} or more`,
  underOne: 'under 1%',
  percent: (percent: number) => `${Math.round(percent)}%`,

  /** Stands before the group's code. */
  forGroup: (what: keyof typeof OF_GROUP, group: string) => `${OF_GROUP[what]} for all of “${group}”`,
  /** @param others what else the group counts, in words. */
  noneAlone: (others: string) => `${others}. There is no figure for this occupation alone.`,
  others: {
    broader: 'a broader group that includes this occupation',
    rest: 'which also counts the rest of the group',
    one: (title: string) => `which also counts ${title}`,
    two: (first: string, second: string | undefined) =>
      `which also counts ${first} and ${second ?? 'the rest of the group'}`,
    many: (first: string, more: number) => `which also counts ${first} and ${more} more occupations`,
  },

  pay: {
    units: { annual: 'Yearly', hourly: 'Hourly' },
    show: 'Show pay',
    per: { annual: 'a year', hourly: 'an hour' },
    amount: (pay: string, per: string) => `${pay} ${per}`,
    onlyYearly:
      'Only yearly pay is published, because hours in this work vary too much for an hourly figure.',
    onlyHourly: 'Only hourly pay is published, because few people do this work all year.',
    jobs: (people: number) => `${groupDigits(people)} people hold these jobs.`,
    allWorkers: (median: string) => `The median for all U.S. workers is ${median}.`,
    source: (month: string) =>
      `National wages of employees, ${month}, U.S. Bureau of Labor Statistics. Pay where you live or with your employer can differ a lot.`,
    caption: (per: string) => `Pay ${per}, by percentile`,
    percentile: 'Percentile',
    column: (per: string) => `Pay ${per}`,
    rows: {
      p10: ['10th percentile', 'one worker in ten earns less'],
      p25: ['25th percentile', 'a quarter earn less'],
      median: ['Median', 'half earn less, half earn more'],
      p75: ['75th percentile', 'a quarter earn more'],
      p90: ['90th percentile', 'one worker in ten earns more'],
      mean: ['Average', 'the mean; a few high earners can raise it'],
    },
    medianName: 'median',
    tenthLess: 'one in ten earns less',
    tenthMore: 'one in ten earns more',
    noYearly: 'No yearly pay published',
    ofGroup: (group: string) => `(for the group “${group}”)`,
    same: 'the same',
    more: (dollars: string) => `${dollars} more`,
    less: (dollars: string) => `${dollars} less`,
  },

  outlook: {
    change: (years: string) => `Change ${years}`,
    national: (percent: string) => `all occupations: ${percent}`,
    lost: 'Jobs lost',
    added: 'Jobs added',
    over: (years: number) => `over the ${countOf(years, 'year')}`,
    openings: 'Openings',
    aYear: (count: number) => `${groupDigits(count)} a year`,
    openingsAre: 'new jobs plus jobs that people leave',
    caption: 'Number of jobs',
    year: 'Year',
    jobs: 'Jobs',
    projected: 'projected',
    source: (years: string) =>
      `National projections ${years}, including self-employed workers, U.S. Bureau of Labor Statistics. A projection is a careful estimate, not a promise.`,
  },

  ai: {
    levels: { essential: 'Essential', significant: 'Significant', changing: 'Changing' },
    headlines: {
      essential: 'Human skills are essential',
      significant: 'Significant human skills needed',
      changing: 'AI may change much of this work',
    },
    /** By how far the exposed tasks go; a level without a reach cannot have it. */
    meanings: MEANINGS,
    exposure: (mean: number) => `Exposure to AI: ${mean} out of 100.`,
    raters: (people: number, model: number) =>
      `People rated it ${people} and the GPT-4 model ${model}; this is the average of the two.`,
    wider: (wider: number) => `With tasks that need added software counted in full, it is ${wider}.`,
    explanation: 'What this number means, who published it, and its limits',
    means: 'What it means.',
    meaning:
      'Each task was rated on one question: could AI that reads and writes text cut the time it takes by at least half, at the same quality? A score of 0 means none of the tasks; 100 means all of them. A task that would also need extra software counts as half.',
    publisher: 'Who published it.',
    published: (year: string) =>
      `Tyna Eloundou, Sam Manning, Pamela Mishkin, and Daniel Rock, “GPTs are GPTs,” in the journal Science, ${year}. People rated the tasks, and the GPT-4 model rated them separately.`,
    limits: 'Its limits.',
    limited: (period: string) =>
      `The ratings are from ${period} and cover AI that works with text, not robots. They describe what could be done faster, not what employers will do, and say nothing about jobs lost or gained. The raters did not do these jobs.`,
    ours: 'The three levels are ours:',
    thirds: 'less than one third, up to two thirds, and more than that.',
  },

  skills: {
    about:
      'Importance: how much the work depends on it. Level: how much of it you need, from beginner to expert.',
    skills: 'Skills',
    skill: 'Skill',
    knowledge: 'Knowledge areas',
    knowledgeOf: 'Knowledge of',
    caption: (title: string) => `${title}, most important first`,
    importance: 'Importance',
    importanceScale: '1 to 5',
    level: 'Level',
    levelScale: '0 to 7',
    showAll: (count: number, what: string) => `Show all ${count} ${what.toLowerCase()}`,
    showFewer: (what: string) => `Show fewer ${what.toLowerCase()}`,
  },

  education: {
    entry: 'Typical education to start',
    experience: 'Related work experience',
    training: 'On-the-job training',
    preparation: 'Preparation',
    levels: 'Education level distribution',
    mostNamed: 'Named most often:',
    caption: 'Share of answers that name each level as the one required',
    level: 'Education level',
    share: 'Share',
    heldBack: (percent: number) =>
      `“Not published” stands for about ${percent}% of the answers in total. O*NET advises against showing figures that it is unsure of.`,
  },
};
