import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Branch } from '../../domain/branch.ts';
import {
  type GradeBook,
  type GradeFacts,
  gradesOf,
  type PayGrade,
  rankTypeOf,
} from '../../domain/pay-grade.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { createServiceStore, type Service, serviceOfUrl } from '../../runtime/service-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useAsked } from '../../runtime/use-asked.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** What a person said of their service, as far as it can be of one job. */
export interface OwnService {
  service: Service;
  /** The grade, where people of the job's rank types can have it. */
  grade: PayGrade | null;
  choose: (service: Service) => void;
}

/** What a person said of their service; a shared link comes before what the device keeps. */
export function useService(ranks: readonly RankType[]): OwnService {
  const store = useStores().later.of(createServiceStore);
  const asked = useAsked();
  const service = useStore(store);
  useEffect(() => {
    const shared = serviceOfUrl(asked);
    if (shared) store.follow(shared);
  }, [asked, store]);
  const grade = service.grade && ranks.includes(rankTypeOf(service.grade)) ? service.grade : null;
  return { service, grade, choose: store.choose };
}

/** The grades that people of a job can have in a branch. */
export function useGrades(
  branch: Branch,
  ranks: readonly RankType[],
): { state: LoadState<GradeBook>; grades: readonly GradeFacts[]; load: () => void } {
  const store = useStores().grades;
  const state = useLoaded(store);
  const grades = state.status === 'ready' ? gradesOf(state.value, branch, ranks) : [];
  return { state, grades, load: () => void store.load() };
}
