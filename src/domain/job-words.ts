/** A line of what people in a job do, as it can stand on a résumé. */
export interface JobLine {
  /** Begins with a verb in its base form: "Repair radios". */
  text: string;
  /** The same of a job that one has left: "Repaired radios". */
  past: string;
  /** What a figure would add, with [number] where it belongs: "[number] radios a week"; '' where none is worth adding. */
  prompt: string;
}

/** What a military job is, in our own plain words. */
export interface JobWords {
  /** At most 45 words: what people in the job do, for whom, with what. */
  summary: string;
  /** What people in it do, weightiest first: lines that can stand on a résumé. */
  lines: readonly JobLine[];
  /** The official title whose duties the words tell, where it is not the job's own title of today; '' otherwise. */
  of: string;
}
