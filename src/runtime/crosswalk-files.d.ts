/** What is owed to the official files; made by src/compile/vite-plugin.ts. */
declare module 'virtual:crosswalk-credits' {
  export const credits: import('../domain/releases.ts').ReleaseCredits;
  /** The libraries that the page ships. */
  export const libraries: readonly import('../domain/library.ts').Library[];
}

/** Where the compiled data files are; made by src/compile/vite-plugin.ts. */
declare module 'virtual:crosswalk-files' {
  /** Names the state of the fact tables that the page was built with. */
  export const dataVersion: string;
  /** URLs, below the page's own base, of the files of src/data/data-files.ts. */
  export const files: Readonly<Record<import('../data/data-files.ts').DataFileKey, string>> & {
    /** What there is to be kept on the device. */
    readonly list: string;
    /** The profile of one occupation. */
    readonly profile: (code: string) => string;
    /** What leads to one occupation. */
    readonly reverse: (code: string) => string;
    /** What one BLS line pays in every place. */
    readonly linePay: (line: string) => string;
    /** What all occupations pay in one place. */
    readonly medians: (place: string) => string;
    /** What the pages of the codes of one shard need of the index. */
    readonly jobs: (shard: string) => string;
    /** Where the specialties of one shard lead. */
    readonly directions: (shard: string) => string;
  };
}

/** What the page knows before any data file is there; made by src/compile/vite-plugin.ts. */
declare module 'virtual:crosswalk-facts' {
  /** The official files that the data was made from. */
  export const releases: import('../domain/releases.ts').Releases;
  /** The figures of the whole country. */
  export const national: import('../domain/national.ts').NationalFigures;
  /** How many current jobs each branch has. */
  export const jobCounts: Readonly<Record<import('../domain/branch.ts').Branch, number>>;
}
