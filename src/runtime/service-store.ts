import { createStore, type StoreApi } from 'zustand/vanilla';
import { count, oneOf, orNull, record } from '../data/shape.ts';
import { PAY_GRADES, type PayGrade, payGradeOf } from '../domain/pay-grade.ts';
import { askedBy, parametersOf } from './asked.ts';
import { keptValue } from './kept-value.ts';

/** What a person says of their service, if they like. */
export interface Service {
  grade: PayGrade | null;
  /** Whole years. */
  years: number | null;
}

export interface ServiceStore extends StoreApi<Service> {
  /** Keeps it on the device, where the browser allows that. */
  choose: (service: Service) => void;
  /** Takes over what a shared link says, for this page only. */
  follow: (service: Service) => void;
}

const MOST_YEARS = 50;
const NONE: Service = { grade: null, years: null };
const kept = keptValue<Service>(
  'service',
  record({ grade: orNull(oneOf(...PAY_GRADES)), years: orNull(count) }),
);

/** Holds what a person said of their service. */
export function createServiceStore(): ServiceStore {
  const store = createStore<Service>(() => kept.load() ?? NONE);
  return {
    ...store,
    // What is rendered ahead, and taken over as it stands, knows of none.
    getInitialState: () => NONE,
    choose: (service) => {
      store.setState(service);
      kept.save(service.grade === null && service.years === null ? null : service);
    },
    follow: (service) => store.setState(service),
  };
}

/** What a link says of it, "#grade=E5&years=6"; undefined where it says nothing of use. */
export function serviceOfUrl(asked: string): Service | undefined {
  const parameters = parametersOf(asked);
  const grade = payGradeOf(parameters.get('grade') ?? '') ?? null;
  const years = yearsOf(parameters.get('years') ?? '');
  return grade === null && years === null ? undefined : { grade, years };
}

/** The part of a link that says it: "#grade=E5&years=6", or '' for nothing. */
export function serviceInUrl({ grade, years }: Service): string {
  const parameters = new URLSearchParams();
  if (grade) parameters.set('grade', grade);
  if (years !== null) parameters.set('years', String(years));
  return askedBy(parameters);
}

/** Whole years of service, up to fifty; null for anything else. */
export function yearsOf(text: string): number | null {
  const years = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return years <= MOST_YEARS ? years : null;
}
