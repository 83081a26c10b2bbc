import type { TableTexts } from '../../src/compile/tables.ts';
import type { ReleaseId } from '../../src/domain/releases.ts';
import type { SourceTable } from '../derive/official-files.ts';
import type { Candidate } from './candidates.ts';

/** A file of a release, as the readers of data/derive want it: as it is, or as a table that was made of it. */
export interface Staged {
  /** What a message calls it. */
  readonly place: string;
  readonly candidate?: Candidate;
  /** Made when it is asked for. */
  readonly table?: () => SourceTable | Promise<SourceTable>;
}

/** A release that was found among the files. */
export interface Found {
  readonly release: ReleaseId;
  /** The number in its name ("31.0"); undefined where it has none. */
  readonly number?: string;
  /** When it is of, as releases.tsv writes it; undefined where the files do not say. */
  readonly period?: string;
  /**
   * Its files by the names that data/derive reads; '' where the release is one file, and a path that begins with a slash
   * where it is read from another folder.
   */
  readonly files: ReadonlyMap<string, Staged>;
  /** What a message calls it. */
  readonly place: string;
  /** The folder where its files lie as data/releases.tsv says: it is the release that the table names. */
  readonly committedIn?: string;
  /** What is worth knowing of it. */
  readonly notes?: readonly string[];
}

/** Finds the releases of one kind among the files. */
export type Form = (candidates: readonly Candidate[], tables: TableTexts) => Promise<Found[]>;
