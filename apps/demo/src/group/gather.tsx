import { findingText } from '@guildhall/core/group';
import { Button, ButtonGroup, Details, Go, Heading, Inset, Status, useWords } from '@guildhall/react';
import { Field, OwnForm, Section, useIds } from '@guildhall/react/parts';
import { memo, useState } from 'react';
import { NextThing, SessionPage } from './frame.tsx';
import { joinAddress } from './join-address.ts';
import { OpenFiles } from './open-files.tsx';
import type { OpenSession } from './open-session.ts';
import { SheetsIn } from './sheets-in.tsx';
import { handIn } from './take-in.ts';

/** Taking in what people hand in. A code is typed, Enter takes it, and the field is ready for the next. */
export function Gather({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const { view } = open;
  return (
    <SessionPage title={t('trainer.gather')} at="gather" open={open}>
      <HowMany view={view} />
      {view.isRoundOpen || view.ended ? null : <Inset>{t('trainer.gather.closed')} {view.late === 0 ? null : t('trainer.gather.late', { count: view.late })}</Inset>}
      {view.ended ? <Inset>{t('trainer.end.finished')}</Inset> : <WaysIn code={open.code} />}
      <SheetsIn sheets={view.sheets} />
      <ButtonGroup>
        {view.isRoundOpen && !view.ended
          ? <NextThing to={['group', 'close']} kind={view.may.close ? 'main' : 'second'}>{t('trainer.gather.close')}</NextThing>
          : <NextThing to={['group', 'board']}>{t('trainer.gather.toBoard')}</NextThing>}
      </ButtonGroup>
    </SessionPage>
  );
}

/** Where phones cannot come here, few have a code to read out: then what most people use comes before it. */
const WaysIn = memo(({ code }: { readonly code: string }) => {
  const { t } = useWords();
  const [turns, paper] = [{ to: ['join', code, 'turn'], words: t('trainer.invite.turns.go') }, { to: ['group', 'gather', 'paper'], words: t('trainer.gather.paper') }];
  const isAlone = joinAddress(window.location.href, code) === null;
  return (
    <>
      {isAlone ? <ButtonGroup>{[turns, paper].map(({ to, words }) => <NextThing key={words} to={to} kind="second">{words}</NextThing>)}</ButtonGroup> : null}
      <CodeEntry />
      <Section labelledBy="other">
        <Heading level={2} id="other">{t('trainer.gather.other')}</Heading>
        <ul className="govuk-list app-group-list">
          {isAlone ? null : [turns, paper].map(({ to, words }) => <li key={words}><Go to={to}>{words}</Go></li>)}
          <li><Go to={['group', 'gather', 'scan']}>{t('trainer.gather.scan')}</Go></li>
        </ul>
        <Details summary={t('trainer.gather.files')}><OpenFiles /></Details>
      </Section>
    </>
  );
});

/** How many sheets are in, and how many it still takes. */
export function HowMany({ view: { handedIn, people, needed, round } }: { readonly view: OpenSession['view'] }) {
  const { t } = useWords();
  return (
    <Status className="app-group-count">
      <strong>{people === null || people < handedIn ? t('trainer.in', { count: handedIn }) : t('trainer.inOf', { count: handedIn, people })}</strong>
      <span>{t(round === 0 ? 'trainer.more' : 'trainer.more.later', { count: needed })}</span>
    </Status>
  );
}

function CodeEntry() {
  const { t, language } = useWords();
  const ids = useIds();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  const take = (): void => {
    const taken = handIn(typed, 'code');
    document.getElementById(ids('code'))?.focus();
    if (taken.ok) {
      setTyped('');
      setProblem(undefined);
      setSaid(t('trainer.gather.taken', { number: taken.number }));
    } else {
      setSaid('');
      setProblem(taken.findings.map((finding) => findingText(finding, language)).join(' '));
    }
  };
  return (
    <OwnForm onSubmit={take}>
      <div className="app-group-entry">
        <Field
          id="code" label={t('trainer.gather.code')} hint={t('trainer.gather.code.hint')} value={typed} error={problem}
          onChange={(text) => { setTyped(text); setProblem(undefined); }}
        />
        <Button submit kind="second">{t('trainer.gather.take')}</Button>
      </div>
      <Status className={said === '' ? 'gh-empty' : 'app-group-said'}>{said}</Status>
      {/* The field keeps the focus, so that what is wrong is said without it. */}
      <div role="alert" className="govuk-visually-hidden">{problem ?? ''}</div>
    </OwnForm>
  );
}
