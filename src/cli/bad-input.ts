/** Something that was typed cannot be used as it is; the command line says why and ends with status 2. */
export class BadInput extends Error {}
