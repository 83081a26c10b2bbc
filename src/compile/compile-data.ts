import type { CrosswalkIndex, Identifier } from '../data/crosswalk-index.ts';
import {
  DATA_FILES,
  type DataFileKey,
  DIRECTIONS_FILE,
  JOBS_FILE,
  LINE_PAY_FILE,
  MEDIANS_FILE,
  PROFILE_FILE,
  REVERSE_FILE,
} from '../data/data-files.ts';
import type { DirectionsOfSome } from '../data/directions-codec.ts';
import type { DutyWords } from '../data/duties-codec.ts';
import type { FurtherOccupations } from '../data/further-codec.ts';
import type { JobsPart } from '../data/jobs-codec.ts';
import type { OccupationNames, OccupationWords } from '../data/occupation-texts.ts';
import { once } from '../data/once.ts';
import type { RelatedOccupations } from '../data/related-codec.ts';
import { versionOfPart } from '../data/version-of-part.ts';
import type { LeadingSpecialty } from '../domain/leading.ts';
import type { LinePay, PlaceMedians } from '../domain/local-pay.ts';
import type { NationalFigures } from '../domain/national.ts';
import type { OccupationProfile } from '../domain/occupation.ts';
import type { OutcomeBook } from '../domain/outcomes.ts';
import type { GradeBook } from '../domain/pay-grade.ts';
import type { Place, PlaceBook } from '../domain/place.ts';
import type { ReleaseCredits, Releases } from '../domain/releases.ts';
import type { JargonTerm } from '../domain/resume/jargon.ts';
import { compileDuties } from './compile-duties.ts';
import { compileGrades } from './compile-grades.ts';
import { compileIdentifiers } from './compile-identifiers.ts';
import { compileIndex } from './compile-index.ts';
import { compileJargon } from './compile-jargon.ts';
import { compileNational } from './compile-national.ts';
import { compileOccupationNames, compileOccupationWords } from './compile-occupation-texts.ts';
import { compileRelated } from './compile-related.ts';
import { compileCredits, compileReleases } from './compile-releases.ts';
import { byShard, compileDirections } from './directions/all-directions.ts';
import { compileFurther } from './directions/further.ts';
import { reverseDirections } from './directions/reverse.ts';
import { compileJobsParts } from './jobs-parts.ts';
import { compileOutcomes } from './outcomes/compile-outcomes.ts';
import { pageProfile } from './page-profile.ts';
import { compileLinePay, compileMedians, compilePlaces } from './places/compile-places.ts';
import { buildProfiles } from './profiles.ts';
import { readSuggestBase } from './suggest/base.ts';
import { infer } from './suggest/infer.ts';
import type { TableTexts } from './tables.ts';

/** All that the fact tables say, each part compiled when it is first asked for. */
export interface CompiledData {
  readonly version: string;
  readonly index: () => CrosswalkIndex;
  readonly identifiers: () => readonly Identifier[];
  readonly layTitles: () => OccupationNames;
  readonly occupationWords: () => OccupationWords;
  readonly duties: () => DutyWords;
  readonly related: () => RelatedOccupations;
  readonly outcomes: () => OutcomeBook;
  /** By O*NET-SOC code. Comparing all occupations with each other takes seconds. */
  readonly profiles: () => ReadonlyMap<string, OccupationProfile>;
  /** Where specialties lead, by position in the index. Working it out takes seconds. */
  readonly directions: () => DirectionsOfSome;
  /** The same, by file. */
  readonly directionShards: () => ReadonlyMap<string, DirectionsOfSome>;
  /** What the pages of military codes need of the index, by file. */
  readonly jobsParts: () => ReadonlyMap<string, JobsPart>;
  readonly further: () => FurtherOccupations;
  /** The other way: by O*NET-SOC code what leads there, the strongest first. */
  readonly reverse: () => ReadonlyMap<string, readonly LeadingSpecialty[]>;
  readonly grades: () => GradeBook;
  readonly jargon: () => readonly JargonTerm[];
  readonly places: () => PlaceBook;
  /** By BLS line: what it pays in every place. */
  readonly linePay: () => ReadonlyMap<string, LinePay>;
  /** The medians of all occupations in one place. */
  readonly medians: () => (place: Place) => PlaceMedians;
  readonly releases: () => Releases;
  readonly credits: () => ReleaseCredits;
  readonly national: () => NationalFigures;
}

/** @param version names the state of the tables. */
export function compileData(tables: TableTexts, version: string): CompiledData {
  const index = once(() => compileIndex(tables, version));
  const directions = once(() => compileDirections(tables, index(), infer(readSuggestBase(tables, index()))));
  const linePay = once(() => compileLinePay(tables));
  const places = once(() => compilePlaces(tables, linePay()));
  return {
    version,
    index,
    directions,
    jobsParts: once(() => compileJobsParts(index(), directions())),
    further: once(() => compileFurther(index(), directions())),
    directionShards: once(() => byShard(index(), directions())),
    reverse: once(() => reverseDirections(index(), directions())),
    identifiers: once(() => compileIdentifiers(tables)),
    layTitles: once(() => compileOccupationNames(tables, index())),
    occupationWords: once(() => compileOccupationWords(tables)),
    duties: once(() => compileDuties(tables, index())),
    related: once(() => compileRelated(tables)),
    outcomes: once(() => compileOutcomes(tables)),
    profiles: once(() => buildProfiles(tables)),
    grades: once(() => compileGrades(tables)),
    jargon: once(() => compileJargon(tables)),
    linePay,
    places,
    medians: once(() => compileMedians(tables, places(), linePay())),
    releases: once(() => compileReleases(tables)),
    credits: once(() => compileCredits(tables)),
    national: once(() => compileNational(tables)),
  };
}

const ENCODE: Record<DataFileKey, (data: CompiledData) => string> = {
  index: (data) => DATA_FILES.index.encode(data.index()),
  retired: (data) => DATA_FILES.retired.encode(data.index()),
  identifiers: (data) => DATA_FILES.identifiers.encode(data.identifiers(), data.version),
  layTitles: (data) => DATA_FILES.layTitles.encode(data.layTitles(), data.version),
  occupationWords: (data) => DATA_FILES.occupationWords.encode(data.occupationWords(), data.version),
  duties: (data) => DATA_FILES.duties.encode(data.duties(), data.version),
  further: (data) => DATA_FILES.further.encode(data.further(), data.version),
  related: (data) => DATA_FILES.related.encode(data.related(), data.version),
  grades: (data) => DATA_FILES.grades.encode(data.grades(), data.version),
  outcomes: (data) => DATA_FILES.outcomes.encode(data.outcomes(), data.version),
  jargon: (data) => DATA_FILES.jargon.encode(data.jargon(), data.version),
  places: (data) => DATA_FILES.places.encode(data.places(), data.version),
};

const PROFILE_PATH = /^profile\/([^/]+)\.txt$/;
const REVERSE_PATH = /^reverse\/([^/]+)\.txt$/;
const DIRECTIONS_PATH = /^directions\/([^/]+)\.txt$/;
const LINE_PAY_PATH = /^pay\/([^/]+)\.txt$/;
const MEDIANS_PATH = /^medians\/([^/]+)\.txt$/;
const JOBS_PATH = /^jobs\/([^/]+)\.txt$/;

/**
 * The text of a compiled file.
 * @param path below the folder of the data's version.
 * @returns undefined for a path that is none.
 */
export function encodeFile(data: CompiledData, path: string): string | undefined {
  const key = dataFileKeys().find((each) => DATA_FILES[each].path === path);
  if (key) return ENCODE[key](data);
  const directionsPart = DIRECTIONS_PATH.exec(path)?.[1] ?? '';
  const shard = data.directionShards().get(directionsPart);
  if (shard) return DIRECTIONS_FILE.encode(shard, versionOfPart(data.version, directionsPart));
  const jobsPart = JOBS_PATH.exec(path)?.[1] ?? '';
  const jobs = data.jobsParts().get(jobsPart);
  if (jobs) return JOBS_FILE.encode(jobs, versionOfPart(data.version, jobsPart));
  const occupation = REVERSE_PATH.exec(path)?.[1] ?? '';
  const leading = data.reverse().get(occupation);
  if (leading) return REVERSE_FILE.encode(leading, versionOfPart(data.version, occupation));
  const line = data.linePay().get(LINE_PAY_PATH.exec(path)?.[1] ?? '');
  if (line) return LINE_PAY_FILE.encode(line, data.version);
  const area = MEDIANS_PATH.exec(path)?.[1];
  const place = area === undefined ? undefined : data.places().places.find(({ code }) => code === area);
  if (place) return MEDIANS_FILE.encode(data.medians()(place), data.version);
  const code = PROFILE_PATH.exec(path)?.[1];
  const profile = code === undefined ? undefined : data.profiles().get(code);
  return profile && PROFILE_FILE.encode(pageProfile(profile), data.version);
}

/** The paths of all compiled files. */
export function filePaths(data: CompiledData): string[] {
  return [
    ...dataFileKeys().map((key) => DATA_FILES[key].path),
    ...[...data.directionShards().keys()].map(DIRECTIONS_FILE.path),
    ...[...data.jobsParts().keys()].map(JOBS_FILE.path),
    ...[...data.reverse().keys()].map(REVERSE_FILE.path),
    ...[...data.profiles().keys()].map(PROFILE_FILE.path),
    ...[...data.linePay().keys()].map(LINE_PAY_FILE.path),
    ...data.places().places.map(({ code }) => MEDIANS_FILE.path(code)),
  ];
}

export function dataFileKeys(): DataFileKey[] {
  return Object.keys(DATA_FILES) as DataFileKey[];
}
