import type { Branch } from '../../domain/branch.ts';
import type { Credential, CredentialKind, JobCredentials } from '../../domain/credential.ts';
import { countOf } from './counts.ts';

/** The Defense Department's own page leads on to the sites of the Air Force and the Space Force. */
const SITES: Readonly<Record<Branch, string>> = {
  Army: 'www.cool.osd.mil/army',
  Navy: 'www.cool.osd.mil/usn',
  'Marine Corps': 'www.cool.osd.mil/usmc',
  'Coast Guard': 'www.cool.osd.mil/uscg',
  'Air Force': 'www.cool.osd.mil',
  'Space Force': 'www.cool.osd.mil',
};

const KINDS: Readonly<Record<CredentialKind, string>> = {
  national: 'National credential',
  'federal-license': 'Federal license',
  'state-license': 'State license',
  stcw: 'STCW certificate for work aboard ship',
  unknown: 'Kind not stated',
};

/* What COOL, Credentialing Opportunities On-Line, lists for a military job. */
export const words = {
  title: 'Certificates and licenses',
  /** Without its "https://", as it is read from paper. */
  site: (branch: Branch) => SITES[branch],
  /** The page of a job; the sites of the Air Force and the Space Force are laid out otherwise. */
  page: ({ branch, key }: Pick<JobCredentials, 'branch' | 'key'>) =>
    SITES[branch].endsWith('.mil')
      ? SITES[branch]
      : `${SITES[branch]}/moc/index.html?moc=${encodeURIComponent(key)}&tab=overview`,
  /** What stands before the address of the branch's site. */
  none: (branch: Branch, code: string) => `No information available. Look up ${code} at ${branch} COOL:`,
  /** What stands before the address of the job's page. @param count of credentials; null where COOL does not say. */
  counted: ({ branch, code, count }: Pick<JobCredentials, 'branch' | 'code' | 'count'>) =>
    count === null
      ? words.none(branch, code)
      : `${branch} COOL lists ${count === 0 ? 'none' : countOf(count, 'certificate or license', 'certificates and licenses')} for ${code}:`,
  listed: ({ branch, code }: Pick<JobCredentials, 'branch' | 'code'>) =>
    `What ${branch} COOL, the Defense Department’s list, has for ${code}:`,
  name: ({ title, acronym }: Credential) => (acronym ? `${title} (${acronym})` : title),
  kind: (kind: CredentialKind) => KINDS[kind],
  /** "National credential, granted by the Board; linked as Related". */
  details: ({ kind, agency, linkedAs }: Credential) =>
    `${KINDS[kind]}${agency && `, granted by ${agency}`}${linkedAs && `; linked as “${linkedAs}”`}`,
  showAll: (count: number) => `Show all ${count} certificates and licenses`,
  showFewer: 'Show fewer certificates and licenses',
};
