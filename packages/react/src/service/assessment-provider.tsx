import type { AttemptHost, Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import type { Language } from '@guildhall/core/messages';
import { contentOf } from '@guildhall/core/report';
import type { Sharing } from '@guildhall/core/result';
import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import type { Places } from '../places/places.ts';
import { historyPlaces } from '../places/history-places.ts';
import { Desk, type FindFramework } from '../session/desk.ts';
import { browserStore } from '../stores/browser-store.ts';
import type { Store } from '../stores/store.ts';
import { wordsIn } from '../words/words-in.ts';
import { claim } from './claim.ts';
import { councilOf } from './council.ts';
import { sameFrameworks } from './same-frameworks.ts';
import { ServiceContext, type Service } from './service.ts';
import { sharingOf } from './sharing-of.ts';
import type { Surface } from './surface.ts';
import { Surroundings, type Premises } from './surroundings.tsx';
import { useClock } from './use-clock.ts';
import { useOwnReading } from './use-own-reading.ts';

/** What an assessment can be told. `store` and `places` count once; everything else may change while it runs. */
export interface AssessmentProviderProps {
  /** The question sets that can be begun, and that saved records are opened with. */
  readonly frameworks: readonly Framework[];
  /** Finds question sets that are made only when a saved record needs one. The first one counts. */
  readonly findFramework?: FindFramework | undefined;
  /** Where answers are kept; the best place that the browser has where left out. The first one counts: to change it, change the `key`. */
  readonly store?: Store | undefined;
  /** Who the council is, as `council.json` says; without one everything is in the person's own hands. It may come later. */
  readonly council?: CouncilProfile | undefined;
  /** What leaves the device when somebody finishes; as the council's profile says where left out, and `nobody` without one. The first page says so. */
  readonly sharing?: Sharing | undefined;
  /** Hands over answers about honesty too, with `sharing` at `result`. Everybody is told so before each of those questions. */
  readonly includeIntegrity?: boolean | undefined;
  /** The language to begin with, or to change to; the person may choose the other. The council's first one where left out, and English without a council. */
  readonly language?: Language | undefined;
  /** Told when the person chooses another language, and after a reload what they had chosen. */
  readonly onLanguageChange?: ((language: Language) => void) | undefined;
  /** Large print, to begin with or to change to; the person may choose otherwise. */
  readonly large?: boolean | undefined;
  /** Told when the person chooses large print, or normal print again. */
  readonly onLargeChange?: ((large: boolean) => void) | undefined;
  /** How people move between pages; the browser's history without changing the address where left out. The first one counts. */
  readonly places?: Places | undefined;
  /** Put before every id. Needed where several React roots, or several assessments of the same question set, stand on one page. */
  readonly idPrefix?: string | undefined;
  /** The level of the first heading: 2 where left out, for a page that has a heading of its own. */
  readonly headingLevel?: Surface['headingLevel'] | undefined;
  /** It is the whole page, and may name the window. */
  readonly isWholePage?: boolean | undefined;
  /** The host's clock, written beside each answer: an ISO instant. The device's where left out. */
  readonly now?: AttemptHost['now'];
  readonly children: ReactNode;
}

const samePrefix = 'Two assessments on this page put the same before their ids, so that labels name fields of the other one. Where a page has several React roots, give each assessment an idPrefix of its own.';
const samePlaces = 'Two assessments of the same question set stand on this page, and the pages of both would turn together. Give each an idPrefix of its own.';

/**
 * Everything that the parts of an assessment need around them, for a host that arranges the pages itself. `<Assessment>` brings its own.
 *
 * @example
 * <AssessmentProvider frameworks={[councillorRoles, councillorQuickScan]} council={profile}>
 *   <AssessmentScreens home={<OurOwnFirstPage />} />
 * </AssessmentProvider>
 */
export function AssessmentProvider({
  frameworks: given, findFramework, store, council: profile, sharing, includeIntegrity = false, language, onLanguageChange, large, onLargeChange, places, idPrefix,
  headingLevel = 2, isWholePage = false, now, children,
}: AssessmentProviderProps) {
  const ownPrefix = useId().replace(/[^\w-]/g, '');
  const prefix = idPrefix ?? `gh${ownPrefix}-`;
  useEffect(() => claim(`id ${prefix}`, samePrefix), [prefix]);

  const [usedStore] = useState(() => store ?? browserStore());
  const [find] = useState(() => findFramework);
  const [frameworks, setFrameworks] = useState(given);
  if (!sameFrameworks(frameworks, given)) setFrameworks(given);
  const sets = frameworks.map(({ id, version }) => `${id}@${version}`).join(' ');
  const [lentPlaces] = useState(() => places);
  // The same name whenever this is shown again; pages of other question sets are not ours, though they may lie in the browser's history.
  const name = (idPrefix ?? '') + sets;
  const ownPlaces = useMemo(() => historyPlaces(name), [name]);
  useEffect(() => (lentPlaces === undefined ? claim(`place ${name}`, samePlaces) : undefined), [lentPlaces, name]);

  const clock = useClock(now);
  const desk = useMemo(() => new Desk(usedStore, frameworks, { now: clock }, find), [usedStore, frameworks, clock, find]);
  useEffect(() => { desk.wake(); return () => { desk.rest(); }; }, [desk]);

  const council = useMemo(() => councilOf(profile), [profile]);
  const service = useMemo(
    (): Service => ({ council, ...sharingOf(council, sharing, includeIntegrity), frameworks, desk }),
    [council, sharing, includeIntegrity, frameworks, desk],
  );
  const surface = useMemo((): Surface => ({ idPrefix: prefix, headingLevel, isWholePage }), [prefix, headingLevel, isWholePage]);

  const usedPlaces = lentPlaces ?? ownPlaces;
  const reading = useOwnReading({ language, onLanguageChange, large, onLargeChange }, council.profile.languages[0] ?? 'en', usedPlaces);

  const premises = useMemo((): Premises => {
    const contents = frameworks.map((framework) => contentOf(framework, council.profile));
    return { council, keeps: () => desk.keeps, content: contents.find(({ reviewed }) => reviewed === 'draft') ?? contents[0] };
  }, [council, desk, frameworks]);

  return (
    <Surroundings surface={surface} reading={reading} words={wordsIn(reading.language)} places={usedPlaces} premises={premises}>
      {/* Other question sets are another desk: nothing that was open at the one before is shown beside it. */}
      <ServiceContext.Provider key={sets} value={service}>{children}</ServiceContext.Provider>
    </Surroundings>
  );
}
