import type { Framework, Person } from '@guildhall/core';
import { statesIn, type FlowChartState, type FlowMoment } from '@guildhall/core/flow';
import { Heading, P, useWords } from '@guildhall/react';
import { Section, useIds } from '@guildhall/react/parts';
import { useMemo } from 'react';
import { DrawnContext, type Drawn } from './drawn.ts';
import { Boxes } from './boxes.tsx';
import { StageBox } from './stage-box.tsx';

interface DrawingProps {
  readonly chart: FlowChartState;
  /** Where somebody is in it; `null` for the plan by itself. */
  readonly moment: FlowMoment | null;
  /** In the language of the page. */
  readonly framework: Framework;
  readonly lang: 'en' | undefined;
  readonly guest: Person | null;
}

/** A question set's plan as nested boxes: a list of stages, each with what it is made of, for the eye and for the ear. */
export function Drawing({ chart, moment, framework, lang, guest }: DrawingProps) {
  const { t, list } = useWords();
  const ids = useIds();
  const drawn = useMemo((): Drawn => ({
    moment, framework, lang, guest,
    states: new Map(statesIn(chart).map((state) => [state.id, state])),
    toBox: (id) => { document.getElementById(ids(`flow.${id}`))?.focus(); },
  }), [chart, moment, framework, lang, guest, ids]);
  const stages = chart.states.filter(({ is }) => is === 'stage');
  const ends = chart.states.filter(({ is }) => is === 'phase');
  return (
    <DrawnContext.Provider value={drawn}>
      <Section className="app-flow" labelledBy="flow.drawing">
        <Heading level={2} id="flow.drawing">{t('flow.drawing')}</Heading>
        {chart.takes.length === 0 ? null : <P>{t('flow.drawing.always', { list: list(chart.takes.map((event) => t(`flow.takes.${event}`))) })}</P>}
        <ol className="app-flow-stages">{stages.map((stage) => <StageBox key={stage.id} stage={stage} />)}</ol>
        <div className="app-flow-ends"><Boxes states={ends} /></div>
      </Section>
    </DrawnContext.Provider>
  );
}
