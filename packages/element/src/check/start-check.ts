import type { Check } from './checked.ts';
import { fillPanel, openPanel, type Result } from './panel.ts';
import { probesFor, type Probe } from './probes.ts';

/** Looks at everything, and puts the list in front of the screens. */
export const startCheck: Check = async (checked) => {
  const panel = openPanel(checked);
  const results = await Promise.all(probesFor(checked, panel).map(resultOf));
  fillPanel(panel, checked, pageHere(), results.filter((result) => result !== null));
};

/** A probe that fails is no reason to hold back what the others found. It has no place in the list: nobody knows whether it is well. */
async function resultOf({ id, run }: Probe): Promise<Result | null> {
  try {
    return { id, outcomes: await run() };
  } catch (error) {
    console.warn(`guildhall-check: ${id} could not be looked at.`, error);
    return null;
  }
}

/** The address of the page as its visitors know it. */
function pageHere(): string {
  return `${location.origin}${location.pathname}`;
}
