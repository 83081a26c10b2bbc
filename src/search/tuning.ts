import type { WordWeights } from '../text/match-words.ts';
import type { NearWeights } from '../text/near-spellings.ts';
import type { FitWeights } from '../text/score-texts.ts';

/** One weight of the ranking. */
export interface Weight {
  value: number;
  /** Values that make sense; `npm run tune` tries one step either way within them. */
  least: number;
  most: number;
  step: number;
  /** What a larger value does. */
  effect: string;
}

const weight = (value: number, [least, most]: [number, number], step: number, effect: string): Weight => ({
  value,
  least,
  most,
  step,
  effect,
});

/**
 * Every weight that decides an order of results, in one place. Chosen on the relevance sets and on queries kept apart from
 * them, in the middle of wide plateaus; `npm run tune` shows how wide each is.
 */
export const WEIGHTS = {
  // How a typed word and a word of a text agree, against the word itself (1).
  wordNumber: weight(0.97, [0.8, 1], 0.05, 'another number ("mates") counts nearer to the word itself'),
  wordForm: weight(0.85, [0.6, 0.97], 0.05, 'another form of the stem ("operations") counts more'),
  wordSynonym: weight(0.9, [0.6, 1], 0.05, 'a listed synonym counts more'),
  wordSynonymForm: weight(0.8, [0.5, 0.95], 0.05, 'another form of a synonym counts more'),
  wordStart: weight(0.62, [0.4, 0.8], 0.05, 'the beginning of a longer word counts more'),
  wordStartShare: weight(0.3, [0, 0.38], 0.05, 'a beginning counts more, the more of the word it is'),
  wordStartEarlier: weight(0.08, [0, 0.3], 0.04, 'a beginning before the last word counts less'),
  wordSpelling: weight(0.9, [0.6, 1], 0.05, 'a near spelling counts more'),
  wordUnknown: weight(6, [1, 12], 1.5, 'a word that nothing is like takes more away from the others'),
  occupationUnknown: weight(1, [0.2, 6], 0.5, 'the same, where occupations are looked for'),
  // How near a spelling is.
  nearBest: weight(0.9, [0.8, 0.98], 0.02, 'near spellings count more in all'),
  nearEdits: weight(0.9, [0.5, 1.5], 0.2, 'edits count more against a spelling'),
  nearFuse: weight(0.2, [0, 0.6], 0.1, "Fuse.js's score counts more against a spelling"),
  nearAlike: weight(0.6, [0, 1], 0.2, 'words that sound alike are nearer'),
  nearBegun: weight(0.3, [0, 1], 0.1, 'the beginning of a longer word is less near than a whole word'),
  nearLeast: weight(0.3, [0.1, 0.5], 0.1, 'the least that a spelling which may be meant counts'),
  // How well a text fits the typed words.
  fitBase: weight(0.5, [0.3, 0.7], 0.05, 'texts that have the words fit, however much else they say'),
  fitShare: weight(0.44, [0.2, 0.6], 0.05, 'texts that say little else fit better'),
  fitFirst: weight(0.06, [0, 0.2], 0.03, 'texts that begin with the first typed word fit better'),
  fitEarly: weight(0.03, [0, 0.1], 0.015, 'texts that have it early fit better'),
  leastCover: weight(0.5, [0.3, 0.8], 0.1, 'texts with part of the words are left out'),
  sameShare: weight(0.94, [0.8, 0.99], 0.03, 'fewer texts count as just the typed words'),
  // Which words are taken to be misspelt.
  militaryNear: weight(0.66, [0.5, 0.85], 0.04, 'military words must be nearer to be meant'),
  militarySurely: weight(
    0.83,
    [0.75, 0.9],
    0.03,
    'among words that nothing knows, one must be nearer to be meant',
  ),
  occupationNear: weight(0.65, [0.5, 0.85], 0.04, 'words of occupations must be nearer to be meant'),
  joinedNear: weight(0.7, [0.55, 0.9], 0.05, 'one half of a joined word must be nearer to be meant'),
  joinedSurely: weight(0.7, [0.5, 0.95], 0.1, 'two words are one misspelt word only where that is nearer'),
  commonWord: weight(0.012, [0, 0.04], 0.004, 'a common word is meant sooner than a rare one as near'),
  // Other ways to put the words, military side: how sure each is.
  withoutRole: weight(0.7, [0.4, 0.9], 0.1, '"AH-64 mechanic" is who a title calls a repairer'),
  withoutOfficer: weight(0.98, [0.8, 1], 0.03, '"contracting officer" is the officers\' title "Contracting"'),
  joinedWords: weight(0.98, [0.8, 1], 0.03, '"para rescue" is "pararescue"'),
  splitWord: weight(0.97, [0.8, 1], 0.03, '"airtraffic" is "air traffic"'),
  termWords: weight(0.95, [0.7, 1], 0.05, "the official words of a vocabulary term count like one's own"),
  termWordsNamed: weight(0.75, [0.4, 1], 0.1, 'the same, where the table names the jobs themselves'),
  formerTitle: weight(0.85, [0.6, 1], 0.05, 'former titles fit nearly like those of today'),
  // Jobs that the vocabulary names.
  namedBase: weight(0.3, [0.1, 0.6], 0.1, 'named jobs fit better in all'),
  namedRest: weight(0.5, [0.2, 0.8], 0.1, 'named jobs that have the other words fit better'),
  namedRole: weight(
    0.8,
    [0.4, 1],
    0.1,
    'a word for whoever does or leads a job takes less from the job that is named',
  ),
  namedPlace: weight(0.05, [0, 0.1], 0.02, "a job's place in the table counts more"),
  namedSays: weight(0.2, [0, 0.4], 0.05, 'a job whose title says the term itself fits better'),
  namedOwnWords: weight(0.9, [0.5, 1], 0.1, 'so much of a term a title must have to say it itself'),
  namedLeast: weight(0.2, [0, 0.4], 0.1, 'the least that a named job fits'),
  namedWhole: weight(0.85, [0.6, 1], 0.05, 'so much of the other words a job must have to be named by all'),
  namedSome: weight(
    0.5,
    [0.2, 0.8],
    0.1,
    'one word of many names a job only where it has this much of the rest',
  ),
  // Jobs by way of the occupations they lead to.
  relatedEnough: weight(12, [4, 30], 4, 'the roundabout way is gone more often'),
  relatedOccupations: weight(8, [3, 16], 2, 'more occupations are followed'),
  relatedShare: weight(0.72, [0.4, 0.95], 0.08, 'only occupations nearer to the best are followed'),
  relatedLeast: weight(0.46, [0.2, 0.8], 0.06, 'only surer occupations are followed'),
  relatedLater: weight(
    0.85,
    [0.5, 1],
    0.1,
    "an occupation that is not a title's first match counts like the first",
  ),
  relatedAlone: weight(0.6, [0.3, 1], 0.1, "a match of few of a job's titles counts like one of all"),
  relatedMany: weight(0.06, [0, 0.15], 0.02, 'jobs with many occupations count less for each'),
  relatedManyMost: weight(0.3, [0, 0.6], 0.1, 'the most that this takes away'),
  relatedWorth: weight(0.35, [0, 1], 0.1, 'how well a job belongs to the occupation counts more'),
  relatedWords: weight(0.65, [0, 1], 0.1, "how much a job's own words belong to the occupation counts more"),
  // Jobs by what their people do: what a word counts by where it is found.
  dutyDescription: weight(1, [0.5, 2], 0.25, 'words of the official descriptions count more'),
  dutyTitle: weight(1, [0.5, 2], 0.25, 'words of titles count more'),
  dutyTerm: weight(2.2, [0.5, 3], 0.3, 'words of nicknames and everyday names count more'),
  dutyOccupation: weight(1.2, [0.5, 3], 0.3, 'words of the occupations that the job leads to count more'),
  dutySynonym: weight(0.95, [0.6, 1], 0.05, 'an official word for what was typed counts more'),
  dutySaturation: weight(2.8, [1, 5], 0.5, 'a word must be found in more places to count much'),
  dutyRarity: weight(1.4, [1, 2.5], 0.2, 'rare words count more beside common ones'),
  dutyRarest: weight(6, [3, 8], 0.5, 'words that hardly any text has count more beside others'),
  dutyTitleCommon: weight(0.2, [0, 1], 0.1, 'words of many titles are less telling'),
  dutyPlace: weight(0.5, [0.2, 1], 0.2, 'where the work was done counts more beside the work itself'),
  dutyBeside: weight(
    0.7,
    [0.2, 1],
    0.2,
    'for whom or after what the work was done counts more beside the work itself',
  ),
  dutyDoer: weight(0.5, [0, 1], 0.1, 'jobs that a term names by whoever does the duty come before others'),
  dutyLength: weight(0.5, [0, 1], 0.2, 'a phrase counts more, the more words it stands for'),
  dutyElsewhere: weight(0.85, [0.6, 1], 0.05, 'branches that do not work at the named place stay'),
  dutyFound: weight(2, [1, 4], 0.5, 'a word that is found at all counts sooner as found'),
  dutyTogether: weight(0.4, [0, 1.5], 0.25, 'words found together count more than each for itself'),
  dutyUnlike: weight(0.8, [0.5, 1], 0.1, 'titles that the words speak against stay'),
  // Which of alike jobs comes first.
  dutySkill: weight(0.7, [0.4, 1], 0.1, 'a skill or billet counts like a job'),
  dutyCourse: weight(0.6, [0.3, 1], 0.1, 'courses, students and codes that name no job count like a job'),
  dutyRetired: weight(0.85, [0.6, 1], 0.05, 'retired titles count like those of today'),
  dutyOfficer: weight(0.7, [0.4, 1], 0.1, 'what officers do counts like what enlisted people do'),
  dutyLeader: weight(0.9, [0.6, 1], 0.1, 'who leads the work counts like who does it'),
  dutyLarge: weight(1.1, [1, 1.2], 0.05, 'jobs that many people hold come before others'),
  dutyLeast: weight(0.05, [0.02, 0.3], 0.05, 'weakly matching jobs are left out'),
  dutyLeastOfBest: weight(0.55, [0.3, 0.8], 0.1, 'jobs far below the best are left out'),
  dutyBranchLeast: weight(0.4, [0.2, 0.8], 0.1, 'branches that have no such job are left out'),
  // Retired titles.
  retiredSpelling: weight(5, [0, 20], 2, 'near spellings of a retired title fit so many twentieths less'),
  // What speaks for an occupation.
  strongest: weight(
    0.6,
    [0.3, 0.9],
    0.1,
    'the best evidence counts more: a title, a task, the words as a whole',
  ),
  bestSentence: weight(0.8, [0.4, 1], 0.1, 'a task or summary counts like a title as the best evidence'),
  manyTitles: weight(0.2, [0, 0.5], 0.1, 'several titles that have all the words count more'),
  bagOfWords: weight(0.25, [0, 0.5], 0.05, "words that are at home in an occupation's texts count more"),
  sentence: weight(0.08, [0, 0.3], 0.04, 'a task or summary that has the words counts more beside a title'),
  named: weight(0.6, [0.2, 0.9], 0.1, 'an occupation that the vocabulary names counts more'),
  namedOrder: weight(0.06, [0, 0.12], 0.02, 'the order of the occupations that a term names counts more'),
  laterPart: weight(0.7, [0.3, 1], 0.1, 'a part of the text behind the first names its occupation as surely'),
  lonePart: weight(0.4, [0.1, 1], 0.1, 'a later part that is one word names an occupation as surely'),
  surePart: weight(
    0.6,
    [0.3, 1],
    0.1,
    'an early part that names an occupation less surely gives way to a later one',
  ),
  besidePart: weight(0.95, [0.5, 1], 0.05, 'a part beside another ("Firefighter/EMT") does'),
  besideLeast: weight(0.5, [0.3, 0.9], 0.1, 'fewer parts name an occupation beside another'),
  allParts: weight(0.9, [0.5, 1.1], 0.1, 'the text as a whole decides sooner than a part of it'),
  otherParts: weight(0.25, [0, 0.5], 0.05, 'what the other parts say counts more'),
  seriesNamed: weight(0.6, [0.2, 1], 0.1, 'military jobs that lead to a federal series say more of it'),
  size: weight(0.2, [0, 0.5], 0.05, 'of occupations that share a title, the larger one counts more'),
  ownTitle: weight(1.2, [1, 1.5], 0.1, 'the official title itself comes before what others call themselves'),
  officialTitle: weight(1.12, [1, 1.4], 0.06, 'words of an official title count more'),
  wholeTitle: weight(0.9, [0.7, 1], 0.05, 'a title whose every word was typed in another form counts more'),
  titleSame: weight(1, [0.8, 1], 0.1, 'titles that are the words'),
  titleStart: weight(0.8, [0.5, 1], 0.06, 'titles that begin with the words count more'),
  titleAll: weight(0.74, [0.4, 1], 0.06, 'titles that have all the words count more'),
  titleSpelling: weight(0.66, [0.3, 1], 0.06, 'titles that have them in near spellings count more'),
  titleMost: weight(0.5, [0.2, 0.8], 0.06, 'titles that have most of them count more'),
  titleBase: weight(0.45, [0.2, 0.8], 0.1, 'how a title answers counts more than how well it fits'),
  clauses: weight(0.9, [0.5, 1], 0.1, 'duties that were asked for together and are found apart count more'),
  dutyTitles: weight(0.85, [0.4, 1], 0.1, 'the title of whoever does a duty counts like one that was typed'),
  dutyNamed: weight(0.7, [0, 1], 0.1, 'an occupation that the vocabulary names by a duty counts more'),
  dutyHead: weight(0.4, [0, 1], 0.1, 'the same, by its verb and main object alone'),
  leadsDuty: weight(0.94, [0.7, 1], 0.03, 'who leads others in some work comes before who does it'),
  firstDuty: weight(1.5, [1, 3], 0.5, 'of several duties the first one counts more'),
  otherObject: weight(0.85, [0.4, 1], 0.1, 'a second thing that the same is done to counts like the first'),
  mainObject: weight(
    0.7,
    [0.4, 1],
    0.1,
    'what something is done to counts nearly like all that is said of it',
  ),
  work: weight(1, [0, 2], 0.25, 'how much of a duty somebody does counts more beside titles and sentences'),
  workHome: weight(1.5, [0.5, 3], 0.5, 'words of titles and of our sentences count more'),
  workSynonym: weight(0.7, [0.4, 1], 0.1, 'official words for what was typed count more'),
  workSaturation: weight(1, [0.5, 3], 0.5, 'a word must be more of an occupation to count much'),
  workSize: weight(0.1, [0, 0.4], 0.1, 'larger occupations come before others alike'),
  taskStems: weight(0.4, [0, 1], 0.1, 'words of a duty that official tasks have count more'),
  sentencePart: weight(0.7, [0.3, 1], 0.1, 'a sentence with part of the words counts like one with all'),
  sentenceBase: weight(
    0.7,
    [0.3, 1],
    0.1,
    'how much of the words a sentence has counts more than how well it fits',
  ),
  otherSpelling: weight(0.85, [0.5, 1], 0.1, 'words near a misspelt one count like the one it was read as'),
  withLightVerbs: weight(
    0.9,
    [0.5, 1],
    0.1,
    'a sentence with all its verbs counts like one without those that say nothing',
  ),
  withoutAcronym: weight(0.7, [0.4, 1], 0.1, 'the words without an unknown acronym count like all'),
  partOfTerm: weight(0.6, [0.2, 1], 0.1, 'a term names occupations as surely where more was typed'),
  abbreviationShare: weight(
    0.5,
    [0, 1],
    0.1,
    'an abbreviation names its occupations, however much stands beside it',
  ),
  termInWords: weight(0.92, [0.7, 1], 0.06, 'the words of a term within more words count like the whole'),
  termOrder: weight(0.06, [0, 0.12], 0.03, 'the order of the words for a term counts more'),
  titleWithin: weight(0.5, [0.2, 0.9], 0.1, 'a title within more words counts, however little of them it is'),
  wordWithin: weight(0.2, [0, 0.9], 0.1, 'the same for a title of one word'),
  ledTitle: weight(0.5, [0.2, 1], 0.1, 'a title before "supervisor" or the like counts'),
  earlierTitle: weight(0.95, [0.5, 1], 0.1, 'a title counts that another follows'),
  joinedTitle: weight(0.92, [0.7, 1], 0.06, 'neighbours that are one word together count like it'),
  bagOfficial: weight(6, [1, 12], 2, "the words of the official title count more in an occupation's texts"),
  bagTitles: weight(30, [5, 100], 10, 'occupations with many lay titles are not drowned by them'),
  bagSentence: weight(1.5, [0.5, 4], 0.5, "our own sentences count more in an occupation's texts"),
  officialSentence: weight(0.5, [0, 1], 0.1, "O*NET's own sentences count as much as ours"),
  bagSaturation: weight(3, [1, 10], 1, 'a word that is used often counts less beside one that is used once'),
  manyHalf: weight(3, [1, 10], 1, 'more titles with all the words are needed to count as many'),
  manyOfficial: weight(3, [1, 6], 1, 'the official title counts like so many others'),
  sureTitle: weight(0.5, [0.3, 0.8], 0.1, 'a title must be worth more to be surely meant'),
  evidenceShare: weight(0.5, [0, 1], 0.25, 'evidence that says little else comes first'),
  leastScore: weight(0.2, [0.05, 0.4], 0.05, 'weakly matching occupations are left out'),
  leastOfBest: weight(0.25, [0.05, 0.6], 0.1, 'occupations far below the best are left out'),
} as const satisfies Record<string, Weight>;

export type WeightName = keyof typeof WEIGHTS;

/** A value for every weight. */
export type Tuning = Readonly<Record<WeightName, number>> & WordWeights & NearWeights & FitWeights;

/** The values in force. */
export const TUNING: Tuning = Object.fromEntries(
  Object.entries(WEIGHTS).map(([name, { value }]) => [name, value]),
) as Record<WeightName, number>;
