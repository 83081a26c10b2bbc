/** The id of the search box; "/" moves focus there from anywhere on the search page. */
export const SEARCH_BOX_ID = 'search-box';
