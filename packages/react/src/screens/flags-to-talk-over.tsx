import { flagsOf } from '@guildhall/core/scoring';
import { useHere } from '../hooks/use-here.ts';
import { QuietButton } from '../parts/button.tsx';
import { KeepsFocus } from '../parts/keeps-focus.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/small.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Bullets, P, Unseen } from '../parts/text.tsx';

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
    <Section labelledBy="flags">
      <Heading level={2} id="flags">{t('scenarios.toTalkOver')}</Heading>
      <P>{t('screens.flags.lead')}</P>
      <KeepsFocus label={t('scenarios.toTalkOver')}>
        <Bullets>
          {open.map((flag) => (
            <li key={flag}>
              <span lang={lang}>{told(flag)}</span>{' '}
              <QuietButton onClick={() => { send({ type: 'flag.discussed', flag, by: guest }); }}>{t('scenarios.talkedOver')}<Unseen>: {told(flag)}</Unseen></QuietButton>
            </li>
          ))}
          {view.memory.discussedFlags.map((flag) => <li key={flag}><span lang={lang}>{told(flag)}</span> <Tag tone="good">{t('areas.status.submitted')}</Tag></li>)}
        </Bullets>
      </KeepsFocus>
    </Section>
  );
}
