const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/** A new note id by the browser's own random numbers. */
export const freshNoteId = () => newNoteId((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));

/**
 * A new note id, `h-` and twelve characters of a–z and 2–7 (60 bits).
 * @param random gives that many random bytes
 */
export function newNoteId(random: (bytes: number) => Uint8Array): string {
  // 256 is a multiple of 32, so every letter is equally likely.
  return `h-${Array.from(random(LENGTH).subarray(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}
