/** Small files in COOL's form: every value is text, whatever it is. */

export type Fields = Readonly<Record<string, string | null>>;

/** A job of COOL's; the description is HTML, which is never carried. */
export const job = (more: Fields = {}): Fields => ({
  moc_id: '12',
  moc_code: '25B',
  moc_title: 'Information Technology Specialist',
  moc_full_title: '25B Information Technology Specialist',
  moc_key: '25b',
  moc_personnelcategory: 'E',
  moc_codetype: 'MOS',
  moc_description: '<p>Made up.</p>',
  moc_summarypage: '1',
  moc_cred_count: '2',
  moc_url: '/army/moc/index.html?moc=25b',
  ...more,
});

export const credential = (more: Fields = {}): Fields => ({
  CE_CertID: '501',
  CE_CertTitle: 'Made-up Network Technician',
  CE_CertAcronym: 'MNT',
  CE_CertURL: 'https://example.org/mnt',
  CE_CertType: 'N',
  CE_CertStatus: '1',
  CE_CertDescription: 'Made up, and never carried.',
  CA_AgencyID: '7',
  ...more,
});

export const agency = (more: Fields = {}): Fields => ({
  CA_AgencyID: '7',
  CA_AgencyName: 'Made-up Board of Networks',
  ...more,
});

export const link = (more: Fields = {}): Fields => ({
  MOC_ID: '12',
  CE_CertID: '501',
  MOCCE_LinkedAs: 'Related',
  ...more,
});

/** The files of a branch, all lists there are. */
export const army = ({
  jobs = [job()],
  credentials = [credential()],
  agencies = [agency()],
  links = [link()],
}: {
  jobs?: readonly unknown[];
  credentials?: readonly unknown[];
  agencies?: readonly unknown[];
  links?: readonly unknown[];
} = {}) => ({
  'cool/army_moc.json': JSON.stringify({ army_moc: jobs }),
  'cool/credentials.json': JSON.stringify({ credentials, agencies }),
  'cool/army_moc_credential.json': JSON.stringify({ army_moc_credential: links }),
});
