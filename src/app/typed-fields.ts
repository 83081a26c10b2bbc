import { report } from '../runtime/report.ts';
import { TYPED_KEY } from './typed-key.ts';

/** What stood in the fields of a page when it was left for a newer release. */
interface Typed {
  path: string;
  fields: Field[];
}

interface Field {
  /** What the field is called, and the how-maniest of that name it is. */
  name: string;
  place: number;
  text: string;
  /** Where the caret was, if it was in this field. */
  caret?: number;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** So long a field may take to be drawn. */
const PATIENCE_MS = 30_000;

/** Keeps what is typed for the page that comes in place of this one, in this tab alone. */
export function keepTyped(): void {
  const fields = textFields().map(({ field, name, place }) => ({
    name,
    place,
    text: field.value,
    ...(document.activeElement === field && { caret: field.selectionStart ?? field.value.length }),
  }));
  try {
    sessionStorage.setItem(TYPED_KEY, JSON.stringify({ path: window.location.pathname, fields }));
  } catch (cause) {
    report('What is typed cannot be kept: the browser does not allow it.', cause);
  }
}

/** Puts back what was typed, each field as soon as it is drawn, unless the reader is there first. */
export function restoreTyped(): void {
  let left = takeKept();
  const restore = () => {
    const shown = textFields();
    left = left.filter((kept) => {
      const field = shown.find(({ name, place }) => name === kept.name && place === kept.place)?.field;
      if (field) putBack(field, kept);
      return field === undefined;
    });
    if (left.length === 0) stop();
  };
  const observer = new MutationObserver(restore);
  const touched = (event: Event) => {
    const own = event.isTrusted && textFields().find(({ field }) => field === event.target);
    if (own) left = left.filter(({ name, place }) => name !== own.name || place !== own.place);
  };
  const stop = () => {
    observer.disconnect();
    document.removeEventListener('input', touched, true);
  };
  document.addEventListener('input', touched, true);
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(stop, PATIENCE_MS);
  restore();
}

function takeKept(): Field[] {
  try {
    const { path, fields } = JSON.parse(sessionStorage.getItem(TYPED_KEY) ?? '{}') as Partial<Typed>;
    sessionStorage.removeItem(TYPED_KEY);
    return path === window.location.pathname && fields ? fields : [];
  } catch (cause) {
    report('What was typed cannot be read.', cause);
    return [];
  }
}

/** The fields for text that are shown, by their names. */
function textFields(): { field: TextField; name: string; place: number }[] {
  const counts = new Map<string, number>();
  return [...document.querySelectorAll<TextField>('textarea, input')].filter(isForText).map((field) => {
    const name = (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '').trim();
    const place = counts.get(name) ?? 0;
    counts.set(name, place + 1);
    return { field, name, place };
  });
}

function isForText(field: TextField): boolean {
  return !field.readOnly && /^(?:textarea|text|search)$/.test(field.type);
}

function putBack(field: TextField, { text, caret }: Field): void {
  if (field.value !== text) {
    // By the browser's own way, past React's, which then takes it for typed.
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    own?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (caret === undefined) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(caret, caret);
}
