import type { JobLine } from '../domain/job-words.ts';
import { record, text } from './shape.ts';

/** The fields of a line that can stand on a résumé, for what has more of them. */
export const jobLineFields = { text, past: text, prompt: text };

export const jobLineShape = record<JobLine>(jobLineFields);
