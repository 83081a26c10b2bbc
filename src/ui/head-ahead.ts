interface Head {
  title: string;
  description: string;
}

let noted: Head | undefined;

/** Notes what a page is called while it is rendered ahead, where there is no document to write it into. */
export function noteHead(head: Head): void {
  noted = head;
}

/** What was noted last; it is forgotten. */
export function takeHead(): Head | undefined {
  const head = noted;
  noted = undefined;
  return head;
}
