/* What is said of a fault that no page told of. */
export const words = {
  what: 'Something went wrong on this page.',
  advice:
    'That is our fault, not yours. What you typed is still here. If something no longer works, reload the page.',
  close: 'Close this note',
};
