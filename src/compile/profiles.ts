import type { OccupationProfile } from '../domain/occupation.ts';
import { compileNational } from './compile-national.ts';
import { aiLookup } from './profile/ai-outlook.ts';
import type { Basics } from './profile/basics.ts';
import { blsLookup } from './profile/bls.ts';
import { brightLookup } from './profile/bright.ts';
import { careerTracks } from './profile/career-tracks.ts';
import { commonGround } from './profile/common-ground.ts';
import { educationLookup } from './profile/education.ts';
import { entryLookup } from './profile/entry.ts';
import { jobZoneLookup } from './profile/job-zones.ts';
import { linksOf } from './profile/links.ts';
import { type Listed, listOccupations, placeLookup } from './profile/occupation-list.ts';
import { ratingsLookup } from './profile/ratings.ts';
import { describeRelated, relatedLookup } from './profile/related.ts';
import { sharedWorkAmong } from './profile/shared-work.ts';
import { similarityAmong } from './profile/similarity.ts';
import { clustersLookup, majorsLookup } from './profile/soc-facts.ts';
import { technologyLookup } from './profile/technology.ts';
import { titlesLookup } from './profile/titles.ts';
import { wordsLookup } from './profile/words.ts';
import type { TableTexts } from './tables.ts';

/**
 * Builds every occupation's profile from the fact tables.
 * @param tables the tables' texts, by path under data/; those under words/ may be missing.
 * @returns by O*NET-SOC code, in order of code; the same tables give the same profiles.
 * @throws Error naming the table where one is missing or names something that another does not have.
 */
export function buildProfiles(tables: TableTexts): Map<string, OccupationProfile> {
  const basics = buildBasics(tables);
  const related = relatedLookup(tables);
  const ground = commonGround(basics.values());
  const likeness = { demands: similarityAmong(basics.values()), work: sharedWorkAmong(basics.values()) };
  const input = { basics, related, ground, likeness, topWage: compileNational(tables).topWage.annual };
  return new Map(
    [...basics].map(([code, base]) => [
      code,
      {
        ...base,
        related: describeRelated(base, related(code), basics, ground),
        careerPath: careerTracks(base, input),
      },
    ]),
  );
}

function buildBasics(tables: TableTexts): Map<string, Basics> {
  const occupations = listOccupations(tables);
  const place = placeLookup(tables, occupations);
  const bls = blsLookup(tables, occupations);
  const bright = brightLookup(tables);
  const ai = aiLookup(tables);
  const entry = entryLookup(tables);
  const education = educationLookup(tables);
  const jobZone = jobZoneLookup(tables);
  const majors = majorsLookup(tables);
  const ratings = ratingsLookup(tables);
  const software = technologyLookup(tables);
  const clusters = clustersLookup(tables);
  const titles = titlesLookup(tables);
  const words = wordsLookup(tables);
  // The order of the keys is the order of the page.
  const profile = (listed: Listed): Basics => ({
    code: listed.code,
    title: listed.title,
    kind: listed.kind,
    ...words(listed.code),
    ...place(listed),
    pay: bls.pay(listed),
    outlook: bls.outlook(listed),
    bright: bright(listed.code),
    ai: ai(listed.code),
    ...entry(listed.code),
    ...education(listed.code),
    jobZone: jobZone(listed.code),
    majors: majors(listed.soc),
    ...ratings(listed.code),
    technology: software.technology(listed.code),
    tools: software.tools(listed.code),
    clusters: clusters(listed.soc),
    ...titles(listed.code),
    links: linksOf(listed),
  });
  return new Map([...occupations.values()].map((listed) => [listed.code, profile(listed)]));
}
