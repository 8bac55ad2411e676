import { env } from 'node:process';
import { launchChromium } from '@guildhall/config/chromium';
import { checkFramework } from '@guildhall/core';
import { readCouncilProfile } from '@guildhall/core/council';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileCases, hostileVisit } from '../walk/hostile-visit.ts';
import { servePage } from './page.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); });
afterAll(async () => { await browser.close(); });

/** Another seed puts other texts into other places. */
const seed = Number(env['GUILDHALL_SEED'] ?? 1);

const source = `
  import { createRoot } from 'react-dom/client';
  import { Assessment, fetchCouncilProfile } from '@guildhall/react';
  const [framework, council] = await Promise.all([fetch('framework.json').then((answer) => answer.json()), fetchCouncilProfile('council.json')]);
  createRoot(document.getElementById('root')!).render(<Assessment framework={framework} council={council} />);
`;

it.each(hostileCases(seed))('takes no text of a question set, of a council or of a person for anything but text: $name', async (hostile) => {
  // They have to come as far as the screen: none is refused before.
  expect(checkFramework(hostile.framework)).toEqual([]);
  expect(readCouncilProfile(hostile.council)).toMatchObject({ ok: true });
  const { url, close } = await servePage(source, {
    mode: 'production', files: { 'framework.json': JSON.stringify(hostile.framework), 'council.json': JSON.stringify(hostile.council) },
  });
  const { faults, seen } = await hostileVisit(browser, url, (page) => page.locator('body'), hostile);
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(400);
  await close();
});
