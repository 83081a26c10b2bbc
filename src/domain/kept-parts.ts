/** What comes only when a page wants it, and may be kept on the device ahead of that; named as the folders of its files. */
export const KEPT_PARTS = ['profile', 'jobs', 'directions', 'reverse', 'pay', 'medians', 'resume'] as const;

export type KeptPart = (typeof KEPT_PARTS)[number];

/** A file without its folder and ending, and its bytes as they are kept. */
export type KeptFile = readonly [name: string, bytes: number];

/** All that there is to keep, and the version of the data that it is of. */
export interface FileList {
  version: string;
  parts: Readonly<Record<KeptPart, readonly KeptFile[]>>;
}
