import { once } from 'node:events';
import { reasonOf } from './system-error.js';

/**
 * Writes the text, and waits while whoever reads it is slower than we are. A stream that failed takes no more; what that
 * means for the program is settled where its errors arrive.
 */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.writable && !stream.write(text)) await once(stream, 'drain').catch(() => undefined);
}

/**
 * One JSON value, on one line or indented. C1 controls are escaped: JSON allows them raw, but a terminal obeys them.
 */
export function toJson(value: unknown, pretty: boolean): string {
  const json = JSON.stringify(value, null, pretty ? 2 : undefined);
  return `${json.replace(/[\x7F-\x9F]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)}\n`;
}

/**
 * Ends the program when nobody reads on: quietly for a closed pipe, as in `fhparse archive/ | head -1`, with a message
 * where the output has nowhere to go, as on a full disk.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`<stdout> error failed-output the output could not be written: ${reasonOf(error)}\n`);
    process.exit(1);
  });
  // Without a reader of messages there is nobody to tell; the meetings may still have one.
  process.stderr.on('error', () => undefined);
}
