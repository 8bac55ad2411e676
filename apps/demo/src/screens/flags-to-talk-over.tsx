import { flagsOf } from '@guildhall/core/scoring';
import { useHere } from '../attempt/use-session.ts';
import { QuietButton } from '../parts/small.tsx';
import { useWords } from '../words.ts';

/** Options to talk over with the person. Whoever has done so says it; until then they start a conversation and settle nothing. */
export function FlagsToTalkOver() {
  const { view, framework, lang, send, state } = useHere();
  const { t } = useWords();
  const { guest } = state;
  const open = flagsOf(framework, view.memory);
  if (guest === null || (open.length === 0 && view.memory.discussedFlags.length === 0)) return null;
  const told = (flag: string): string => {
    const [scenario = '', option = ''] = flag.split('.');
    const found = framework.scenarios.find(({ id }) => id === scenario);
    return `${found?.title ?? ''}: ${found?.options.find(({ id }) => id === option)?.text ?? ''}`;
  };
  return (
    <section aria-labelledby="flags">
      <h2 className="heading-m" id="flags">{t('scenarios.toTalkOver')}</h2>
      <p>{t('demo.flags.lead')}</p>
      <ul>
        {open.map((flag) => (
          <li key={flag}>
            <span lang={lang}>{told(flag)}</span>{' '}
            <QuietButton onClick={() => { send({ type: 'flag.discussed', flag, by: guest }); }}>{t('scenarios.talkedOver')}<span className="visually-hidden">: {told(flag)}</span></QuietButton>
          </li>
        ))}
        {view.memory.discussedFlags.map((flag) => <li key={flag}><span lang={lang}>{told(flag)}</span> <span className="hint">{t('areas.status.submitted')}</span></li>)}
      </ul>
    </section>
  );
}
