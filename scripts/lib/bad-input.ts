/** Something the caller can put right: told in one line. */
export class BadInput extends Error {}
