import { statesIn, type FlowChartState, type FlowChartWay } from '@guildhall/core/flow';
import { Bullets, useWords } from '@guildhall/react';
import { useDrawn } from './drawn.ts';
import { nameOf, whenOf } from './names.ts';

/** Everything that can happen in a stage, box by box, and where it leads. */
export function Happens({ stage }: { readonly stage: FlowChartState }) {
  const { lang } = useDrawn();
  const words = useWords();
  const { t, list } = words;
  const busy = statesIn(stage).filter(({ takes, ways }) => takes.length > 0 || ways.some(isTold));
  return (
    <ul className="app-flow-happens">
      {busy.map((state) => (
        <li key={state.id}>
          <strong lang={state.title === null ? undefined : lang}>{pathOf(state, stage).map((each) => nameOf(each, words)).join(' › ')}</strong>
          <Bullets>
            {state.takes.length === 0 ? null : <li>{t('flow.drawing.takes', { list: list(state.takes.map((event) => t(`flow.takes.${event}`))) })}</li>}
            {state.ways.filter(isTold).map((way) => <li key={`${way.when} ${way.event ?? ''} ${way.outcome ?? ''} ${way.to.join(' ')}`}><Way way={way} /></li>)}
          </Bullets>
        </li>
      ))}
    </ul>
  );
}

/** What leads back is told at the stage. */
const isTold = ({ leads }: FlowChartWay): boolean => leads === 'within' || leads === 'on';

function Way({ way }: { readonly way: FlowChartWay }) {
  const { framework, states } = useDrawn();
  const words = useWords();
  const [first = ''] = way.to;
  const to = states.get(first);
  const when = whenOf(way, framework, words);
  return way.to.length > 1 || to === undefined ? words.t('flow.drawing.way.all', { when }) : words.t('flow.drawing.way', { when, to: nameOf(to, words) });
}

/** The boxes from the stage to this one. */
function pathOf(state: FlowChartState, stage: FlowChartState): readonly FlowChartState[] {
  if (state === stage) return [stage];
  const inside = stage.states.find((each) => statesIn(each).includes(state));
  return inside === undefined ? [state] : pathOf(state, inside);
}
