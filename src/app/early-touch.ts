/** So long the part with what was touched may take to be drawn anew. */
const PATIENCE_MS = 10_000;

/** A button or link, and what it is found by once the page is drawn anew. */
interface Control {
  element: HTMLElement;
  /** What finds others of its kind. */
  kind: string;
  /** What it opens: the name of a part that can be opened may say what is in there, and that may change. */
  opens: string | null;
  name: string;
  /** The how-maniest of that kind and name it is. */
  place: number;
}

let focused: Control | undefined;
let pressed: Control | undefined;

/**
 * Notes which button is pressed, and where the focus is, while a page that was rendered ahead can be read and its script is
 * not there.
 */
export function noteEarlyTouches(): void {
  document.addEventListener('focusin', noteFocus);
  document.addEventListener('click', notePress);
}

/** The script is there: what was pressed is pressed now, and the focus is where it was, though the page was drawn anew. */
export function takeUpEarlyTouches(): void {
  document.removeEventListener('focusin', noteFocus);
  document.removeEventListener('click', notePress);
  if (!takeUp()) return;
  const observer = new MutationObserver(() => takeUp() || observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
}

/** @returns whether something is left. */
function takeUp(): boolean {
  const press = pressed && standing(pressed);
  const focus = focused && standing(focused);
  if (press) pressed = undefined;
  if (focus) focused = undefined;
  // The reader may have gone on.
  if (document.activeElement === document.body) focus?.focus({ preventScroll: true });
  press?.click();
  return Boolean(pressed ?? focused);
}

function noteFocus({ target }: Event) {
  focused = controlOf(target, 'a,button,summary');
}

function notePress({ target }: Event) {
  pressed = controlOf(target, 'button') ?? pressed;
}

function controlOf(target: EventTarget | null, kind: string): Control | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(kind) : null;
  if (!element) return undefined;
  const name = nameOf(element);
  const opens = element.getAttribute('aria-controls');
  return { element, kind, opens, name, place: named(kind, name).indexOf(element) };
}

/** Where it is, or what was drawn in its place; undefined if that is not there yet. */
function standing({ element, kind, opens, name, place }: Control): HTMLElement | undefined {
  if (element.isConnected) return element;
  const all = [...document.querySelectorAll<HTMLElement>(kind)];
  const same = opens && all.find((other) => other.getAttribute('aria-controls') === opens);
  return same || named(kind, name)[place];
}

function named(kind: string, name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(kind)].filter((element) => nameOf(element) === name);
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
