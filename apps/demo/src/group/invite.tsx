import { grouped, groundRules } from '@guildhall/core/group';
import { Bullets, ButtonGroup, Go, Heading, Hint, P, useWords } from '@guildhall/react';
import { Section } from '@guildhall/react/parts';
import { NextThing, SessionPage } from './frame.tsx';
import { joinAddress } from './join-address.ts';
import { QrPicture } from './qr-picture.tsx';
import type { OpenSession } from './session-in-page.ts';

/** Before people answer: what to read out, and the three ways to take part. */
export function Invite({ open }: { readonly open: OpenSession }) {
  const { t, language } = useWords();
  const address = joinAddress(window.location.href, open.code);
  return (
    <SessionPage title={t('trainer.invite')} at="invite" wide open={open}>
      <Section labelledBy="rules" className="app-group-rules">
        <Heading level={2} id="rules">{t('trainer.invite.read')}</Heading>
        <Bullets>{groundRules(language).map((rule) => <li key={rule}>{rule}</li>)}</Bullets>
      </Section>
      <Section labelledBy="how">
        <Heading level={2} id="how">{t('trainer.invite.how')}</Heading>
        <P>{t('trainer.invite.mixed')}</P>
        <ul className="app-group-ways">
          <li className="gh-card">
            <Heading level={3} className="gh-card-title">{t('trainer.invite.turns')}</Heading>
            <P>{t('trainer.invite.turns.lead')}</P>
            <NextThing to={['join', open.code, 'turn']} kind="second">{t('trainer.invite.turns.go')}</NextThing>
          </li>
          <li className="gh-card">
            <Heading level={3} className="gh-card-title">{t('trainer.invite.phones')}</Heading>
            {address === null ? null : <P>{t('trainer.invite.phones.lead')}</P>}
            <JoinCode code={open.code} />
            {address === null ? null : <P><Go to={['group', 'invite', 'projector']}>{t('trainer.invite.phones.show')}</Go></P>}
          </li>
          <li className="gh-card">
            <Heading level={3} className="gh-card-title">{t('trainer.invite.paper')}</Heading>
            <P>{t('trainer.invite.paper.lead')}</P>
            <NextThing to={['sheet', open.code]} kind="second">{t('trainer.invite.paper.print')}</NextThing>
          </li>
        </ul>
      </Section>
      <ButtonGroup><NextThing to={['group', 'gather']}>{t('trainer.invite.onward')}</NextThing></ButtonGroup>
    </SessionPage>
  );
}

/** The session code, large, and the square that holds the address to join at; or what to do where there is no such address. */
export function JoinCode({ code }: { readonly code: string }) {
  const { t } = useWords();
  const address = joinAddress(window.location.href, code);
  return (
    <>
      <p className="app-group-code"><span className="govuk-caption-m">{t('trainer.invite.code')}</span> <strong>{grouped(code)}</strong></p>
      {address === null ? <Hint className="app-group-no-address">{t('trainer.invite.noAddress')}</Hint> : (
        <>
          <QrPicture text={address} label={t('trainer.invite.square', { address })} />
          <p className="app-group-address"><span className="govuk-caption-m">{t('trainer.invite.address')}</span> <span className="app-group-url">{address}</span></p>
        </>
      )}
    </>
  );
}
