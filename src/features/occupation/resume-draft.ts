import type { Task } from '../../domain/occupation.ts';

export type Tense = 'past' | 'present';

/** What a reader has made of the tasks so far. The text is theirs: only lines they have not touched are rewritten. */
export interface ResumeDraft {
  /** Texts of the chosen tasks. */
  chosen: readonly string[];
  tense: Tense;
  /** Leave places for numbers. */
  places: boolean;
  text: string;
}

export const EMPTY_DRAFT: ResumeDraft = { chosen: [], tense: 'past', places: true, text: '' };

const BULLET = '• ';
// Two by turns, since a list in which every line ends alike reads like a form.
const PLACES = [' ([number] per [week, month, or year])', ' (for [number] [people, items, or sites])'];

/** A task as a line of a résumé. */
function bulletOf(
  tasks: readonly Task[],
  task: Task,
  { tense, places }: Pick<ResumeDraft, 'tense' | 'places'>,
): string {
  const place = places ? PLACES[tasks.indexOf(task) % PLACES.length]! : '';
  return `${BULLET}${tense === 'past' ? task.past : task.text}${place}`;
}

/** Chooses a task: its line joins the text; or takes it back: its line goes, unless it was changed by hand. */
export function toggleTask(draft: ResumeDraft, tasks: readonly Task[], task: Task): ResumeDraft {
  if (!draft.chosen.includes(task.text)) {
    const before = draft.text.replace(/\n+$/, '');
    const text = `${before}${before ? '\n' : ''}${bulletOf(tasks, task, draft)}`;
    return { ...draft, chosen: [...draft.chosen, task.text], text };
  }
  const own = formsOf(tasks, task);
  const lines = draft.text.split('\n').filter((line) => !own.has(line));
  return { ...draft, chosen: draft.chosen.filter((text) => text !== task.text), text: lines.join('\n') };
}

/** Changes the tense or the places for numbers in every line that was not changed by hand. */
export function restyle(
  draft: ResumeDraft,
  tasks: readonly Task[],
  style: Partial<Pick<ResumeDraft, 'tense' | 'places'>>,
): ResumeDraft {
  const next = { ...draft, ...style };
  const forms = new Map(
    tasks.flatMap((task) => [...formsOf(tasks, task)].map((form) => [form, task] as const)),
  );
  const lines = draft.text.split('\n').map((line) => {
    const task = forms.get(line);
    return task ? bulletOf(tasks, task, next) : line;
  });
  return { ...next, text: lines.join('\n') };
}

/** True while there is nothing to copy. */
export function isEmpty({ text }: ResumeDraft): boolean {
  return text.trim() === '';
}

/** True if a chosen task's line was changed by hand, so that taking the task back leaves it. */
export function isEdited(draft: ResumeDraft, tasks: readonly Task[], task: Task): boolean {
  const own = formsOf(tasks, task);
  return draft.chosen.includes(task.text) && !draft.text.split('\n').some((line) => own.has(line));
}

/** Where the places to fill in are: start and end of each "[…]". */
export function openPlaces(text: string): [start: number, end: number][] {
  return [...text.matchAll(/\[[^[\]\n]*\]/g)].map(({ 0: place, index }) => [index, index + place.length]);
}

function formsOf(tasks: readonly Task[], task: Task): Set<string> {
  const styles = (['past', 'present'] as const).flatMap((tense) => [
    { tense, places: true },
    { tense, places: false },
  ]);
  return new Set(styles.map((style) => bulletOf(tasks, task, style)));
}
