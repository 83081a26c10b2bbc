import { stemOf } from '../../text/stems.ts';

/** Words that every job advert has, whatever the job: they tell an applicant nothing to put on a résumé. */
const NOISE_WORDS = `
ability able about accommodation achieve additional advanced advancement age all along amazing annual annually applicant
applicants applicable application apply applying appropriate area areas assigned assist assistance associate available
awesome background base based basic basis become begin benefit benefits best better bonus bring build business candidate
candidates capable career careers change color come commitment committed company compensation competitive complete
condition conditions consider consideration contact continue contribute create culture current currently daily date day
days dedicated degree demonstrate demonstrated dental department description desire desired detail details develop
different direct directed disability discover diverse diversity drive duties duty dynamic effective effectively
eligibility eligible email employee employees employer employment encourage ensure ensuring enjoy environment equal
equivalent essential etc ethic every exceed excellent exciting exempt existing expect expectations experience experienced
expert familiar familiarity family fast field follow following foundation free friendly full function functions fun gender
general get give goal goals good great group grow growth hands hard have health help helping high highly hire hired hiring
holiday holidays hour hourly hours identity ideal immediate immediately include included includes including independent
independently individual individuals industry insurance interest interested interview job jobs join keep key know
knowledge large leading least level life like listed location locations long looking lead lot love maintain make
manner match may meet meeting member members military minimum mission motivated monday month monthly multiple must national
necessary need needed needs new next night offer offered offering offers office ongoing open opening opportunities
opportunity order organization orientation origin other others outstanding overtime paid part partner passion passionate
pay people per perform performed performing performs period person personal physical place plan plus position positions
possess possible posting prefer preferably preferred prior proactive process professional proficiency proficient
program promote proud proven provide provided provides providing qualification qualifications qualified race range
receive recruiter regard regular related relevant religion remote reporting reports request require required requirement
requirements requires responsibilities responsibility responsible result results retirement reward role roles salary
saturday schedule search seek seeking self sex sexual shift shifts should sick similar site skill skilled skills small
solid specific start state status strong submit success successful successfully summary sunday support supportive sure
tasks team teams term things thrive time today together top total tuition type typical typically under understand
understanding unique united usa using usually vacation valid value values variety various vary vehicle veteran veterans vision
wage want weekend weekly week weeks welcome well wide willing willingness within work worker workers working workplace
world year years you your`;

const NOISE: ReadonlySet<string> = new Set(NOISE_WORDS.trim().split(/\s+/));
const NOISE_STEMS: ReadonlySet<string> = new Set([...NOISE].filter((word) => word.length > 5).map(stemOf));

/** Whether a folded word says nothing of a job. */
export function isAdvertNoise(word: string): boolean {
  return NOISE.has(word) || NOISE_STEMS.has(stemOf(word));
}

/** Parts of an advert that are about pay, benefits, law and applying, and not about the work. */
const NOISE_LINES =
  /^(?:location|address|date posted|job id|req(?:uisition)? (?:id|number))\b|\b(?:401\s?\(?k\)?|equal (?:opportunity|employment)|e\.?e\.?o\.?e?\b|affirmative action|without regard to|protected (?:veteran|class)|reasonable accommodation|sexual orientation|dental|paid time off|pto\b|medical insurance|health insurance|life insurance|tuition|sign-?on bonus|referral bonus|background check|drug (?:test|screen)|e-?verify|apply (?:now|today|online)|to apply|per hour|an hour|\/\s?(?:hr|hour|yr|year)|salary|pay range|compensation range|benefits (?:include|package)|cookie|privacy policy|about us)\b/i;

/** Whether a sentence of an advert is not about the work. */
export function isNoiseLine(line: string): boolean {
  return NOISE_LINES.test(line);
}
