import { AssessmentProvider, AssessmentScreens, useService, type Store } from '@guildhall/react';
import type { CouncilProfile } from '@guildhall/core/council';
import { frameworks } from '@guildhall/core/frameworks';
import { observedBy } from '@guildhall/core/raters';
import { useEffect, useSyncExternalStore } from 'react';
import { clearKept } from '../device/kept.ts';
import { DrawerBar } from '../drawers/drawer-bar.tsx';
import { comeToHand, type Listed } from '../first/at-hand.ts';
import { hashPlaces } from '../routing/hash-places.ts';
import { extras, rooms } from '../routing/rooms.tsx';

export { warmRooms } from '../routing/room.tsx';

/** Everything beyond the first page. It stays while somebody looks at the first page again, so that what is open stays open. */
export function Whole({ council, store }: { readonly council: CouncilProfile | undefined; readonly store: Store }) {
  const { language, large } = useSyncExternalStore(hashPlaces.subscribe, hashPlaces.place);
  return (
    // No host is told anything here, whatever a council's profile lets others send: so the first page promises that nobody sees it.
    <AssessmentProvider
      sharing="nobody"
      frameworks={frameworks} findFramework={(ref) => observedBy(frameworks, ref)?.framework} council={council} store={store} places={hashPlaces} idPrefix="" headingLevel={1} isWholePage
      language={language} onLanguageChange={(chosen) => { hashPlaces.read({ language: chosen }); }}
      large={large} onLargeChange={(chosen) => { hashPlaces.read({ large: chosen }); }}
    >
      <AtHand />
      <DrawerBar />
      <AssessmentScreens home={null} others={rooms} extras={extras} onClear={clearKept} />
    </AssessmentProvider>
  );
}

/** Lends the desk to the first page. Shows nothing. */
function AtHand() {
  const { desk } = useService();
  useEffect(() => comeToHand({
    look: async () => {
      const found = await desk.look();
      return { ...found, lying: found.lying.map((each) => ('view' in each ? { ...each, view: { ...each.view, framework: listed(each.view.framework) } } : each)) };
    },
    bring: async (text) => await desk.bring(text),
    settled: async () => await desk.settled(),
  }), [desk]);
  return null;
}

const listed = ({ id, version, title }: Listed): Listed => ({ id, version, title });
