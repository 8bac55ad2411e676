// Worked out when the application is built: what is written here becomes data in the first page, and nothing that is imported comes along.
import { localise, type Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { english, isDraft, welsh, type Language, type MessageKey } from '@guildhall/core/messages';
import { contentOf } from '@guildhall/core/report';

/** Every text that may be said before anybody has gone further than the first page. The build fails where one is missing. */
const said = [
  'alone.was.to', 'alone.was.to.hint',
  'areas.answeredOf', 'areas.status.in-progress', 'areas.status.submitted',
  'common.carryOn', 'common.content.adopted', 'common.content.draft', 'common.content.panel', 'common.error', 'common.errorInTitle', 'common.help', 'common.helpContact',
  'common.language.cy', 'common.language.en', 'common.loading', 'common.minutes', 'common.problem', 'common.skipToContent', 'common.welshDraft',
  'device.council', 'device.council.again', 'device.council.kept', 'device.council.noAnswer', 'device.council.signIn',
  'device.door.device', 'device.door.device.hint', 'device.door.flow', 'device.door.flow.hint', 'device.door.group', 'device.door.group.hint', 'device.door.join',
  'device.door.join.hint', 'device.door.register', 'device.door.register.hint', 'device.home.alone', 'device.home.carryOn', 'device.home.group', 'device.home.more',
  'device.home.shortest',
  'device.home.ready', 'device.missing', 'device.missing.title', 'device.newer', 'device.newer.title', 'device.newer.use', 'device.notLoaded', 'device.notLoaded.why', 'device.notSaved',
  'device.reload', 'device.unreachable',
  'drawer.here', 'drawer.keep', 'drawer.openMine', 'drawer.over',
  'errors.broken', 'errors.broken.whatToDo',
  'passphrase.finished', 'passphrase.finished.next',
  'screens.delete', 'screens.deleteWhat', 'screens.home', 'screens.home.lead', 'screens.home.nothing', 'screens.privacy', 'screens.reload',
  'screens.saved.decisionOnly', 'screens.saved.last', 'screens.service', 'screens.toHome', 'screens.tools', 'screens.yourCouncil',
  'start.largePrint', 'start.normalPrint', 'start.readToMe', 'start.readToMe.noVoice', 'start.readToMe.stop',
  'stop.done',
  'storage.clear', 'storage.damaged', 'storage.damaged.download', 'storage.damaged.remove', 'storage.deleted', 'storage.keptUntil', 'storage.newer', 'storage.notOurs', 'storage.other.download', 'storage.other.remove',
  'storage.nowhere', 'storage.older', 'storage.open', 'storage.openAgain', 'storage.savedHere', 'storage.unreadable',
] as const satisfies readonly MessageKey[];

/** The few texts of the first page: English, then Welsh. Side by side, each name goes over the wire once. */
export const texts: Readonly<Partial<Record<MessageKey, readonly [en: string, cy: string]>>> = Object.fromEntries(said.map((key) => [key, [english[key], welsh[key].text]]));

/** Whether the texts in a language still wait for a speaker's review. */
export const drafts: Readonly<Record<Language, boolean>> = { en: isDraft('en'), cy: isDraft('cy') };

/** What a question set says of itself before it is begun. */
type Saying = Readonly<Record<'title' | 'summary' | 'forWhom', string>>;

/** A question set, as much of it as the first page shows. */
export interface Card {
  readonly id: string;
  readonly version: string;
  readonly minutes: number;
  /** Somebody else decides at its end: it is a way to a meeting, and no look at oneself. */
  readonly isReadiness: boolean;
  readonly en: Saying;
  /** `null` as long as not all of it is translated. */
  readonly cy: Saying | null;
  readonly reviewed: ReturnType<typeof contentOf>['reviewed'];
}

const saying = ({ title, summary, forWhom }: Framework): Saying => ({ title, summary, forWhom });

export const cards: readonly Card[] = frameworks.map((framework) => {
  const welshly = localise(framework, 'cy');
  return {
    id: framework.id, version: framework.version, minutes: framework.minutes, isReadiness: framework.readiness !== undefined,
    en: saying(framework), cy: welshly.inEnglish === 0 ? saying(welshly.framework) : null, reviewed: contentOf(framework, undefined).reviewed,
  };
});
