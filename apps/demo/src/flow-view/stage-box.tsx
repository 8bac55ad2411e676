import type { FlowChartState } from '@guildhall/core/flow';
import { Details, Heading, Unseen, useWords } from '@guildhall/react';
import { QuietButton, useIds } from '@guildhall/react/parts';
import { Inside } from './boxes.tsx';
import { useDrawn } from './drawn.ts';
import { Happens } from './happens.tsx';
import { Mark } from './mark.tsx';
import { whenOf } from './names.ts';
import { StandingTag } from './standing-tag.tsx';
import { waysBack } from './ways-back.ts';

/** One stage: what it is made of, what can happen in it, and the arrows that lead back from it. */
export function StageBox({ stage }: { readonly stage: FlowChartState }) {
  const { moment, framework, lang } = useDrawn();
  const words = useWords();
  const { t } = words;
  const ids = useIds();
  const { id, title } = stage;
  const isHere = moment?.here.has(id) === true;
  const name = title ?? '';
  return (
    <li className={`app-flow-stage app-flow-${moment?.standing.get(id) ?? 'plain'}`} id={ids(`flow.${id}`)} tabIndex={-1} aria-current={isHere ? 'step' : undefined}>
      <div className="app-flow-head">
        <Heading level={3} size="s" lang={lang}>{name}</Heading>
        <StandingTag id={id} isStage />
      </div>
      <Inside state={stage} />
      {waysBack(stage).map(({ way, to }) => <WayBack key={`${way.event ?? ''} ${way.outcome ?? ''}`} when={whenOf(way, framework, words)} from={id} to={to} />)}
      <Details className="app-flow-inside" summary={<><span aria-hidden="true">{t('flow.drawing.inside')}</span><Unseen>{t('flow.drawing.insideOf', { what: name })}</Unseen></>}>
        <Happens stage={stage} />
      </Details>
    </li>
  );
}

/** The boxes that something leads back to, each a way there. */
function WayBack({ when, from, to }: { readonly when: string; readonly from: string; readonly to: readonly string[] }) {
  const { states, toBox } = useDrawn();
  const { t } = useWords();
  return (
    <div className="app-flow-back">
      <Mark shape="loop" />
      <p>{t('flow.drawing.when', { when, where: '' }).trim()}</p>
      <ul>
        {to.map((target) => {
          const where = target === from ? t('flow.drawing.again') : t('flow.drawing.back', { to: states.get(target)?.title ?? '' });
          return <li key={target}><QuietButton label={t('flow.drawing.when', { when, where })} onClick={() => { toBox(target); }}>{where}</QuietButton></li>;
        })}
      </ul>
    </div>
  );
}
