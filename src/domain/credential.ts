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
