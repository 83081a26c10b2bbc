/**
 * What the tables of O*NET's text database are called, release by release. With 30.3 some were renamed, and two were
 * divided: by O*NET's data dictionaries (https://www.onetcenter.org/dictionary/).
 */

/** A file under one of its names, with columns that are called otherwise than the readers of data/derive call them. */
export interface OnetForm {
  /** The files that hold it, all of them. */
  readonly files: readonly string[];
  /** Its columns' names there → what the readers call them. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface OnetTable {
  /** The name that data/derive reads it by. */
  readonly as: string;
  readonly forms: readonly OnetForm[];
  /** The columns that a release has to have for it to be read; an older one without them keeps the table as it is. */
  readonly since?: string;
  /** Not published any more: the table stays as it was in the last release that had it. */
  readonly until?: string;
}

const same = (as: string): OnetTable => ({ as, forms: [{ files: [as] }] });

export const ONET_TABLES: readonly OnetTable[] = [
  ...[
    'Occupation Data.txt',
    'Content Model Reference.txt',
    'Job Zones.txt',
    'Related Occupations.txt',
    'Sample of Reported Titles.txt',
    'Task Statements.txt',
  ].map(same),
  { ...same('Work Styles.txt'), since: '30.1' },
  { ...same('Tools Used.txt'), until: '30.2' },
  { ...same('Work Values.txt'), until: '30.2' },
  {
    as: 'Alternate Titles.txt',
    forms: [
      { files: ['Alternate Titles.txt'] },
      { files: ['Job Titles.txt'], columns: { 'Job Title': 'Alternate Title' } },
    ],
  },
  {
    as: 'Technology Skills.txt',
    since: '27.1',
    forms: [
      { files: ['Technology Skills.txt'] },
      {
        files: ['Software Skills.txt'],
        columns: {
          'Workplace Example': 'Example',
          'Element ID': 'Commodity Code',
          'Element Name': 'Commodity Title',
        },
      },
    ],
  },
  {
    as: 'Interests.txt',
    forms: [{ files: ['Interests.txt'] }, { files: ['Career Interest Types.txt'] }],
  },
  {
    as: 'Education, Training, and Experience.txt',
    forms: [
      { files: ['Education, Training, and Experience.txt'] },
      { files: ['Education.txt', 'Training and Experience.txt'] },
    ],
  },
  {
    as: 'Education, Training, and Experience Categories.txt',
    forms: [
      { files: ['Education, Training, and Experience Categories.txt'] },
      { files: ['Education Categories.txt', 'Training and Experience Categories.txt'] },
    ],
  },
  {
    as: 'DWA Reference.txt',
    forms: [
      { files: ['DWA Reference.txt'] },
      {
        files: ['GWAs to IWAs to DWAs.txt'],
        columns: { 'DWA Element ID': 'DWA ID', 'DWA Element Name': 'DWA Title' },
      },
    ],
  },
  {
    as: 'Tasks to DWAs.txt',
    forms: [{ files: ['Tasks to DWAs.txt'], columns: { 'DWA Element ID': 'DWA ID' } }],
  },
];

/** The large tables of ratings, which are releases of their own here. */
export const ONET_RATINGS: readonly OnetTable[] = [
  {
    as: 'Skills.xlsx',
    forms: [{ files: ['Skills.txt'] }, { files: ['Essential Skills.txt', 'Transferable Skills.txt'] }],
  },
  { as: 'Knowledge.xlsx', forms: [{ files: ['Knowledge.txt'] }] },
];

export const ONET_ACTIVITIES: OnetTable = {
  as: 'onet_work_activities_im_lv.csv',
  forms: [{ files: ['Work Activities.txt'] }],
};
