/* The decoders that a first search does not need, as one module that the page fetches with the first file of theirs. */

export { decodeDirections } from './directions-codec.ts';
export { decodeFileList } from './file-list-codec.ts';
export { decodeGrades } from './grades-codec.ts';
export { decodeIdentifiers } from './identifier-codec.ts';
export { decodeIndex, withRetired } from './index-codec.ts';
export { decodeJargon } from './jargon-codec.ts';
export { decodeJobs } from './jobs-codec.ts';
export { decodeLinePay } from './line-pay-codec.ts';
export { decodeMedians } from './medians-codec.ts';
export { decodeOutcomes } from './outcomes-codec.ts';
export { decodePlaces } from './places-codec.ts';
export { decodeProfile } from './profile-codec.ts';
export { decodeRelated } from './related-codec.ts';
export { decodeReverse } from './reverse-codec.ts';
