import { periodWords } from '#words/dates.ts';
import { words } from '#words/places.ts';
import { type FoundFigures, jobShare, type LinePay, localPay } from '../domain/local-pay.ts';
import type { NationalFigures } from '../domain/national.ts';
import type { OccupationProfile } from '../domain/occupation.ts';
import type { Pay } from '../domain/pay.ts';
import { type Place, type PlaceBook, withItsState } from '../domain/place.ts';
import type { Releases } from '../domain/releases.ts';
import { createPlaceFinder, type PlaceMatch, placesMeant } from '../search/places/find-places.ts';
import { BadInput } from './bad-input.ts';

interface LocalInput {
  book: PlaceBook;
  linePay: ReadonlyMap<string, LinePay>;
  national: NationalFigures;
  releases: Releases;
}

/**
 * The place that a text names.
 * @throws BadInput for a text that names none, or may name several; it lists those that may be meant.
 */
export function placeNamed(book: PlaceBook, text: string): PlaceMatch {
  const found = createPlaceFinder(book)(text);
  const meant = placesMeant(found);
  const listed = (all: readonly PlaceMatch[]) =>
    all.map(({ label, place }) => `${label} (${place.name}, ${words.level(place.kind)})`);
  if (meant.length > 1) throw new BadInput(words.ambiguous(text, listed(meant)));
  if (meant[0]) return meant[0];
  throw new BadInput(found.length > 0 ? words.didYouMean(text, listed(found)) : words.unknown(text));
}

/** What an occupation pays in a place, how many jobs there are, and what a dollar buys there, each with where it is from. */
export function localPayJson(input: LocalInput, profile: OccupationProfile, match: PlaceMatch) {
  const { place, label, state } = match;
  const places = withItsState(place, input.book, state);
  const { pay } = profile;
  const line = pay ? input.linePay.get(pay.group.code) : undefined;
  const found = line ? localPay(line, places) : undefined;
  return {
    place: label,
    area: areaJson(place),
    pay: pay ? payJson(pay, found?.pay ?? null, places) : null,
    jobs: pay ? jobsJson(pay, found?.jobs ?? null, places, input.national) : null,
    note: found?.statesOnly && place.kind !== 'state' ? words.statesOnly : null,
    prices: pricesJson(place, places),
    source: words.source(periodWords(input.releases['local-wages'])),
    pricesSource: words.pricesSource(periodWords(input.releases['price-parities'])),
  };
}

const NATION = { code: '', name: 'United States', level: words.level('nation') };

function areaJson(place: Place | undefined) {
  return place ? { code: place.code, name: place.name, level: words.level(place.kind) } : NATION;
}

function payJson({ group, exact, annual }: Pay, found: FoundFigures | null, places: readonly Place[]) {
  const area = areaJson(found?.place);
  const { p10, p25, median, p75 } = found?.figures ?? annual;
  const isOwn = found?.place === places[0];
  return {
    area,
    group: { ...group, exact },
    unit: 'dollars a year',
    p10,
    p25,
    median,
    p75,
    note: isOwn ? null : words.standIn(places[0]!.name, found?.place.name ?? words.country),
  };
}

function jobsJson(
  { employment }: Pay,
  found: FoundFigures | null,
  places: readonly Place[],
  national: NationalFigures,
) {
  const share = employment === null ? null : employment / national.employment;
  const figures = found?.figures;
  const per1000 = figures
    ? jobShare(figures, share)
    : share === null
      ? null
      : { per1000: Number((share * 1000).toPrecision(3)), worked: true };
  const isOwn = found?.place === places[0];
  return {
    area: areaJson(found?.place),
    employment: figures ? figures.employment : employment,
    per1000: per1000?.per1000 ?? null,
    per1000By: per1000 ? (per1000.worked ? 'worked out' : 'published') : null,
    locationQuotient: figures?.quotient ?? null,
    sentence: figures?.quotient ? words.quotient(figures.quotient) : null,
    note: isOwn ? null : words.jobsStandIn(places[0]!.name, found?.place.name ?? words.country),
  };
}

/** Of a state there are two figures, for its metropolitan areas and for the rest. */
function pricesJson({ name, parity: { own, metro, nonmetro } }: Place, places: readonly Place[]) {
  const state = places.at(-1)!.name;
  const all: [string, number | null][] = [
    [name, own],
    [words.metroPart(state), metro],
    [words.nonmetroPart(state), nonmetro],
  ];
  return all.flatMap(([of, parity]) =>
    parity === null ? [] : [{ parity, sentence: words.prices(of, parity) }],
  );
}
