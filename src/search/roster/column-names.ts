import type { ColumnRole } from '../../domain/roster.ts';
import { wordsOf } from '../../text/words.ts';

/** Names of columns as lists have them, folded, by what such a column holds. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  code: `mos|moc|afsc|nec|nobc|pmos|dmos|bmos|amos|smos|aoc|rating|ratings|rate|code|codes|job code|occ code|occupation code|
    military code|specialty code|mos code|primary mos|duty mos|mos afsc|mos rate|mos rating|mos afsc rating|mos rate afsc|
    mos afsc nec|rating nec|mosid|military occupational specialty|military occupation code|occupational specialty|mil code|
    mos held|dafsc|pafsc|cafsc|designator|navy rate|specialty id`,
  title: `title|titles|job title|military title|military job title|mos title|afsc title|rating title|position|position title|
    duty title|job|jobs|military job|occupation|military occupation|billet|billet title|specialty title|code title|
    mos description|mos name|job name|job description|specialty description|role|mil job|mil title|duty position|career field|
    query|military role|description`,
  branch: `branch|branches|service|svc|branch of service|service branch|military branch|military service|armed force|
    armed forces branch|component|force|branch name|mil branch|uniformed service|department`,
  rank: `rank|grade|pay grade|paygrade|rank grade|grade rank|military rank|last rank|highest rank|rank at separation|
    rank rate|rank held|pg|current rank|rank title|rank at discharge`,
  dates: `date|dates|start|start date|end|end date|from|to|years|year|dates of service|service dates|years of service|yos|
    ets|eas|eaos|separation date|date of separation|discharge date|date of discharge|enlistment date|date enlisted|entry date|
    served|served from|served to|time in service|tis|begin|begin date|until|since|service start|service end|active dates|
    basd|pebd|date from|date to|service years|year from|year to|start year|end year|sep date|period|term`,
  text: `text|line|lines|experience|military experience|background|military background|history|service history|
    military history|summary|notes|note|remarks|comments|comment|details|service record|military service record|resume|
    profile|entry|candidate line|military|military info|free text|other information|veteran info|service summary|mos and dates|
    experience summary|work history|assignments|roster line`,
  other: `name|names|last first|last name first name|first name|last name|full name|first|last|middle|mi|middle name|surname|given name|candidate|
    candidate name|applicant|employee|soldier|member|sailor|marine|id|ids|no|number|nr|row|candidate id|employee id|dod id|edipi|
    ssn|email|e mail|email address|phone|phone number|mobile|cell|telephone|address|street|city|state|zip|zip code|postal code|
    country|county|location|base|installation|duty station|station|unit|command|uic|gender|sex|dob|date of birth|birth date|
    birthday|age|race|status|active|veteran status|source|recruiter|owner|tag|tags|url|link|linkedin|website|education|degree|
    school|major|clearance|security clearance|salary|pay|bonus|available|availability|requisition|req|date added|created|
    created at|updated|updated at|modified|date created|date applied|applied|last contact|score|languages|language|skills|
    certifications|certification|country code|area code|state code|secondary mos|additional mos|region|shift|department code|
    supervisor|manager|company|employer|civilian title|civilian job|target job|desired job|desired position`,
};

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(NAMES) as [ColumnRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name) => [name.trim().replace(/\s+/g, ' '), role] as const),
  ),
);

/** Words in the name of a column that tell what it holds, the surest first: "Last MOS held before ETS". */
const TELLING: readonly (readonly [words: string, role: ColumnRole])[] = [
  [
    'email phone address zip birth dob ssn edipi uic clearance secondary civilian desired applied created',
    'other',
  ],
  ['date dates years ets eas eaos separation discharge enlistment', 'dates'],
  ['mos afsc nec moc nobc pmos rating rate', 'code'],
  ['branch', 'branch'],
  ['rank paygrade grade', 'rank'],
  ['title position job billet occupation', 'title'],
  ['code', 'code'],
  ['experience background history summary notes remarks comments', 'text'],
  ['name id city state base unit', 'other'],
];
/** Beside a word for codes: the column tells what they are called. */
const CALLED: ReadonlySet<string> = new Set(['title', 'description', 'name', 'desc', 'titles']);

/** What a column holds by its name; undefined for a name that tells nothing. */
export function roleOfName(name: string): ColumnRole | undefined {
  const words = wordsOf(name).map(({ text }) => text);
  if (words.length === 0 || words.length > 8) return undefined;
  // "Start Date 2", "MOS1": columns that repeat are numbered.
  const plain = words
    .filter((word) => !/^\d$/.test(word))
    .map((word) => word.replace(/^([a-z]{2,})\d$/, '$1'));
  const listed = ROLE_OF.get(plain.join(' '));
  if (listed) return listed;
  for (const [telling, role] of TELLING) {
    if (!plain.some((word) => telling.split(' ').includes(word))) continue;
    return role === 'code' && plain.some((word) => CALLED.has(word)) ? 'title' : role;
  }
  return undefined;
}
