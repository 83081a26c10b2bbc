/** What a column of a list of people holds. */
export const COLUMN_ROLES = ['code', 'title', 'branch', 'rank', 'dates', 'text', 'other'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/**
 * How sure it is that a row means the job that was found. Of rows called exact at least 99 % are right, of strong 97 %, of
 * likely 85 %, by `npm run calibrate`; check is for a person to look at, none where nothing was found.
 */
export const CONFIDENCES = ['exact', 'strong', 'likely', 'check', 'none'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
