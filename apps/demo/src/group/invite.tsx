import { grouped, groundRules } from '@guildhall/core/group';
import { Bullets, ButtonGroup, Go, Heading, Hint, P, useWords } from '@guildhall/react';
import { Section } from '@guildhall/react/parts';
import type { ReactNode } from 'react';
import { PromiseLines } from '../hand-in/who-sees.tsx';
import { NextThing, SessionPage } from './frame.tsx';
import { joinAddress } from './join-address.ts';
import type { OpenSession } from './open-session.ts';
import { QrPicture } from './qr-picture.tsx';

/** Before people answer: what to read out, and the three ways to take part. Where phones cannot come here, what works comes first. */
export function Invite({ open }: { readonly open: OpenSession }) {
  const { t, language } = useWords();
  const address = joinAddress(window.location.href, open.code);
  const [turns, phones, paper] = [<InTurns key="turns" code={open.code} />, <OnPhones key="phones" code={open.code} address={address} />, <OnPaper key="paper" code={open.code} />];
  return (
    <SessionPage title={t('trainer.invite')} at="invite" wide open={open}>
      <Section labelledBy="rules" className="app-group-rules">
        <Heading level={2} id="rules">{t('trainer.invite.read')}</Heading>
        <Bullets>{groundRules(language).map((rule) => <li key={rule}>{rule}</li>)}<PromiseLines plan={open.view.plan} /></Bullets>
      </Section>
      <Section labelledBy="how">
        <Heading level={2} id="how">{t('trainer.invite.how')}</Heading>
        <P>{t('trainer.invite.mixed')}</P>
        <ul className="app-group-ways">{address === null ? [turns, paper, phones] : [phones, turns, paper]}</ul>
      </Section>
      <ButtonGroup><NextThing to={['group', 'gather']}>{t('trainer.invite.onward')}</NextThing></ButtonGroup>
    </SessionPage>
  );
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <li className="gh-card"><Heading level={3} className="gh-card-title">{title}</Heading>{children}</li>;
}

function InTurns({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <Way title={t('trainer.invite.turns')}>
      <P>{t('trainer.invite.turns.lead')}</P>
      <NextThing to={['join', code, 'turn']} kind="second">{t('trainer.invite.turns.go')}</NextThing>
    </Way>
  );
}

function OnPaper({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <Way title={t('trainer.invite.paper')}>
      <P>{t('trainer.invite.paper.lead')}</P>
      <NextThing to={['sheet', code]} kind="second">{t('trainer.invite.paper.print')}</NextThing>
    </Way>
  );
}

function OnPhones({ code, address }: { readonly code: string; readonly address: string | null }) {
  const { t } = useWords();
  if (address === null) {
    return <Way title={t('trainer.invite.phones')}><P>{t('trainer.invite.noAddress')}</P><SessionCode code={code} isSmall /></Way>;
  }
  return (
    <Way title={t('trainer.invite.phones')}>
      <P>{t('trainer.invite.phones.lead')}</P>
      <JoinCode code={code} />
      <P><Go to={['group', 'invite', 'projector']}>{t('trainer.invite.phones.show')}</Go></P>
    </Way>
  );
}

/** The session code, large, and the square that holds the address to join at; or what to do where there is no such address. */
export function JoinCode({ code }: { readonly code: string }) {
  const { t } = useWords();
  const address = joinAddress(window.location.href, code);
  return (
    <>
      <SessionCode code={code} />
      {address === null ? <Hint className="app-group-no-address">{t('trainer.invite.noAddress')}</Hint> : (
        <>
          <QrPicture text={address} label={t('trainer.invite.square', { address })} />
          <p className="app-group-address"><span className="govuk-caption-m">{t('trainer.invite.address')}</span> <span className="app-group-url">{address}</span></p>
        </>
      )}
    </>
  );
}

function SessionCode({ code, isSmall = false }: { readonly code: string; readonly isSmall?: boolean }) {
  const { t } = useWords();
  return (
    <p className={isSmall ? 'app-group-code app-group-code-small' : 'app-group-code'}>
      <span className={isSmall ? undefined : 'govuk-caption-m'}>{t('trainer.invite.code')}</span> <strong>{grouped(code)}</strong>
    </p>
  );
}
