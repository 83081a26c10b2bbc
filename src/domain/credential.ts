import type { Branch } from './branch.ts';

/** What COOL calls a credential; `unknown` where it does not say. STCW is the convention on training for work aboard ship. */
export const CREDENTIAL_KINDS = ['national', 'federal-license', 'state-license', 'stcw', 'unknown'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** A certificate or license that COOL lists for a military job. */
export interface Credential {
  title: string;
  /** '' where it has none. */
  acronym: string;
  kind: CredentialKind;
  /** Who grants it; '' where that is not known. */
  agency: string;
  /** How COOL links it with the job, in its own word; '' where it does not say. */
  linkedAs: string;
}

/** What COOL has of a military job: its page, how many credentials it lists there, and which. */
export interface JobCredentials {
  branch: Branch;
  /** As COOL writes it. */
  code: string;
  /** What the address of the job's page there names it by. */
  key: string;
  /** null where COOL does not say. */
  count: number | null;
  /** By title; none where only the count was imported. */
  listed: readonly Credential[];
}
