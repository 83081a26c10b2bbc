import type { Branch } from '../domain/branch.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import type { RankType } from '../domain/rank-type.ts';

const B_SURE: [Branch, string][] = [
  ['Army', 'us army, united states army, army national guard, army reserve, army, usar, arng'],
  [
    'Marine Corps',
    'us marine corps, united states marine corps, marine corps, usmc, marines, us marines, devil dog, leatherneck, jarhead, jarheads',
  ],
  ['Navy', 'us navy, united states navy, navy, usn, usnr, navy reserve'],
  [
    'Air Force',
    'us air force, united states air force, air force, airforce, usaf, usafr, air national guard',
  ],
  ['Space Force', 'us space force, united states space force, space force, spaceforce, ussf'],
  [
    'Coast Guard',
    'us coast guard, united states coast guard, coast guard, coastguard, cost guard, uscg, coastie, coasties, puddle pirate, puddle pirates',
  ],
];
const B_AMB: [Branch, string][] = [
  ['Army', 'soldier, soldiers'],
  ['Marine Corps', 'marine'],
  ['Navy', 'naval, sailor, sailors, squid, squids, swabbie, swabbies'],
  ['Air Force', 'airman, airmen, af, zoomie, zoomies, flyboy, flyboys'],
  ['Space Force', 'guardian, guardians'],
];
const R_SURE: [RankType, string][] = [
  [
    'Enlisted',
    'enlisted, non commissioned officer, noncommissioned officer, nco, petty officer first class, petty officer second class, petty officer third class, petty officer, seaman recruit, private first class, lance corporal, pfc, lcpl, cpl, spc, sgt, ssg, ssgt, sfc, msgt, smsgt, cmsgt, tsgt, gysgt, mgysgt, sra, a1c, po1, po2, po3, cpo, scpo, mcpo, lance cpl, staff sgt, nco',
  ],
  [
    'Warrant Officer',
    'chief warrant officer, warrant officer, chief warrant, warrant, cwo, cwo2, cwo3, cwo4, cwo5, cw2, cw3, cw4, cw5, wo1, wo, chief warrant officer 2, chief warrant officer 3',
  ],
  [
    'Commissioned Officer',
    'commissioned officer, commissioned, ltjg, lcdr, 2lt, 1lt, 2ndlt, 1stlt, ltcol, ltc',
  ],
];
const R_AMB: [RankType, string][] = [
  [
    'Enlisted',
    'sergeant first class, staff sergeant, master sergeant, sergeant, corporal, specialist 4, spec 4, chief petty officer, senior chief, master chief, gunnery sergeant, technical sergeant, senior airman, airman first class, gunny, chief, msg, sargent, sargeant, sergant, seargent',
  ],
  [
    'Commissioned Officer',
    'lieutenant colonel, lieutenant commander, second lieutenant, first lieutenant, lieutenant, captain, major, colonel, ensign, capt, maj, lt, ens',
  ],
];
const FILLER = [
  'what is the civilian equivalent of',
  'civilian equivalent of',
  'civilian equivalent',
  'civilian job for',
  'civilian jobs for',
  'i used to be',
  'i worked as',
  'i work as',
  'i was a',
  'i was an',
  'i was',
  'i am a',
  'i am an',
  'i am',
  'i m a',
  'i m',
  'im a',
  'worked as',
  'working as',
  'work as',
  'served as',
  'serving as',
  'my job was',
  'my job is',
  'my mos was',
  'my mos is',
  'my afsc was',
  'my afsc is',
  'my rate was',
  'my rate is',
  'my rating was',
  'my rating is',
  'job working as',
  'the job of',
  'job of a',
  'job of',
  'jobs for',
  'mos for',
  'afsc for',
  'rating for',
  'rate for',
  'nec for',
  'code for',
  'to civilian',
  'what is',
  'what was',
  'how about',
  'military occupational specialty',
  'occupational specialty',
  'former',
  'retired',
  'veteran',
  'vet of',
  'mos',
  'afsc',
  'sfsc',
  'nec',
  'nobc',
  'rating',
  'rate',
  'job',
  'jobs',
  'career',
  'position',
  'billet',
  'code',
  'guy',
  'guys',
  'gal',
  'dude',
];

const b = (l: [Branch, string][], sure: boolean) =>
  l.flatMap(([branch, names]) => names.split(', ').map((name) => ({ name, branch, sure })));
const r = (l: [RankType, string][], sure: boolean) =>
  l.flatMap(([rank, names]) => names.split(', ').map((name) => ({ name, rank, sure })));
export const LEXICON: Lexicon = {
  branchNames: [...b(B_SURE, true), ...b(B_AMB, false)],
  rankNames: [...r(R_SURE, true), ...r(R_AMB, false)],
  fillers: FILLER,
  roles:
    'analyst crew crewman expert maintainer man manager mech mechanic operator person repairer repairman specialist supervisor tech technician troop worker'.split(
      ' ',
    ),
  leaders:
    'chief coordinator director engineer foreman inspector instructor manager professor supervisor teacher'.split(
      ' ',
    ),
  qualifications: 'sw aw ss scw exw fmf iw nac pj dv fpj surface'.split(' '),
};
