/**
 * Words of task lines that look like a second verb and are a thing: "fuel and oil samples". Gathered by reading every
 * task line in which one was taken for a verb; a word that stands alone is a thing before any other word.
 */
const THINGS = new Map(
  `
anchor pole
back orders pain
balance disorders
brush chippers
cash reserves and
cement on
change of
clear goals objectives
coach safely
code changes compliance machines
conduct by
contact lenses lens lists
control panel systems
correct procedure color diets specs
design documents staff ideas
drain pipes
drill sites
empty log
feed rate
file systems
grade rods
grill temperatures
hand
heat
interview methods shows
lead with
level and
lift trucks
light truck
lower penalties
mail and
map data drafting
model documents numbers
nail treatments
oil samples to sales and
open houses
pay rates
pilot reports
plant disease
play areas
polish colors
portion sizes
press settings
process flow diagrams conditions
program changes costs
purchase orders
pump controls
rent forms
repair support methods crews
research methods
rule violations compliance changes
sand into
schedule information
screen problems
service records schedules contracts standards guides bulletins
ship dates stability
sign language
skin
slide shows
space
spray gun guns
stock levels records
store displays
study habits
supply lists
support services centers
survey data notes forms
test requirements reports conditions methods results equipment findings sets data
thin spots
time
trade shows news
travel vouchers
trim with before
water
wire brushes mesh
`
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', ...next] = line.split(' ');
      return [word, new Set(next)] as const;
    }),
);

/** Verbs that take no object: without one of these words after them they are things ("care reports", "work areas"). */
const NEEDS = new Map([
  ['care', new Set(['for', 'about'])],
  ['work', new Set(['with', 'out', 'in', 'on', 'toward', 'closely', 'well'])],
]);

const SUBJECTS = new Set(['they', 'we', 'you', 'he', 'she']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'their',
  'its',
  'each',
  'any',
  'all',
  'them',
  'it',
  'out',
  'over',
  'up',
]);

/**
 * True where a word that may be a verb is a thing, as the next word tells.
 * @param next the word after it; undefined at the end of the line.
 */
export function isThing(word: string, next: string | undefined): boolean {
  // "Plan maintenance and repair": at the end there is nothing that it is done to.
  if (next === undefined) return true;
  if (SUBJECTS.has(next) || (next === 'of' && word !== 'dispose')) return true;
  const needed = NEEDS.get(word);
  if (needed) return !needed.has(next);
  const followers = THINGS.get(word);
  if (!followers) return false;
  return followers.size === 0 ? !DETERMINERS.has(next) : followers.has(next);
}
