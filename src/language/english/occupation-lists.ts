import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';
import { JOB_ZONE_WORDS } from './figures.ts';

/* The parts of an occupation's page that are lists: tasks, activities, titles, majors, technology, careers, and relatives. */
export const words = {
  tasks: {
    ownWords: 'In our own words, from the tasks that O*NET lists.',
    toResume: 'Turn tasks into résumé lines',
    done: 'Tasks you have done',
  },

  activities: {
    detailed: 'Detailed activities',
    showAll: (count: number) => `Show all ${count} detailed activities`,
    showFewer: 'Show fewer detailed activities',
    general: 'General activities',
    activity: 'Activity',
  },

  titles: {
    reported: 'Titles reported by workers',
    others: (count: number) => `Other job titles (${groupDigits(count)})`,
    otherNoun: 'job titles',
    apprenticeships: 'Apprenticeship titles',
    apprenticeshipNoun: 'apprenticeship titles',
    rapids: (codes: readonly string[]) => `RAPIDS ${codes.join(', ')}`,
    dot: 'DOT titles',
    dotNoun: 'DOT titles',
    fromDot: 'From the Dictionary of Occupational Titles, which O*NET replaced.',
    showAll: (count: number, noun: string) => `Show all ${groupDigits(count)} ${noun}`,
    showFewer: (noun: string) => `Show fewer ${noun}`,
    cut: (shown: number, total: number) =>
      `This list has ${groupDigits(shown)} of ${groupDigits(total)} titles.`,
    withShort: (title: string, short: string) => `${title} (${short})`,
  },

  majors: {
    about: (count: number, occupation: string, code: string) =>
      `${countOf(count, 'field')} of study that the National Center for Education Statistics links to ${occupation} (${code}). CIP is the code that colleges use for a field.`,
    showAll: (count: number) => `Show all ${count} majors`,
    showFewer: 'Show fewer majors',
    /** The code stays on the line of its name. */
    cip: (code: string) => `CIP\u00a0${code}`,
  },

  technology: {
    software: (count: number) => `Software (${count})`,
    inDemand: 'In demand',
    inDemandMeans: (count: number) => `(${count}): often named in job postings for this occupation.`,
    hot: 'Hot',
    hotMeans: (count: number) => `(${count}): named in many job postings of all kinds.`,
    showAllWanted: (count: number) => `Show all ${count} that are hot or in demand`,
    showFewerWanted: 'Show fewer that are hot or in demand',
    showSoftware: (count: number) => `Show all ${countOf(count, 'software product')} by kind`,
    hideSoftware: 'Hide the full software list',
    tools: (count: number) => `Tools and equipment (${count})`,
    showTools: (count: number) => `Show all ${count} tools by kind`,
    showFewerTools: 'Show fewer tools',
  },

  career: {
    about: 'Next steps by specialty track and level of experience.',
    up: 'Up',
    upMeans: 'asks for more preparation, or pays at least 5% more by its own figure;',
    across: 'across',
    acrossMeans: 'asks for about the same, and pays at least three quarters as much.',
    /** Where there is neither. */
    nearby: 'We know of no next step up or across.',
    nearbyMeans:
      'Below is the work that O*NET finds most like this one. It may pay less, ask for less, or take other training.',
    workedOut:
      'We work these out from O*NET’s related occupations, job zones, skills, and published pay. They are options, not a promise. On each bar of yearly pay, the mark shows where you start.',
    /** Where a place is chosen. */
    byNational: 'Which way a step leads is by pay in the whole country.',
    here: 'You start here',
    ownTrack: ', this occupation’s own track',
    stepUp: 'Step up:',
    stepUpInPay: 'Step up in pay:',
    stepAcross: 'Step across:',
    nearbyWork: 'Related work:',
    nearbyWorkMeans: 'no step up or across',
    /** @param zone of the step; null where it has none. */
    samePreparation: (zone: number | null) => `${inZone(zone)}about the same preparation`,
    lessPreparation: (zone: number | null) => `${inZone(zone)}less preparation`,
    morePreparation: (zone: number | null) =>
      `${inZone(zone)}${JOB_ZONE_WORDS[zone ?? 0] ?? 'more preparation'}`,
    carriesOver: 'What carries over and what to add',
    shared: 'Shared skills',
    toAdd: 'What to add',
    nothingToAdd: 'Nothing that stands out in O*NET’s ratings',
    nothingShared: 'No information available on shared skills',
    kinds: { skills: 'Skills', knowledge: 'Knowledge', technology: 'Software' },
    missing: (kind: string, names: readonly string[]) => `${kind}: ${names.join(', ')}`,
  },

  related: {
    about: 'O*NET’s list, most similar first, with what the two have in common.',
    showAll: (count: number) => `Show all ${count} related occupations`,
    showFewer: 'Show fewer related occupations',
    common: (names: readonly string[]) =>
      `In common: ${names.length > 0 ? names.join(', ') : 'no information available'}`,
  },
};

function inZone(zone: number | null): string {
  return zone === null ? '' : `job zone ${zone}, `;
}
