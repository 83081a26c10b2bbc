/** Gives a fact table's text by its path under data/; throws where there is no such table. */
export type Tables = (path: string) => string;
