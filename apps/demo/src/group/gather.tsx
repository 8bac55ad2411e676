import { findingText } from '@guildhall/core/group';
import { Button, ButtonGroup, Details, Go, Heading, Inset, Status, useWords } from '@guildhall/react';
import { Field, OwnForm, Section, useIds } from '@guildhall/react/parts';
import { memo, useState } from 'react';
import { NextThing, SessionPage } from './frame.tsx';
import { OpenFiles } from './open-files.tsx';
import { handIn, type OpenSession } from './session-in-page.ts';
import { SheetsIn } from './sheets-in.tsx';

/** Taking in what people hand in. A code is typed, Enter takes it, and the field is ready for the next. */
export function Gather({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const { view } = open;
  return (
    <SessionPage title={t('trainer.gather')} at="gather" open={open}>
      <HowMany view={view} />
      {view.open || view.ended ? null : <Inset>{t('trainer.gather.closed')} {view.late === 0 ? null : t('trainer.gather.late', { count: view.late })}</Inset>}
      {view.ended ? <Inset>{t('trainer.end.finished')}</Inset> : <WaysIn code={open.code} />}
      <SheetsIn sheets={view.sheets} numbers={open.numbers} />
      <ButtonGroup>
        {view.open && !view.ended
          ? <NextThing to={['group', 'close']}>{t('trainer.gather.close')}</NextThing>
          : <NextThing to={['group', 'board']}>{t('trainer.gather.toBoard')}</NextThing>}
      </ButtonGroup>
    </SessionPage>
  );
}

const WaysIn = memo(({ code }: { readonly code: string }) => {
  const { t } = useWords();
  return (
    <>
      <CodeEntry />
      <Section labelledBy="other">
        <Heading level={2} id="other">{t('trainer.gather.other')}</Heading>
        <ul className="govuk-list app-group-list">
          <li><Go to={['join', code, 'turn']}>{t('trainer.invite.turns.go')}</Go></li>
          <li><Go to={['group', 'gather', 'paper']}>{t('trainer.gather.paper')}</Go></li>
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
        <Button submit>{t('trainer.gather.take')}</Button>
      </div>
      <Status className={said === '' ? 'gh-empty' : 'app-group-said'}>{said}</Status>
      {/* The field keeps the focus, so that what is wrong is said without it. */}
      <div role="alert" className="govuk-visually-hidden">{problem ?? ''}</div>
    </OwnForm>
  );
}
