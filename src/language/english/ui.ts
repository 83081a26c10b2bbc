/* What the pieces say that stand on many pages. */
export const words = {
  siteName: 'Military Crosswalk',
  siteTitle: 'Military Crosswalk: your military job in civilian words',
  /** A tab's title. */
  pageTitle: (page: string) => `${page} · Military Crosswalk`,

  reload: 'Reload the page',
  tryAgain: 'Try again',

  showMoreOf: (step: number, total: number) => `Show ${step} more of ${total}`,
  moreOnThePage: (hidden: number) => `and ${hidden} more on the web page`,

  didYouMean: 'Did you mean',
  whatElse: 'What else to try',

  copyLink: 'Copy link',
  print: 'Print',
  share: 'Share',
  linkCopied: 'Link copied.',
  linkNotCopied: 'Your browser does not allow copying here. Here is the link:',
  notCopied:
    'Your browser does not allow copying here. The text is selected: use your device’s own copy command.',
  notDownloaded: 'Your browser does not allow downloads here. Copy the text instead, or use another browser.',
  linkLabel: 'Link to this page',

  clear: 'Clear',
  searchHint: 'Part of a word is enough. Misspellings are fine.',
  /** What each key does, in the order of the keys: "/", the arrow down, "Esc". */
  searchKeys: ['to search,', 'for results,', 'to clear.'],
  escapeKey: 'Esc',
};
