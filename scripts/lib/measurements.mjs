import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './toolchain.mjs';

const page = join(root, 'docs', 'measurements.md');

const intro = `# Measurements

What was measured, on which machine, and how to measure it again. \`npm run bench\` and \`npm run mutate\` each write their own
section here, between the marks; what stands outside them is written by hand.
`;

/**
 * Puts what was measured in its section of docs/measurements.md, in place of what was measured before.
 * @param {string} section its heading @param {string} text Markdown
 */
export function writeMeasured(section, text) {
  const before = existsSync(page) ? readFileSync(page, 'utf8') : intro;
  const [from, to] = [`<!-- ${section}: begin -->`, `<!-- ${section}: end -->`];
  const measured = `${from}\n${text}\n${to}`;
  const [start, end] = [before.indexOf(from), before.indexOf(to)];
  const after = start < 0 || end < 0
    ? `${before}\n## ${section}\n\n${measured}\n`
    : before.slice(0, start) + measured + before.slice(end + to.length);
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(page, after);
}
