import { sha256 } from '@noble/hashes/sha2.js';

/**
 * The SHA-256 of what the parts make together. In JavaScript, since a protocol is a few kilobytes, and loading node:crypto
 * takes twenty times as long as hashing them; of a text of megabytes, hashing is a thousandth of what reading it takes.
 */
export function hashOf(...parts: (string | Uint8Array)[]): Buffer {
  const hash = sha256.create();
  for (const part of parts) hash.update(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.from(hash.digest());
}
