import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { useStore } from 'zustand';
import type { SharedChoices } from '../../data/share-link.ts';
import { type Choice, choiceKey, type JobChoice } from '../../domain/choice.ts';
import { comparedOf, MOST_COMPARED, occupationsOf } from '../../domain/comparison.ts';
import { openList } from '../../domain/shortlist.ts';
import { comparePath } from '../../domain-ui/shortlist/choice-paths.ts';
import { useSharedChoices } from '../../domain-ui/shortlist/use-shared-choices.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import { createLastJobStore } from '../../runtime/last-job-store.ts';
import { useStores } from '../../runtime/stores.ts';

/** What is compared, and what changes it. All of it stands in the address. */
export interface Comparison {
  /** What the link says; undefined where it says nothing, and the shortlist is compared. */
  link: SharedChoices | undefined;
  /** O*NET-SOC codes, at most four. */
  codes: readonly string[];
  /** Those beyond the four. */
  left: readonly string[];
  /** The military job that they are measured from. */
  job: JobChoice | undefined;
  /** Military jobs that can be measured from: of the link, of the shortlist, and the one that was open last. */
  jobs: readonly JobChoice[];
  /** Occupations of the shortlist that are not compared. */
  more: readonly string[];
  /** The address of the comparison as it is. */
  address: string;
  add: (code: string) => void;
  remove: (code: string) => void;
  measureFrom: (job: JobChoice | undefined) => void;
}

/** Reads what is compared from the address; without it, the first of the shortlist. */
export function useComparison(): Comparison {
  const link = useSharedChoices();
  const [, navigate] = useLocation();
  const without = useLocationProperty(isWithoutJob);
  const items = useStore(useShortlistStore(), ({ all }) => openList(all).items);
  const last = useStore(useStores().later.of(createLastJobStore), ({ job }) => job);
  const own = useMemo(() => items.map(({ choice }) => choice), [items]);
  const choices = link?.choices ?? comparedOf(own);
  const all = codesOf(choices);
  const codes = all.slice(0, MOST_COMPARED);
  const jobs = once([...jobsOf(choices), ...(last ? [last] : []), ...jobsOf(own)]);
  // A link that was made without a job is measured from where its maker came from, and from nothing elsewhere.
  const job = jobsOf(choices)[0] ?? (without ? undefined : (last ?? undefined));
  const go = useCallback(
    (next: readonly string[], from: JobChoice | undefined, unmeasured: boolean) =>
      navigate(comparePath([...next.map(occupation), ...(from ? [from] : [])]), {
        state: unmeasured ? { withoutJob: true } : null,
      }),
    [navigate],
  );
  return {
    link,
    codes,
    left: all.slice(MOST_COMPARED),
    job,
    jobs,
    more: codesOf(own).filter((code) => !codes.includes(code)),
    address: comparePath([...codes.map(occupation), ...(job ? [job] : [])]),
    add: (code) => go([...codes, code], job, without),
    remove: (code) =>
      go(
        codes.filter((each) => each !== code),
        job,
        without,
      ),
    measureFrom: (from) => go(codes, from, from === undefined),
  };
}

/** Whether the reader asked to measure from no job; kept in the entry of the browser's history. */
function isWithoutJob(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'withoutJob' in state;
}

function occupation(code: string): Choice {
  return { kind: 'occupation', code };
}

function codesOf(choices: readonly Choice[]): string[] {
  return occupationsOf(choices).map(({ code }) => code);
}

function jobsOf(choices: readonly Choice[]): JobChoice[] {
  return choices.filter((choice) => choice.kind === 'military');
}

function once(jobs: readonly JobChoice[]): JobChoice[] {
  return [...new Map(jobs.map((job) => [choiceKey(job), job])).values()];
}
