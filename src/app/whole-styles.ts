/**
 * Switches on the styles of the whole site and of the page's code, where the page was rendered ahead with just those that it
 * uses: these stand behind them, so that nothing changes meanwhile, and go once all others are there.
 */
export async function bringWholeStyles(): Promise<void> {
  const own = document.querySelector('style[data-ahead]');
  if (!own) return;
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][disabled]');
  const came = await Promise.all([...links].map(switchOn));
  if (came.every(Boolean)) own.remove();
}

/** @returns whether it came. */
function switchOn(link: HTMLLinkElement): Promise<boolean> {
  return new Promise((resolve) => {
    link.onload = () => resolve(true);
    link.onerror = () => resolve(false);
    link.disabled = false;
  });
}
