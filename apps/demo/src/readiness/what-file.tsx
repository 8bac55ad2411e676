import type { MessageKey } from '@guildhall/core/messages';
import { BackLink, ButtonGroup, Go, Lead, OpenFile, P, Page, useWords, type Path } from '@guildhall/react';
import { useState } from 'react';
import { inTray, kindOf } from './tray.ts';

interface Told { readonly what: MessageKey; readonly to: Path; /** Whether it is taken along; else it is chosen again there. */ readonly along: boolean }

const told: Readonly<Record<string, Told>> = {
  attempt: { what: 'turn.file.attempt', to: ['unlock'], along: true },
  copies: { what: 'turn.file.attempt', to: ['unlock'], along: true },
  'register-card': { what: 'turn.file.register-card', to: ['register'], along: true },
  invitation: { what: 'turn.file.invitation', to: ['asked'], along: true },
  observer: { what: 'turn.file.observer', to: [], along: false },
  'hand-in': { what: 'turn.file.hand-in', to: ['group', 'gather'], along: false },
  'group-session': { what: 'turn.file.group-session', to: ['group'], along: false },
};

/** A file of ours that was chosen where it does not belong: what it is, in one sentence, and the way to where it does. */
export function WhatFile() {
  const { t } = useWords();
  const [text] = useState(inTray);
  const kind = text === null ? null : kindOf(text);
  const found = kind === null || !Object.hasOwn(told, kind) ? undefined : told[kind];
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('turn.file')}>
      {found === undefined ? <><P>{t('turn.file.gone')}</P><OpenFile /></> : (
        <>
          <Lead>{t(found.what)}</Lead>
          <ButtonGroup><Go className="govuk-button" to={found.to}>{t(found.along ? 'turn.file.go' : 'turn.file.goThere')}</Go></ButtonGroup>
        </>
      )}
    </Page>
  );
}
