import { useWords } from '../hooks/use-words.ts';
import { useReading } from '../service/reading.ts';
import { usePremises } from '../service/surroundings.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { QuietButton } from './small.tsx';
import { P } from './text.tsx';

/**
 * How to read: the other language where the council offers it, large print, and the device's own voice.
 *
 * @example <Tools /> // 'Cymraeg', 'Large print', 'Read it to me': what the council and the device offer
 */
export function Tools() {
  const { t, isDraft } = useWords();
  const { language, large, read } = useReading();
  const { languages } = usePremises().council.profile;
  const other = language === 'en' ? 'cy' : 'en';
  return (
    <section className="gh-tools gh-no-print" aria-label={t('screens.tools')}>
      {languages.includes(other) ? <QuietButton lang={other} onClick={() => { read({ language: other }); }}>{t(`common.language.${other}`)}</QuietButton> : null}
      <QuietButton onClick={() => { read({ large: !large }); }}>{large ? t('start.normalPrint') : t('start.largePrint')}</QuietButton>
      <ReadAloud />
      {isDraft ? <P className="gh-draft-notice">{t('common.welshDraft')}</P> : null}
    </section>
  );
}
