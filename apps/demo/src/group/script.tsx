import { clockFace, lengthened, minutesOf, runningOn, stepMinutes, stepTitle, stopped, withMinutes, withStep, type ScriptClock, type ScriptStep } from '@guildhall/core/group';
import { Button, ButtonGroup, Go, Lead, P, Tag, useWords } from '@guildhall/react';
import { KeepsFocus, QuietButton, useIds } from '@guildhall/react/parts';
import { NextThing, SessionPage } from './frame.tsx';
import type { OpenSession } from './open-session.ts';
import { send, setClock } from './run-session.ts';
import { useLeft } from './use-clock.ts';

type PageOfStep = 'invite' | 'gather' | 'board' | 'actions';

/** The page of the session that each step needs. */
const pageOf: Readonly<Record<ScriptStep['id'], PageOfStep>> = { 'set-up': 'invite', 'self-scan': 'gather', pairs: 'board', 'whole-group': 'board', actions: 'actions' };

/** The evening step by step, each with its minutes. The trainer begins a step; nothing moves by itself and nothing rings. */
export function Script({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const { clock, view } = open;
  return (
    <SessionPage title={t('trainer.script')} at="script" open={open}>
      <Lead>{t('trainer.script.lead', { count: view.script.reduce((sum, step) => sum + minutesOf(clock, step), 0) })}</Lead>
      <KeepsFocus label={t('trainer.script')}>
        <ol className="app-script">{view.script.map((step) => <Step key={step.id} step={step} clock={clock} />)}</ol>
      </KeepsFocus>
      <ButtonGroup><NextThing to={['group', 'script', 'projector']} kind="second">{t('trainer.script.projector')}</NextThing></ButtonGroup>
    </SessionPage>
  );
}

function Step({ step, clock }: { readonly step: ScriptStep; readonly clock: ScriptClock }) {
  const { t, language } = useWords();
  const ids = useIds();
  const title = stepTitle(step.id, language);
  const isOn = clock.step === step.id;
  const minutes = minutesOf(clock, step);
  const field = ids(`minutes.${step.id}`);
  const start = (): void => {
    send({ type: 'step.begun', step: step.id });
    setClock((now) => withStep(now, step, Date.now()));
  };
  return (
    <li className={isOn ? 'app-script-step app-script-on' : 'app-script-step'}>
      <div className="app-script-head">
        <h2 className="govuk-heading-s">{title}</h2>
        {isOn ? <Tag>{t('trainer.script.on')}</Tag> : null}
        <span className="app-script-minutes">
          <label className="govuk-label" htmlFor={field}>{t('trainer.script.minutes')}<span className="govuk-visually-hidden">: {title}</span></label>
          <input
            className="govuk-input govuk-input--width-4" id={field} type="number" inputMode="numeric" min={stepMinutes.least} max={stepMinutes.most} defaultValue={minutes} key={minutes}
            onBlur={(event) => {
              const wanted = event.target.valueAsNumber;
              if (Number.isFinite(wanted) && wanted !== minutes) setClock((now) => withMinutes(now, step.id, wanted));
              else event.target.value = String(minutes);
            }}
          />
        </span>
      </div>
      {isOn
        ? <Running clock={clock} page={pageOf[step.id]} onAgain={start} />
        : <QuietButton label={t('trainer.script.beginWhat', { step: title })} onClick={start}>{t('trainer.script.begin')}</QuietButton>}
    </li>
  );
}

function Running({ clock, page, onAgain }: { readonly clock: ScriptClock; readonly page: PageOfStep; readonly onAgain: () => void }) {
  const { t } = useWords();
  const face = clockFace(useLeft(clock));
  const runs = clock.endsAt !== null;
  return (
    <>
      <p className="app-script-clock" role="timer" aria-label={t('trainer.script.left', { time: face })}>{face}</p>
      {runs ? null : <P>{t('trainer.script.stopped')}</P>}
      <P><Go to={['group', page]}>{t('trainer.script.page', { page: t(`trainer.nav.${page}`) })}</Go></P>
      <ButtonGroup>
        <Button kind="second" onClick={() => { setClock((now) => (runs ? stopped(now, Date.now()) : runningOn(now, Date.now()))); }}>
          {t(runs ? 'trainer.script.pause' : 'trainer.script.goOn')}
        </Button>
        <QuietButton onClick={() => { setClock((now) => lengthened(now, 1, Date.now())); }}>{t('trainer.script.more')}</QuietButton>
        <QuietButton onClick={() => { setClock((now) => lengthened(now, -1, Date.now())); }}>{t('trainer.script.less')}</QuietButton>
        <QuietButton onClick={onAgain}>{t('trainer.script.again')}</QuietButton>
      </ButtonGroup>
    </>
  );
}
