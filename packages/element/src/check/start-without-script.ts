import type { Language } from '@guildhall/core/messages';
import { langNear } from './language.ts';
import { judgeMissing, lookAtFile } from './missing.ts';
import { fillPanel, openPanel } from './panel.ts';
import { gatherRefusals } from './rules.ts';
import { scriptLines } from './script.ts';

/**
 * Says why the script did not run, where a page loads the check by a line of its own and no element came to life. It looks once the page
 * has loaded all it was going to.
 */
export async function startWithoutScript(): Promise<void> {
  const refusals = gatherRefusals();
  if (document.readyState !== 'complete') await new Promise((resolve) => { window.addEventListener('load', resolve, { once: true }); });
  refusals.stop();
  const element = document.querySelector<HTMLElement>('guildhall-assessment');
  if (element === null || customElements.get('guildhall-assessment') !== undefined) return;
  const language: Language = /^cy(?:-|$)/i.test(langNear(element)) ? 'cy' : 'en';
  const panel = openPanel({ language, place: element });
  const line = scriptLines()[0] ?? null;
  const outcomes = judgeMissing(line, refusals.all(), line === null ? null : await lookAtFile(line));
  fillPanel(panel, { language, version: null, base: null }, `${location.origin}${location.pathname}`, [{ id: 'script', outcomes }]);
}
