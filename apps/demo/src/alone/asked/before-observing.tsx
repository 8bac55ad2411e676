import { BackLink, Bullets, Button, ButtonGroup, ErrorMessage, FormGroup, Go, Inset, Lead, P, Page, daysKept, shownIn, useGo, useService, useWords } from '@guildhall/react';
import { Checkbox, Checkboxes, ErrorSummary, OwnForm } from '@guildhall/react/parts';
import { useState } from 'react';
import { today } from '../day.ts';
import { beginObserving } from './begin-observing.ts';
import type { Invited } from './read-invited.ts';

interface BeforeObservingProps {
  readonly invited: Extract<Invited, { ok: true }>;
  /** Answers to this invitation that lie on this device already. */
  readonly begun: string | undefined;
  /** The person who asked has their own answers on this device. */
  readonly isOwn: boolean;
}

/** Before somebody who was asked starts: who reads what, what is kept, and that a file can be read by whoever has it. */
export function BeforeObserving({ invited: { invitation, asks, of }, begun, isOwn }: BeforeObservingProps) {
  const { t, language } = useWords();
  const { desk, council: { profile } } = useService();
  const go = useGo();
  const [agreed, setAgreed] = useState(false);
  const [problem, setProblem] = useState<'alone.was.agree.missing' | 'storage.nowhere' | null>(null);
  const { framework: { summary, limits, minutes }, lang } = shownIn(asks, language, profile);
  const { framework: { title }, lang: titleLang } = shownIn(of, language, profile);
  const start = async (): Promise<void> => {
    if (!agreed) {
      setProblem('alone.was.agree.missing');
      return;
    }
    const brought = await desk.bring(JSON.stringify(beginObserving(invitation, asks, today())));
    if ('id' in brought) go(['a', brought.id], 'instead');
    else setProblem('storage.nowhere');
  };
  if (begun !== undefined) {
    return (
      <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('alone.was.title')}>
        <P>{t('alone.was.carryOn')}</P>
        <P><Go className="govuk-button" to={['a', begun]}>{t('common.carryOn')}</Go></P>
      </Page>
    );
  }
  if (isOwn) return <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('alone.was.title')}><P>{t('alone.was.wrong.own')}</P></Page>;
  const words = problem === null ? undefined : t(problem);
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('alone.was.title')} broken={words !== undefined}>
      <ErrorSummary problems={words === undefined ? [] : [{ field: 'agree-to-answer', text: words }]} />
      <Lead lang={lang}>{summary}</Lead>
      <P>{t('alone.was.about', { set: '' })}<strong lang={titleLang}>{title}</strong>. {t('common.minutes', { count: minutes })}.</P>
      <P>{t('alone.was.youAre', { group: t(`raters.group.${invitation.group}`) })}</P>
      <Bullets lang={lang}>{limits.map((limit) => <li key={limit}>{limit}</li>)}</Bullets>
      <Inset><P>{t('alone.was.who')}</P><P>{t('alone.was.file')}</P></Inset>
      <P>{t('alone.was.kept', { count: daysKept })} <Go to={['privacy']}>{t('start.privacyNotice')}</Go></P>
      <OwnForm onSubmit={() => { void start(); }}>
        <FormGroup wrong={words !== undefined}>
          <ErrorMessage id="agree-to-answer.error" text={words} />
          <Checkboxes>
            <Checkbox
              id="agree-to-answer" label={t('alone.was.agree')} checked={agreed} onChange={(on) => { setAgreed(on); setProblem(null); }}
              errorId={words === undefined ? undefined : 'agree-to-answer.error'}
            />
          </Checkboxes>
        </FormGroup>
        <ButtonGroup><Button submit>{t('alone.was.start')}</Button></ButtonGroup>
      </OwnForm>
    </Page>
  );
}
