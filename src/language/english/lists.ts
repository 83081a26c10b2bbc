/* What all lists have that a device keeps: shortlists, résumés. */
export const words = {
  undo: 'Undo',
  undone: 'Undone.',
  saveDamaged: 'Save the damaged copy as a file',
  gotIt: 'OK',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  import: 'Import a file',
  unreadable: 'This file could not be opened.',
};
