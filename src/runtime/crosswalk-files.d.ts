/** Where the compiled data files are; made by src/compile/vite-plugin.ts. */
declare module 'virtual:crosswalk-files' {
  /** Names the state of the fact tables that the page was built with. */
  export const dataVersion: string;
  /** URLs, below the page's own base. */
  export const files: {
    index: string;
    identifiers: string;
    layTitles: string;
    occupationWords: string;
    /** The five most related occupations of each. */
    related: string;
    /** The profile of one occupation. */
    profile: (code: string) => string;
  };
}
