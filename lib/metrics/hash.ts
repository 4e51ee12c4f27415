import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of the parts, as 32 hexadecimal characters (128 bits). Synchronous and pure, which crypto.subtle is not.
 * The parts are told apart: ('a', 'bc') and ('ab', 'c') differ.
 */
export function hash(...parts: string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 32);
}
