export { ShortlistButton } from './shortlist-button.tsx';
export { ShortlistCount } from './shortlist-count.tsx';
