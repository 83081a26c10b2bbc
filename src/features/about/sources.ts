/** Every official file that the data was made from. */
export const SOURCES = [
  {
    name: 'Military Occupational Classification to O*NET-SOC crosswalk',
    gives: 'Current military codes and titles, and the civilian occupations they officially match.',
    owner: 'Defense Manpower Data Center (DMDC) and the National Center for O*NET Development',
    date: 'July 2024',
    licence: 'CC BY 4.0',
  },
  {
    name: 'DoD Occupational Database, service-wide reports',
    gives: 'Retired codes and their matches, and rank types that the newer list leaves out.',
    owner: 'U.S. Department of Defense',
    date: 'March 2016',
    licence: 'Public domain',
  },
  {
    name: 'O*NET 30.1 database',
    gives: 'Occupations, job zones, education, technology, related occupations, other job titles.',
    owner: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    date: 'December 2025; skill and knowledge ratings from O*NET 30.0, August 2025',
    licence: 'CC BY 4.0',
  },
  {
    name: 'Bright Outlook occupations',
    gives: 'Which occupations O*NET expects to grow fast or have many openings.',
    owner: 'USDOL/ETA',
    date: 'No date given',
    licence: 'CC BY 4.0',
  },
  {
    name: 'Occupational Employment and Wage Statistics',
    gives: 'Pay.',
    owner: 'U.S. Bureau of Labor Statistics',
    date: 'May 2024',
    licence: 'Public domain',
  },
  {
    name: 'Employment Projections, Table 1.2',
    gives: 'Outlook: how many jobs there are in 2024, and how many are expected in 2034.',
    owner: 'U.S. Bureau of Labor Statistics',
    date: '2024–34',
    licence: 'Public domain',
  },
  {
    name: 'Standard Occupational Classification',
    gives: 'The groups that occupations belong to.',
    owner: 'U.S. Bureau of Labor Statistics',
    date: '2018',
    licence: 'Public domain',
  },
  {
    name: 'CIP to SOC crosswalk',
    gives: 'College majors that go with an occupation.',
    owner: 'National Center for Education Statistics',
    date: '2020',
    licence: 'Public domain',
  },
  {
    name: 'Dictionary of Occupational Titles crosswalk',
    gives: 'Older names of civilian occupations.',
    owner: 'USDOL/ETA',
    date: '2019',
    licence: 'CC BY 4.0',
  },
  {
    name: 'National Career Clusters Framework crosswalk',
    gives: 'Career clusters; the labels only.',
    owner: 'Advance CTE',
    date: '2025',
    licence: 'Cited with its labels',
  },
  {
    name: 'GPTs are GPTs: exposure of occupations to language models',
    gives: 'How much of an occupation’s work could be changed by AI.',
    owner: 'Eloundou, Manning, Mishkin and Rock, Science',
    date: '2024, figures of 2023',
    licence: 'MIT',
  },
] as const;

/** What the official files hold and this service does not, each with its reason. */
export const LEFT_OUT = [
  'Descriptions and task sentences of O*NET and of the Department of Defense: sentences here are our own.',
  'Federal civilian job series, which the military list also holds.',
  'Most Space Force titles that only repeat the Air Force’s: they are shown once, with both branches named.',
  'Figures that the sources mark as not fit to publish.',
  'The apprenticeship list (RAPIDS) and O*NET Work Context, which we do not have.',
] as const;
