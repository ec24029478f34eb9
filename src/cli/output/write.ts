import { once } from 'node:events';
import { reasonOf } from '../system-error.js';

/**
 * Writes the text, and waits while whoever reads it is slower than we are. A stream that failed takes no more; what that
 * means for the program is settled where its errors arrive.
 */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.writable && !stream.write(text)) await once(stream, 'drain').catch(() => undefined);
}

/**
 * Ends the program when nobody reads on: quietly for a closed pipe, as in `fhparse archive/ | head -1`, with a message
 * where the output has nowhere to go, as on a full disk. An interrupted program says so even then: Ctrl-C reaches the
 * reader first.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE')
      process.exit(process.exitCode === 130 || process.exitCode === 143 ? process.exitCode : 0);
    process.stderr.write(`<stdout> error failed-output the output could not be written: ${reasonOf(error)}\n`);
    process.exit(1);
  });
  // Without a reader of messages there is nobody to tell; the meetings may still have one.
  process.stderr.on('error', () => undefined);
}
