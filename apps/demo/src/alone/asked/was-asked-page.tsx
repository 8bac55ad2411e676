import type { Framework } from '@guildhall/core';
import type { MessageKey } from '@guildhall/core/messages';
import { invitationOf } from '@guildhall/core/raters';
import { BackLink, Button, Page, useGo, useLoaded, usePath, useService, useWords } from '@guildhall/react';
import { ErrorSummary, OwnForm, TextArea } from '@guildhall/react/parts';
import { useEffect, useState } from 'react';
import { elsewhere, inTray, kindOf, putInTray } from '../../readiness/tray.ts';
import { FileField } from '../file-field.tsx';
import { BeforeObserving } from './before-observing.tsx';
import { readInvited, type Invited } from './read-invited.ts';

/** Characters beyond which no file is ours. */
const largest = 16_000_000;

/** Somebody was asked: they open the invitation they were sent, or came by a link that holds it. */
export function WasAskedPage() {
  const [, ...code] = usePath();
  const { frameworks } = useService();
  const linked = code.length === 0 ? null : readInvited(code.map(encodeURIComponent).join('/'), frameworks);
  const [opened, setOpened] = useState<Invited | null>(() => invitedInTray(frameworks));
  useEffect(() => { if (kindOf(inTray() ?? '') === 'invitation') putInTray(null); }, []);
  const invited = opened ?? linked;
  return invited?.ok === true
    ? <Opened key="opened" invited={invited} />
    : <OpenInvitation why={invited === null ? null : invited.why} onOpen={setOpened} />;
}

/** An invitation that was opened elsewhere, and was sent here. */
function invitedInTray(frameworks: readonly Framework[]): Invited | null {
  const text = inTray();
  return text === null || kindOf(text) !== 'invitation' ? null : readInvited(text, frameworks);
}

function OpenInvitation({ why, onOpen }: { readonly why: MessageKey | null; readonly onOpen: (invited: Invited) => void }) {
  const { t } = useWords();
  const { frameworks } = useService();
  const go = useGo();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const problem = missing ? t('alone.was.open.missing') : why === null ? undefined : t(why);
  const open = (given: string): void => {
    const other = elsewhere(given, 'invitation');
    if (other !== null) {
      go(other);
      return;
    }
    setMissing(given.trim() === '');
    if (given.trim() !== '') onOpen(readInvited(given, frameworks));
  };
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('alone.was.title')} broken={problem !== undefined}>
      <ErrorSummary problems={problem === undefined ? [] : [{ field: 'invitation', text: problem }]} />
      <FileField id="invitation" label={t('alone.was.open.file')} error={problem} onChoose={async ([file]) => { if (file !== undefined) open(file.size > largest ? '{' : await file.text()); }} />
      <OwnForm onSubmit={() => { open(text); }}>
        <TextArea id="invitation-text" label={t('alone.was.open.text')} value={text} onChange={setText} rows={3} />
        <Button submit>{t('alone.was.open.go')}</Button>
      </OwnForm>
    </Page>
  );
}

/** What lies on this device decides how it goes on: begun before, one's own, or new. */
function Opened({ invited }: { readonly invited: Extract<Invited, { ok: true }> }) {
  const { desk, frameworks } = useService();
  const { subject, seal } = invited.invitation;
  const drawer = useLoaded(`asked ${seal}`, async () => await desk.look());
  if (drawer === undefined) return null;
  const lying = drawer.lying.flatMap((each) => ('view' in each ? [each] : []));
  const begun = lying.find(({ saved: { envelope: { framework, body } }, view }) => !view.isWithdrawn && invitationOf(frameworks, framework, body.respondent)?.seal === seal);
  const isOwn = lying.some(({ saved: { envelope: { body } } }) => body.respondent === subject);
  return <BeforeObserving invited={invited} begun={begun?.saved.id} isOwn={isOwn} />;
}
