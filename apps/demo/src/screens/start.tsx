import { useEffect, useState } from 'react';
import { contactLine } from '../council.ts';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { ErrorMessage } from '../parts/error-message.tsx';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { BackLink, Inset } from '../parts/small.tsx';
import { useShown } from '../parts/use-shown.ts';
import { frameworkById } from '@guildhall/core/frameworks';
import type { Framework } from '@guildhall/core';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { daysKept } from '../storage/kept-until.ts';
import { useWords } from '../words.ts';
import { nextPath } from '../attempt/next-path.ts';
import { NotFound } from './not-found.tsx';

/** Before you start: what this is, who sees what, what is kept, and the agreement. Nothing is stored before it. */
export function Start({ id, renews }: { readonly id: string; readonly renews: string | undefined }) {
  const shown = useShown(id);
  const [declined, setDeclined] = useState(false);
  if (shown === null) return <NotFound />;
  return declined ? <Declined /> : <Before shown={shown.framework} lang={shown.lang} renews={renews} onDecline={() => { setDeclined(true); }} />;
}

interface BeforeProps {
  readonly shown: Framework;
  readonly lang: 'en' | undefined;
  readonly renews: string | undefined;
  readonly onDecline: () => void;
}

function Before({ shown, lang, renews, onDecline }: BeforeProps) {
  const { t } = useWords();
  const { desk } = useService();
  const link = useLinkTo();
  const go = useGo();
  const [agreed, setAgreed] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const begin = (): void => {
    const framework = frameworkById(shown.id);
    if (!agreed || framework === undefined) {
      setProblems([{ field: 'agree', text: t('start.agreement.needed') }]);
      return;
    }
    const session = desk.begin(framework, renews);
    session.send({ type: 'agreement.given' });
    void navigator.storage?.persist?.();
    go(['a', session.id, ...nextPath(session.state.attempt.view())], 'instead');
  };

  return (
    <Page back={<BackLink href={link()}>{t('common.back')}</BackLink>} title={shown.title} caption={t('start.title')} lang={lang} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {lang === 'en' ? <Inset>{t('common.inEnglishForNow')}</Inset> : null}
      <p className="lead">{t('start.purpose')}</p>
      <p>{t('start.notATest')}</p>
      <p>{t('start.time', { count: shown.minutes })}</p>
      <p className="hint" lang={lang}>{t('start.forWhom', { who: shown.forWhom })}</p>
      <ul className="inline-links no-print">
        <li><a href={link('practice', shown.id)}>{t('start.practice')}</a></li>
        <li><a href={link('paper', shown.id)}>{t('start.onPaper')}</a></li>
      </ul>
      <OurPromise shown={shown} />
      <h2 className="heading-m">{t('start.agreement')}</h2>
      <div className={problems.length > 0 ? 'group group-error' : 'group'}>
        <ErrorMessage id="agree.error" text={problems[0]?.text} />
        <div className="checkbox">
          <input
            type="checkbox" id="agree" checked={agreed} aria-describedby={problems.length > 0 ? 'agree.hint agree.error' : 'agree.hint'}
            onChange={(event) => { setAgreed(event.target.checked); }}
          />
          <label htmlFor="agree">{t('start.agreement.label')}</label>
        </div>
        <p className="hint checkbox-hint" id="agree.hint">{t('start.agreement.hint')}</p>
      </div>
      <div className="buttons">
        <button type="button" className="button" onClick={begin}>{t('start.agreement.button')}</button>
        <button type="button" className="quiet" onClick={onDecline}>{t('start.agreement.no')}</button>
      </div>
    </Page>
  );
}

/** What is promised follows from the council's profile and from what the question set has in it. */
function OurPromise({ shown }: { readonly shown: Framework }) {
  const { t } = useWords();
  const link = useLinkTo();
  const { isNamed, profile: { name: council, sharing, dataProtectionOfficer, lawfulBasis, retention } } = useService().council;
  const contact = dataProtectionOfficer === undefined ? council : contactLine(dataProtectionOfficer);
  const others = shown.flow.some(({ kind }) => kind === 'decision');
  return (
    <>
      <h2 className="heading-m">{t('start.whoSees')}</h2>
      <p>{isNamed ? t(`start.sharing.${sharing}`, { council }) : t('start.sharing.noCouncil')}</p>
      {isNamed && sharing === 'result' && shown.scenarios.length > 0 ? <p>{t('start.sharing.result.scenarios')}</p> : null}
      {others ? <p>{t('start.othersTakePart')}</p> : null}
      {shown.competencies.some(({ integrity }) => integrity === 'alone') ? <p>{t('start.integrity.private')}</p> : null}
      <h2 className="heading-m">{t('start.kept')}</h2>
      <ul>
        <li>{t('start.kept.nothingYet')}</li>
        <li>{t('start.kept.device')}</li>
        <li>{t('start.kept.days', { count: daysKept })}</li>
        <li>{t('start.sharedDevice')}</li>
      </ul>
      <MayBeCleared />
      <h2 className="heading-m">{t('start.stop')}</h2>
      <p>{t('start.stop.text')}</p>
      {others ? <p>{t('start.stop.decision')}{retention === undefined ? null : ` ${t('start.kept.howLong', { retention })}`}</p> : null}
      <h2 className="heading-m">{t('start.controller')}</h2>
      <p>{isNamed ? t('start.controller.council', { council, contact }) : t('start.controller.you')}</p>
      {lawfulBasis === undefined ? null : <p>{t('start.controller.basis', { basis: lawfulBasis })}</p>}
      <p><a href={link('privacy')}>{t('start.privacyNotice')}</a></p>
    </>
  );
}

/** Said before anybody starts, where the browser has not promised to keep what is saved. */
function MayBeCleared() {
  const { t } = useWords();
  const [safe, setSafe] = useState(true);
  useEffect(() => {
    let wanted = true;
    void isKeptForGood().then((kept) => { if (wanted) setSafe(kept); });
    return () => { wanted = false; };
  }, []);
  return safe ? null : <Inset>{t('storage.mayBeCleared')}</Inset>;
}

/** Browsers without a secure context do not even let us ask. */
async function isKeptForGood(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

function Declined() {
  const { t } = useWords();
  const link = useLinkTo();
  return (
    <Page title={t('start.agreement.no')}>
      <p>{t('start.declined')}</p>
      <p><a href={link()}>{t('demo.toHome')}</a></p>
    </Page>
  );
}
