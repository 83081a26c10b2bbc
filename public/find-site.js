// Hosts answer any address with 404.html, so in a folder that nobody named its script is not where that page says, at the root.
// The page asks for this file in its own folder and in those above: the one that comes knows by where it came from.
const site = new URL('.', import.meta.url).pathname.replace(/\/$/, '');
if (site !== '') {
  const address = document.querySelector('script[fetchpriority]').getAttribute('src');
  import(site + address).then(
    () => {
      for (const link of document.querySelectorAll('link:is([rel$="icon"], [rel="manifest"])'))
        link.setAttribute('href', site + link.getAttribute('href'));
    },
    () => {},
  );
}
