import { stemOf } from '../../text/stems.ts';

/**
 * Words of titles that frame the work and do not say what it is: thousands of titles of unlike jobs have them in common.
 * All by their stems.
 */

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** Who somebody is in it, at whatever they do. */
export const ROLES = stemsOf(
  'agent aide airman analyst analysis assistant attendant chief clerk commander coordinator crew crewman crewmember ' +
    'deputy director expert handler leader leadingman man manager mate member nco noncommissioned officer operator ' +
    'personnel professional representative sailor seaman sergeant soldier specialist staff superintendent supervisor ' +
    'team technician technologist worker',
);

/** The same, in civilian titles only: engineers of the services build. */
export const CIVILIAN_ROLES = stemsOf('administrator advisor consultant engineer');

/** Where it is done, or for which kind of force; words of one setting together. */
export const SETTINGS: ReadonlyMap<string, number> = new Map(
  [
    'aerospace air airborne aviation flight',
    'amphibious coastal fleet marine maritime naval sea shipboard shore submarine surface underwater',
    'combat deployable expeditionary field ground tactical',
    'joint strategic theater',
    'civil',
  ].flatMap((setting, place) => [...stemsOf(setting)].map((stem) => [stem, place + 1] as const)),
);

/** Services, whose name any title of theirs may have. */
export const SERVICES = stemsOf('army coast corps force guard military navy reserve');

/** A field so broad that most of what is in it is other work; and how large a thing is, which tells nothing alone. */
export const BROAD = stemsOf(
  'activity advanced area assessment automated basic center class command component department development digital ' +
    'division equipment facility group headquarters information integrated management medical method national ' +
    'operation plan planning policy procedure program project requirement resource service support system technical ' +
    'technology unit warfare heavy high large light low major medium minor multiple small',
);

/** Whoever keeps things in order: of two titles of one thing all these are one. */
export const WORKSHOP = stemsOf(
  'fixer installation installer maintainer maintenance maintenanceman mechanic mechanical repair repairer repairman servicer troubleshooter',
);

/** Things that are done: who does them is called after them, as an auditor after an audit. */
export const DEEDS: ReadonlySet<string> = new Set(
  'audit design drill haul inspect patrol recruit research survey test trade train weld'.split(' '),
);

/** Words of two senses: by which other words of the title each is known. */
export const SENSES: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map(
  Object.entries({
    transport: ['cyber data network signal voice', 'air cargo ground highway motor truck vehicle'],
    fire: [
      'artillery control direction finder missile support weapon',
      'crash fighter fighting prevention protection rescue safety',
    ],
  }).map(([word, senses]) => [stemOf(word), senses.map(stemsOf)]),
);
