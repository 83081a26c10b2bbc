import type { Branch } from '../domain/branch.ts';
import { record, text } from './shape.ts';

/** What each branch calls one of its codes. */
export const codeNamesShape = record<Record<Branch, string>>({
  Army: text,
  'Marine Corps': text,
  Navy: text,
  'Air Force': text,
  'Space Force': text,
  'Coast Guard': text,
});
