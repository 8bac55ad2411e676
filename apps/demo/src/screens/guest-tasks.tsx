import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { Tag } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { FlagsToTalkOver } from './flags-to-talk-over.tsx';

/** What somebody else can do while they have the device, and nothing of what the person said of themselves. */
export function GuestTasks() {
  const { session, view, framework, lang, send, by } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const role = view.as.role;
  const open = view.open.filter(({ mine }) => mine);
  const done = view.parts.filter(({ rater, status }) => rater === role && status === 'submitted');
  const decides = view.doing === 'deciding' && view.stage?.kind === 'decision' && view.stage.by === role;
  const reopen = (part: string): void => {
    if (send({ type: 'part.reopened', part, ...by })) go(['a', session.id, 'part', part]);
  };
  return (
    <Page title={t('demo.guest.tasks')} caption={<span lang={lang}>{framework.title}</span>}>
      <ul className="tasks">
        {open.map((part) => (
          <li key={part.id} className="task">
            <div className="task-name"><a href={link('a', session.id, 'part', part.id)} lang={lang}>{part.title}</a><p className="hint" lang={lang}>{part.hint}</p></div>
            <div className="task-status"><Tag tone="busy">{t('areas.answeredOf', { answered: part.items.filter(({ response }) => response !== null).length, total: part.items.length })}</Tag></div>
          </li>
        ))}
        {done.map((part) => (
          <li key={part.id} className="task">
            <div className="task-name">
              <span lang={lang}>{part.title}</span>
              {view.doing === 'deciding' ? <p><button type="button" className="quiet" onClick={() => { reopen(part.id); }}>{t('areas.reopenWhat', { part: part.title })}</button></p> : null}
            </div>
            <div className="task-status"><Tag tone="good">{t('areas.status.submitted')}</Tag></div>
          </li>
        ))}
        {decides ? (
          <li className="task">
            <div className="task-name"><a href={link('a', session.id, 'decision')}>{t('decision.title')}</a></div>
            <div className="task-status"><Tag tone="busy">{t('demo.status.now')}</Tag></div>
          </li>
        ) : null}
      </ul>
      {open.length === 0 && done.length === 0 && !decides ? <p>{t('demo.guest.nothing')}</p> : null}
      <FlagsToTalkOver />
    </Page>
  );
}
