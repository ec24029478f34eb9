import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

// What any converter has to do at least: read, decode, split into lines, stringify, write.
const [folder = '', output = ''] = process.argv.slice(2);
const stream = createWriteStream(output);
for (const within of readdirSync(folder).sort()) {
  for (const name of readdirSync(join(folder, within)).sort()) {
    const lines = readFileSync(join(folder, within, name))
      .toString('utf8')
      .split(/\r\n|\r|\n/);
    if (!stream.write(`${JSON.stringify({ name, lines })}\n`)) await once(stream, 'drain');
  }
}
stream.end();
await once(stream, 'finish');
