import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { expect, it } from 'vitest';
import { hostileCases, hostileVisit } from '#walk/hostile-visit.ts';
import { elementSite } from './site.ts';

const site = elementSite();

/** Another seed puts other texts into other places; each surface begins at its own. */
const seed = Number(env['GUILDHALL_SEED'] ?? 1);

it.each([
  ...hostileCases(seed + 4).map((hostile) => ({ dom: 'shadow', hostile })),
  ...hostileCases(seed + 8).map((hostile) => ({ dom: 'light', hostile })),
])('takes no text for anything but text in the $dom DOM: $hostile.name', async ({ dom, hostile }) => {
  const name = `hostile-${dom}-${hostile.name}`;
  writeFileSync(join(site.folder(), `${name}.json`), JSON.stringify(hostile.framework));
  writeFileSync(join(site.folder(), `${name}-council.json`), JSON.stringify(hostile.council));
  writeFileSync(join(site.folder(), `${name}.html`), `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="favicon.svg"><script src="guildhall.js" defer></script></head>
<body><main><h1>A page</h1><guildhall-assessment framework-url="${name}.json" council="${name}-council.json" dom="${dom}"></guildhall-assessment></main></body></html>`);
  const { faults, seen } = await hostileVisit(site.browser(), `${site.url()}${name}.html`, (page) => page.locator('guildhall-assessment'), hostile);
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(400);
});
