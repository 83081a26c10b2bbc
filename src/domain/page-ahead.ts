import type { Choice } from './choice.ts';

/** What a page that is opened by its own address needs first. */
export interface Opened {
  page: 'occupation' | 'military';
  /** The occupation whose profile it shows. */
  profile?: string;
  /** The file that knows its code. */
  jobs?: string;
  /** The files of what is said of its jobs. */
  directions?: readonly string[];
}

/** A page that the build renders ahead: the start page, the frame of a page whose own script is on the way, or a whole one. */
export type PageAhead =
  | { about: 'start' | 'frame'; opened?: undefined }
  | {
      about: Choice;
      /** What it is made from. */
      opened: Opened;
    };

/** What a page is called, and what is said of it where its link is shown. */
export interface Head {
  title: string;
  description: string;
}

/** A page as it stands before any script. */
export interface RenderedPage {
  /** Below the site's own address: "/military/army/25B". */
  path: string;
  html: string;
  /** Undefined for the frame of a page. */
  head: Head | undefined;
}
