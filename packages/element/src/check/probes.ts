import { browserParts, judgeBrowser, judgeSecure } from './browser.ts';
import type { Checked } from './checked.ts';
import { addressOf, askFor, lookAtCouncil, lookAtQuestions, type Ask } from './files.ts';
import { judgeFrame, lookAtFrame } from './frame.ts';
import { judgeLanguage, langNear } from './language.ts';
import { judgeLooks, measureLooks } from './looks.ts';
import type { Outcome, ProbeId } from './outcome.ts';
import { gatherRefusals, judgeRules } from './rules.ts';
import { aboutLine, judgeScript, scriptLines } from './script.ts';
import { judgeStorage, tryStorage } from './storage.ts';
import { judgeTabs, tryTabs } from './tabs.ts';
import { judgeVersions, versionsHere } from './versions.ts';
import { judgeVoice, voicesHere } from './voice.ts';

/** One thing that is looked at. Each looks for itself: none waits for another, and none breaks another. */
export interface Probe {
  readonly id: ProbeId;
  /** Everything that is in the way; nothing where all is well. */
  readonly run: () => Promise<readonly Outcome[]> | readonly Outcome[];
}

/**
 * What is looked at, in the order of the list.
 *
 * @param place where the list is drawn: what is measured is measured there, among the same styles as the screens.
 */
export function probesFor(checked: Checked, place: HTMLElement): readonly Probe[] {
  const { element, base } = checked;
  const isLight = element.shadowRoot === null;
  const refusals = gatherRefusals();
  const asked: string[] = [];
  const ask: Ask = async (address) => {
    asked.push(addressOf(address)?.href ?? address);
    return await askFor(address);
  };
  const council = lookAtCouncil(checked, ask);
  const questions = lookAtQuestions(checked, ask);
  return [
    { id: 'script', run: () => scriptLines().flatMap((line) => judgeScript(aboutLine(line))) },
    { id: 'versions', run: () => judgeVersions(versionsHere()) },
    { id: 'questions', run: async () => await questions },
    { id: 'council', run: async () => await council },
    { id: 'storage', run: async () => judgeStorage(await tryStorage(storageHere()), location.host) },
    { id: 'frame', run: () => judgeFrame(lookAtFrame(place)) },
    { id: 'looks', run: () => judgeLooks(measureLooks(place, isLight)) },
    {
      id: 'rules',
      run: async () => {
        // After the files were asked for, so that a refusal of them is known to be theirs.
        await Promise.allSettled([council, questions]);
        refusals.stop();
        return judgeRules(refusals.all(), { folder: base, told: asked, isLight });
      },
    },
    { id: 'browser', run: () => judgeBrowser(browserParts(globalThis)) },
    { id: 'secure', run: () => judgeSecure(isSecureContext) },
    { id: 'tabs', run: async () => judgeTabs(await tryTabs()) },
    { id: 'voice', run: async () => judgeVoice(await voicesHere(), checked.language) },
    { id: 'language', run: () => judgeLanguage(document.documentElement.lang, langNear(element)) },
  ];
}

/** Some browsers throw at the mere name. */
function storageHere(): IDBFactory | undefined {
  try {
    return indexedDB;
  } catch {
    return undefined;
  }
}
