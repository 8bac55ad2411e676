import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

// The same as `cohort-parse.ts`, the way Node's own documentation reads lines.
const [file = ''] = process.argv.slice(2);
let lines = 0;
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  JSON.parse(line);
  lines += 1;
}
console.log(lines);
