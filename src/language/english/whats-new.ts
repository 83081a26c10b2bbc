/**
 * What has changed for people, newest first: written by hand with each release, a few short sentences, and only what is so. The
 * page before shows them when it offers the new one.
 */
export const words = {
  title: 'What is new',
  changes: [
    'What you search for stays with you when you reload a page or follow a link. It is never sent anywhere.',
    'All of an occupation prints on about half the paper, with its military titles.',
    'Everything can be kept on your device, to work without a network: see About, “Kept on this device”.',
    'An update in one tab updates all tabs and keeps what you typed.',
    'When the search or a download cannot start, the page says so.',
  ],
};
