import { versionsName } from './check/checked.ts';
import { AssessmentElement, type Brought } from './assessment-element.ts';

const tag = 'guildhall-assessment';

/**
 * Gives `<guildhall-assessment>` its meaning. The first script on a page wins: another of the same version adds the question sets it
 * brought, and one of another version only says so in the console. On a server nothing happens.
 */
export function register(brought: Omit<Brought, 'base'>): void {
  if (typeof customElements === 'undefined') return;
  const ran: unknown = Reflect.get(globalThis, versionsName);
  Reflect.set(globalThis, versionsName, [...(Array.isArray(ran) ? ran as readonly unknown[] : []), brought.version]);
  const before = customElements.get(tag);
  if (before === undefined) {
    AssessmentElement.brought = { ...brought, base: scriptFolder() };
    customElements.define(tag, AssessmentElement);
    return;
  }
  if (isOurs(before) && before.brought.version === brought.version) {
    before.offer(brought.frameworks);
    return;
  }
  const version = isOurs(before) ? `version ${before.brought.version}` : 'something else';
  console.info(`guildhall-assessment: ${version} is on this page already and stays; this script (version ${brought.version}) adds nothing.`);
}

/** Another copy of this script has classes of its own. */
function isOurs(found: unknown): found is Pick<typeof AssessmentElement, 'brought' | 'offer'> {
  return typeof found === 'function' && 'brought' in found && 'offer' in found && typeof found.offer === 'function'
    && typeof found.brought === 'object' && found.brought !== null && 'version' in found.brought;
}

/** A module is not told its own script element, so it is looked for by its name. */
function scriptFolder(): string | null {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src !== '') return new URL('.', current.src).href;
  const byName = [...document.querySelectorAll('script')].find(({ src }) => /\/guildhall(?!-check)(?:-[\w-]+)?\.js(?:[?#]|$)/.test(src));
  return byName === undefined ? null : new URL('.', byName.src).href;
}
