import '@guildhall/react/styles.css';
import type { Attempt } from '@guildhall/core';
import { answersOf } from '@guildhall/core/flow';
import { AssessmentProvider, AssessmentScreens, indexedDbStore, memoryPlaces, memoryStore, useService } from '@guildhall/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { events, framework, items } from '../../councillor.ts';
import { placeIn, timing } from './on-page.ts';

const [how = 'page', where = 'memory'] = location.hash.slice(1).split('+');
const store = where === 'database' ? indexedDbStore(`bench-${Date.now()}`) : memoryStore();
const places = memoryPlaces();
const frameworks = [framework];

/** Begins an attempt, and lends it to whoever measures. What happens between two answers happens by itself. */
function Begin() {
  const { desk } = useService();
  useEffect(() => {
    const session = desk.begin(framework);
    let next = 0;
    const attempt = (): Attempt => session.state.attempt;
    const partOf = (item: number): string => items[item]?.part ?? '';
    globalThis.measured = {
      ...timing(),
      show: (item) => {
        for (; next < events.length; next++) {
          const event = events[next];
          if (event?.type === 'item.answered' && items.findIndex(({ id }) => id === event.item) >= item) break;
          if (event !== undefined && event.type !== 'item.answered' && !session.send(event)) throw new Error(`${event.type} was refused.`);
        }
        const part = partOf(item);
        const within = items.filter((each) => each.part === part).findIndex(({ id }) => id === items[item]?.id);
        places.go(['a', session.id, 'part', part, ...(how === 'page' ? [within + 1] : ['group', 1])]);
      },
      placeOf: (item, level) => placeIn(items.map(({ id }) => id), item, level),
      kept: async () => {
        await session.settled();
        if (session.state.saving !== 'saved' || await store.read(session.id) === undefined) throw new Error('It was not saved.');
        const { responses } = answersOf(framework, attempt().view().memory);
        return items.map(({ indicator: { id } }) => { const response = responses[id]; return response !== undefined && 'level' in response ? response.level : undefined; });
      },
    };
  }, [desk]);
  return null;
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <AssessmentProvider frameworks={frameworks} store={store} places={places} isWholePage headingLevel={1}>
      <div className="gh"><AssessmentScreens home={<Begin />} /></div>
    </AssessmentProvider>,
  );
}
