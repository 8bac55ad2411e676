import { invitationText, invitedGroups, inviteObserver, isNamed, type InvitedGroup } from '@guildhall/core/raters';
import { Heading, Inset, P, useHere, usePlaces, useWords } from '@guildhall/react';
import { DownloadLink, Fieldset, KeepsFocus, Radios } from '@guildhall/react/parts';
import { useState } from 'react';
import { CopyField } from './copy-field.tsx';

/**
 * The invitation for one group: as a file, as a text and, where these pages have an address that others can reach, as a link. It is
 * worked out from the record each time, so nothing is kept of it and it is always the same.
 */
export function Invite() {
  const { state } = useHere();
  const { t } = useWords();
  const [group, setGroup] = useState<InvitedGroup | null>(null);
  const choose = (id: string): void => { setGroup(invitedGroups.find((each) => each === id) ?? null); };
  return (
    <section className="gh-no-print">
      <Heading level={2}>{t('alone.asked.invite')}</Heading>
      <Fieldset id="group" legend={t('alone.asked.group')} hint={t('alone.asked.group.hint')}>
        <Radios
          name="group" chosen={group} onChoose={choose}
          choices={invitedGroups.map((id) => ({ id, label: t(`raters.group.${id}`), ...(isNamed(id) ? { hint: t('alone.asked.group.named') } : {}) }))}
        />
      </Fieldset>
      <KeepsFocus label={t('alone.asked.invite')}>{group === null ? null : <Invitation group={group} subject={state.attempt.view().memory.respondent} />}</KeepsFocus>
    </section>
  );
}

function Invitation({ group, subject }: { readonly group: InvitedGroup; readonly subject: string }) {
  const { state } = useHere();
  const { t } = useWords();
  const { hrefOf } = usePlaces();
  const invitation = inviteObserver(state.attempt.framework, { subject, group });
  const text = invitationText(invitation);
  const { protocol, href } = window.location;
  const link = protocol.startsWith('http') ? new URL(hrefOf?.(['asked', ...text.split('/').map(decodeURIComponent)]) ?? '', href).href : null;
  return (
    <Inset>
      <P>{t('alone.asked.same')}</P>
      <P><DownloadLink name={`guildhall-${group}.json`} content={invitation}>{t('alone.asked.file')}</DownloadLink></P>
      <CopyField id="invitation-text" label={t('alone.asked.text')} value={text} />
      {link === null ? null : <CopyField id="invitation-link" label={t('alone.asked.link')} value={link} />}
      <P>{t('alone.asked.how')}</P>
    </Inset>
  );
}
