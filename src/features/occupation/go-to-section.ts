/**
 * Scrolls to a part of the page, moves the focus to its heading and names it in the address. The entry of the
 * history is replaced, so that "back" leads to the page before and not through every part that was looked at.
 */
export function goToSection(id: string): boolean {
  const heading = document.getElementById(id);
  if (!heading) return false;
  history.replaceState(history.state, '', `#${id}`);
  heading.focus({ preventScroll: true });
  heading.scrollIntoView?.();
  return true;
}
