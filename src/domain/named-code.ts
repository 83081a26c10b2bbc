/**
 * Codes that stand for occupations without being theirs: O*NET-SOC codes of earlier taxonomies (those of 2006 are the ones
 * that go with the SOC of 2000), and the job series of the federal government.
 */
export const NAMED_CODE_KINDS = ['onet-2010', 'onet-2009', 'onet-2006', 'federal-series'] as const;

export type NamedCodeKind = (typeof NAMED_CODE_KINDS)[number];
