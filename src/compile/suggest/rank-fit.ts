import type { Job } from './jobs.ts';
import type { CivilianOccupation } from './occupation-book.ts';
import { begins, isClerk, isLead, isSoonLearned, leads } from './title-level.ts';

/**
 * Whether an occupation is plausible for people of a rank type. Enlisted people are not led to jobs that take more than
 * four years of study (zone 5: chief executives, scientists), nor officers to those that anyone learns in some
 * months (zones 1 and 2: drivers, guards). What O*NET has no zone for is left to the other signals. Helpers learn from
 * those who know the job: nobody who held it is led there.
 */
export function fitsRank(
  { ranks }: Pick<Job, 'ranks'>,
  { zone, title }: Pick<CivilianOccupation, 'zone' | 'title'>,
): boolean {
  if (title.startsWith('Helpers')) return false;
  return zone === null || (ranks.includes('Enlisted') ? zone <= 4 : zone >= 3);
}

/**
 * Whether an occupation is plausible beside a job's official matches and its title: supervisors lead the trade that they
 * come from; nobody is led two job zones down, nor from leading back to the floor or to assisting others; nobody begins
 * as a manager; and work with one's hands asks for a match or a title that is of such a trade, of officers always a match.
 */
export function fitsMatches({
  title,
  ranks,
  official,
  names,
}: Pick<Job, 'title' | 'ranks' | 'official' | 'names'>): FitsMatches {
  const matches = [...official.keys()];
  const majors = new Set(matches.map(majorOf));
  const enlisted = ranks.includes('Enlisted');
  const isLeader = leads(title) || matches.every(isLead);
  const isBeginner = !isLeader && begins(title);
  const assists = matches.some(isClerk);
  const reach = new Map<Trade, boolean>();
  const reaches = (trade: Trade) => {
    const known = reach.get(trade);
    if (known !== undefined) return known;
    const is = matches.some((match) => trade.from.test(match)) || trade.names.some((name) => names.has(name));
    reach.set(trade, is);
    return is;
  };
  return (occupation, stepsDown) => {
    const { code, zone } = occupation;
    const kind = kindOf(code);
    const isFloor = !kind.leads && (isSoonLearned(zone) || (kind.assists && (stepsDown > 0 || !assists)));
    if (stepsDown >= 2 || (isLeader && isFloor)) return false;
    if (!enlisted)
      return majors.has(kind.major) || (!occupation.title.startsWith(SUPERVISORS) && !kind.handsOn);
    if (isBeginner && kind.leads) return false;
    return !kind.trade || reaches(kind.trade);
  };
}

/** @param stepsDown how many job zones the occupation is below the official matches. */
type FitsMatches = (
  occupation: Pick<CivilianOccupation, 'code' | 'zone' | 'title'>,
  stepsDown: number,
) => boolean;

/** Service, clerical, building, repair, production and transport work by hand: not its pilots and captains. */
const HANDS_ON = /^(?:31|35|37|39|41|43|45|47|49|51)-|^53-(?:[3-9](?!021)|1041)/;

const WORKSHOP = [
  'mechanic',
  'mechanical',
  'maintenance',
  'maintainer',
  'repair',
  'repairer',
  'repairman',
  'technician',
];

/** Trades, the matches that people come to them from, and the words of titles that do. */
const TRADES = [
  {
    trade: /^51-2011/,
    from: /^(?:17-302|47-2211|49-[1239]|51-)/,
    names: ['aircraft', 'airframe', 'airman', 'aviation'],
  },
  {
    trade: /^(?:49-2|51-202)/,
    from: /^(?:15-1|17-30[12]|27-4|43-2|47-2111|49-1|49-2|49-3011|49-906|49-9099|51-8)/,
    names: ['avionic', 'cable', 'electrical', 'electrician', 'electronic', 'wire'],
  },
  {
    trade: /^(?:47|49|51)-(?!908|9061)[2-9]/,
    from: /^(?:17-302|47|49|51|53-[37]|53-5031)/,
    names: [
      ...WORKSHOP,
      'builder',
      'construction',
      'engineman',
      'machinist',
      'rigger',
      'steelworker',
      'welder',
    ],
  },
] as const;

type Trade = (typeof TRADES)[number];

interface Kind {
  major: string;
  leads: boolean;
  assists: boolean;
  handsOn: boolean;
  trade: Trade | undefined;
}

/** Every occupation is compared with thousands of jobs: its code is read once. */
const kinds = new Map<string, Kind>();

function kindOf(code: string): Kind {
  let kind = kinds.get(code);
  if (!kind) {
    kind = {
      major: majorOf(code),
      leads: isLead(code),
      assists: isClerk(code),
      handsOn: HANDS_ON.test(code),
      trade: TRADES.find(({ trade }) => trade.test(code)),
    };
    kinds.set(code, kind);
  }
  return kind;
}

/** Its SOC major group. */
function majorOf(code: string): string {
  return code.slice(0, 2);
}

const SUPERVISORS = 'First-Line Supervisors';

/** Supervisors of a trade (SOC major group) that none of the official matches is of. */
export function leadsOthers(
  official: readonly string[],
  { code, title }: Pick<CivilianOccupation, 'code' | 'title'>,
): boolean {
  return title.startsWith(SUPERVISORS) && !official.some((match) => majorOf(match) === majorOf(code));
}
