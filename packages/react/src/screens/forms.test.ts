import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const files = ['screens', 'alone'].flatMap((room) => readdirSync(join(source, room)).filter((file) => file.endsWith('.tsx')).map((file) => `${room}/${file}`));

it('has every named field inside a form of our own: in light DOM a form of the host’s would send the answers', () => {
  const asking = files.filter((file) => /<(?:Radios|AnswerField)\b/.test(readFileSync(join(source, file), 'utf8')));
  expect(asking.length).toBeGreaterThan(8);
  expect(asking.filter((file) => !readFileSync(join(source, file), 'utf8').includes('<OwnForm'))).toEqual([]);
});
