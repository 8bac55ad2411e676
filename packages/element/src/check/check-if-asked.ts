import { checkFramework } from '@guildhall/core';
import { readCouncilProfile } from '@guildhall/core/council';
import { format, type Language } from '@guildhall/core/messages';
import { checkName, type Check, type Checked } from './checked.ts';

const file = 'guildhall-check.js';
const checked = new WeakSet<Element>();

interface Around extends Pick<Checked, 'element' | 'place' | 'version' | 'base'> {
  readonly language: Language;
  readonly frameworks: readonly { readonly id: string }[];
}

/**
 * Shows what the page allows, where its address has `?guildhall-check`. The check is a file of its own beside the script, which is
 * loaded only then; a page that loads it by itself, or bundles it, needs no second file.
 */
export async function checkIfAsked(around: Around): Promise<void> {
  if (!new URLSearchParams(location.search).has('guildhall-check') || checked.has(around.element)) return;
  checked.add(around.element);
  await ownLine();
  if (!(checkName in globalThis) && !(await load(around.base))) {
    tell(around);
    return;
  }
  const check = Reflect.get(globalThis, checkName) as Check;
  const frameworks = around.frameworks.map(({ id }) => id);
  await check({ ...around, frameworks, readCouncil: readCouncilProfile, checkFramework });
}

/** A page may load the check by a line of its own, which then comes after this script. */
async function ownLine(): Promise<void> {
  if (document.readyState === 'complete' || ![...document.scripts].some(({ src }) => src.includes(`/${file}`))) return;
  await new Promise((resolve) => { window.addEventListener('load', resolve, { once: true }); });
}

async function load(base: string | null): Promise<boolean> {
  try {
    // No string that names a script meets the page here, so Trusted Types have nothing to say.
    await import(new URL(file, base ?? document.baseURI).href);
    return checkName in globalThis;
  } catch {
    return false;
  }
}

function tell({ place, language }: Around): void {
  const line = document.createElement('p');
  line.className = 'gh gh-check govuk-body';
  line.textContent = format(language, 'screens.checkNotLoaded', { file });
  place.before(line);
}
