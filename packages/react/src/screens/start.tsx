import type { Framework } from '@guildhall/core';
import { useState, type ReactNode } from 'react';
import { useShown } from '../hooks/use-shown.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup, QuietButton } from '../parts/button.tsx';
import { Checkbox, Checkboxes } from '../parts/checkboxes.tsx';
import { ErrorMessage } from '../parts/error-message.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FormGroup } from '../parts/form-group.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink, Inset } from '../parts/small.tsx';
import { Hint, Lead, P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { useGo, usePath } from '../places/use-places.ts';
import { useService } from '../service/service.ts';
import { nextPath } from '../session/next-path.ts';
import { NotFound } from './not-found.tsx';
import { OpenFile } from './open-file.tsx';
import { OurPromise } from './our-promise.tsx';
import { useProblems } from './use-problems.ts';
import { askToKeep } from './use-keeping.ts';

interface StartProps {
  readonly id: string;
  /** The seal of an attempt that has ended and is begun again. */
  readonly renews: string | undefined;
  /** Said before anything else. */
  readonly children?: ReactNode;
  /** After the agreement. */
  readonly below?: ReactNode;
}

/** Before you start: what this is, who sees what, what is kept, and the agreement. Nothing is stored before it. */
export function Start({ id, renews, children, below }: StartProps) {
  const shown = useShown(id);
  const [declined, setDeclined] = useState(false);
  if (shown === null) return <NotFound />;
  if (declined) return <Declined onBack={() => { setDeclined(false); }} />;
  return <Before shown={shown.framework} lang={shown.lang} renews={renews} below={below} onDecline={() => { setDeclined(true); }}>{children}</Before>;
}

interface BeforeProps {
  readonly shown: Framework;
  readonly lang: 'en' | undefined;
  readonly renews: string | undefined;
  readonly onDecline: () => void;
  readonly children: ReactNode;
  readonly below: ReactNode;
}

function Before({ shown, lang, renews, onDecline, children, below }: BeforeProps) {
  const { t } = useWords();
  const { desk, frameworks, sharing, includeIntegrity, council } = useService();
  const go = useGo();
  const path = usePath();
  // What was ticked is one promise. Where the council comes late and it becomes another, it is to be agreed to afresh.
  const promised = [sharing, includeIntegrity, council.profile.name].join(' ');
  const [agreedTo, setAgreedTo] = useState<string | null>(null);
  const agreed = agreedTo === promised;
  const [problems, check] = useProblems(() => agreed);

  const begin = (): void => {
    // The one that is kept is as its writers wrote it, not as it is shown here.
    const framework = frameworks.find(({ id }) => id === shown.id);
    if (!check((words) => (agreed ? [] : [{ field: 'agree', text: words.t('start.agreement.needed') }])) || framework === undefined) return;
    const session = desk.begin(framework, renews);
    session.promise({ sharing, includeIntegrity });
    session.send({ type: 'agreement.given' });
    if (desk.keeps === 'device') void askToKeep(desk);
    go(['a', session.id, ...nextPath(session.state.attempt.view())], 'instead');
  };

  return (
    <Page back={path.length === 0 ? undefined : <BackLink to={[]}>{t('common.back')}</BackLink>} title={shown.title} caption={t('start.title')} lang={lang} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {children}
      {lang === 'en' ? <Inset>{t('common.inEnglishForNow')}</Inset> : null}
      <Lead>{t('start.purpose')}</Lead>
      <P>{t('start.notATest')}</P>
      <P>{t('start.time', { count: shown.minutes })}</P>
      <Hint>{t('start.forWhom', { who: '' })}<span lang={lang}>{shown.forWhom}</span></Hint>
      <ul className="gh-inline-links gh-no-print">
        <li><Go to={['practice', shown.id, ...path]}>{t('start.practice')}</Go></li>
        <li><Go to={['paper', shown.id, ...path]}>{t('start.onPaper')}</Go></li>
      </ul>
      <OurPromise framework={shown} />
      <Heading level={2}>{t('start.agreement')}</Heading>
      <FormGroup wrong={problems.length > 0}>
        <ErrorMessage id="agree.error" text={problems[0]?.text} />
        <Checkboxes>
          <Checkbox
            id="agree" label={t('start.agreement.label')} hint={t('start.agreement.hint')} checked={agreed} onChange={(on) => { setAgreedTo(on ? promised : null); }}
            errorId={problems.length > 0 ? 'agree.error' : undefined}
          />
        </Checkboxes>
      </FormGroup>
      <ButtonGroup>
        <Button onClick={begin}>{t('start.agreement.button')}</Button>
        <QuietButton onClick={onDecline}>{t('start.agreement.no')}</QuietButton>
      </ButtonGroup>
      {path.length === 0 ? <OpenFile /> : null}
      {below}
    </Page>
  );
}

function Declined({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWords();
  const atFirst = usePath().length === 0;
  return (
    <Page title={t('start.agreement.no')}>
      <P>{t('start.declined')}</P>
      <P>{atFirst ? <QuietButton onClick={onBack}>{t('screens.toHome')}</QuietButton> : <Go to={[]}>{t('screens.toHome')}</Go>}</P>
    </Page>
  );
}
