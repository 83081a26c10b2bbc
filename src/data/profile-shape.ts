import type { CareerStep, CareerTrack, Cluster, Related, Shared } from '../domain/career.ts';
import { type Apprenticeship, type Certificate, type Entry, LICENSE_NEEDS } from '../domain/entry.ts';
import type {
  Activity,
  AiOutlook,
  DotTitle,
  JobZone,
  LayTitle,
  Links,
  Major,
  OccupationProfile,
  OfficialWords,
  Rating,
  Score,
  Share,
  Task,
  Technology,
  TechnologyGroup,
  TechnologyItem,
  Tools,
  WorkStyle,
} from '../domain/occupation.ts';
import type { Outlook, Pay, Wage, WageRange } from '../domain/pay.ts';
import { RATERS, type RatingSource } from '../domain/rating-source.ts';
import type { OccupationRef, SocGroup, SocStep } from '../domain/soc.ts';
import { jobLineFields } from './job-line-shape.ts';
import { either, figure, flag, listOf, oneOf, orNull, record, type Shape, text } from './shape.ts';

const wage: Shape<Wage> = either(figure, oneOf('*', '#'));
const ref = record<OccupationRef>({ code: text, title: text });
const group = record<SocGroup>({ code: text, title: text });
const share = record<Share>({ label: text, percent: orNull(figure) });
const score = record<Score>({ name: text, value: figure });
const rating = record<Rating>({ name: text, importance: figure, level: orNull(figure) });
const shared = record<Shared>({
  skills: listOf(text),
  knowledge: listOf(text),
  technology: listOf(text),
});
const cluster = { cluster: text, subCluster: text };

const wages = record<WageRange>({
  p10: wage,
  p25: wage,
  median: wage,
  p75: wage,
  p90: wage,
  mean: wage,
});

const ratedBy = orNull(record<RatingSource>({ by: oneOf(...RATERS), year: figure }));

const step = record<CareerStep>({
  code: text,
  title: text,
  direction: oneOf('up', 'across', 'nearby'),
  jobZone: orNull(figure),
  medianAnnual: orNull(wage),
  payGroup: text,
  payDifference: orNull(figure),
  sharedSkills: listOf(text),
  missing: shared,
});

const entry = record<Entry>({
  license: oneOf(...LICENSE_NEEDS),
  grantedBy: listOf(text),
  exams: listOf(text),
  certificates: listOf(record<Certificate>({ name: text, required: flag })),
  checks: listOf(text),
  experience: orNull(text),
  wayIn: orNull(text),
  address: text,
});

const apprenticeship = record<Apprenticeship>({
  title: text,
  alsoCalled: orNull(text),
  rapids: listOf(text),
  hours: orNull(record<NonNullable<Apprenticeship['hours']>>({ from: figure, to: figure })),
  bySkill: flag,
  carriedOver: flag,
});

/** The form of an occupation profile, down to the last field. */
export const profileShape = record<OccupationProfile>({
  code: text,
  title: text,
  kind: oneOf('described', 'residual', 'military'),
  summary: orNull(text),
  tasks: listOf(record<Task>({ ...jobLineFields, dwas: listOf(text) })),
  activities: listOf(record<Activity>({ dwa: text, label: orNull(text) })),
  official: orNull(
    record<OfficialWords>({ description: text, tasks: listOf(text), activities: listOf(text) }),
  ),
  soc: group,
  socPath: listOf(
    record<SocStep>({ code: text, title: text, level: oneOf('major', 'minor', 'broad', 'detailed', 'onet') }),
  ),
  underIt: listOf(ref),
  parent: orNull(
    record<NonNullable<OccupationProfile['parent']>>({ code: text, title: text, others: listOf(ref) }),
  ),
  pay: orNull(record<Pay>({ group, exact: flag, hourly: wages, annual: wages, employment: orNull(figure) })),
  outlook: orNull(
    record<Outlook>({
      group,
      exact: flag,
      employment: figure,
      projectedEmployment: figure,
      changePercent: figure,
      openings: figure,
      entryEducation: orNull(text),
      experience: orNull(text),
      training: orNull(text),
    }),
  ),
  bright: listOf(oneOf('Rapid Growth', 'Numerous Job Openings', 'New and Emerging')),
  entry: orNull(entry),
  ai: orNull(
    record<AiOutlook>({
      level: oneOf('essential', 'significant', 'changing'),
      modelBeta: figure,
      humanBeta: figure,
      mean: figure,
      wider: figure,
      reach: oneOf('half', 'half with tools', 'less'),
    }),
  ),
  education: listOf(share),
  experience: listOf(share),
  plantTraining: listOf(share),
  jobTraining: listOf(share),
  credentials: record<OccupationProfile['credentials']>({
    certification: orNull(figure),
    apprenticeship: orNull(figure),
  }),
  jobZone: orNull(record<JobZone>({ zone: oneOf(1, 2, 3, 4, 5) })),
  majors: listOf(record<Major>({ cip: text, title: text, line: orNull(text) })),
  skills: listOf(rating),
  knowledge: listOf(rating),
  workActivities: listOf(rating),
  interests: listOf(score),
  workStyles: listOf(record<WorkStyle>({ name: text, impact: figure, rank: orNull(figure) })),
  workValues: listOf(score),
  ratedBy: record<OccupationProfile['ratedBy']>({
    education: ratedBy,
    skills: ratedBy,
    knowledge: ratedBy,
    work_styles: ratedBy,
    work_values: ratedBy,
    interests: ratedBy,
  }),
  technology: record<Technology>({
    total: figure,
    hot: figure,
    inDemand: figure,
    groups: listOf(
      record<TechnologyGroup>({
        commodity: text,
        items: listOf(record<TechnologyItem>({ name: text, hot: flag, inDemand: flag })),
      }),
    ),
  }),
  tools: record<Tools>({
    total: figure,
    groups: listOf(record<Tools['groups'][number]>({ commodity: text, items: listOf(text) })),
  }),
  related: listOf(
    record<Related>({
      code: text,
      title: text,
      tier: oneOf('Primary-Short', 'Primary-Long', 'Supplemental'),
      jobZone: orNull(figure),
      medianAnnual: orNull(wage),
      payGroup: text,
      shared,
    }),
  ),
  clusters: listOf(record<Cluster>(cluster)),
  careerPath: listOf(record<CareerTrack>({ ...cluster, own: flag, steps: listOf(step) })),
  reportedTitles: listOf(text),
  layTitles: listOf(record<LayTitle>({ title: text, short: orNull(text) })),
  dotTitles: listOf(record<DotTitle>({ code: text, title: text })),
  totals: record<OccupationProfile['totals']>({ layTitles: figure, dotTitles: figure }),
  apprenticeships: listOf(apprenticeship),
  links: record<Links>({
    onetOnline: text,
    veterans: orNull(text),
    careerOneStop: orNull(text),
    video: orNull(text),
  }),
});
