import { useHere } from '../hooks/use-here.ts';
import { useReport } from '../hooks/use-report.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Inset } from '../parts/small.tsx';
import { Bullets, Lead } from '../parts/text.tsx';
import { contentWords } from '../words/content-words.ts';
import { Integrity } from './profile-integrity.tsx';
import { OwnWords } from './profile-own-words.tsx';
import { ScanPicture } from './profile-scan.tsx';
import { ScenarioAnswers } from './profile-scenarios.tsx';
import { SkillsPicture } from './profile-skills.tsx';

/** What the answers come to: strengths first, then what to work on, then what cannot be said. Only the person themselves sees it. */
export function ProfileBody() {
  const { framework, lang, state } = useHere();
  const words = useWords();
  const { t } = words;
  const report = useReport();
  if (state.guest !== null) return null;
  const scan = framework.kind === 'scan';
  return (
    <>
      <Lead>{scan ? t('scan.counted') : t(framework.readiness === undefined ? 'review.lead' : 'review.leadObserved')}</Lead>
      <Inset>{contentWords(words, report.content)}</Inset>
      {scan ? <ScanPicture report={report} /> : <SkillsPicture report={report} />}
      <Integrity report={report} />
      <ScenarioAnswers />
      <OwnWords />
      <Heading level={2}>{t('review.limits')}</Heading>
      <Bullets lang={lang}>{[...report.limits, ...report.notes].map((limit) => <li key={limit}>{limit}</li>)}</Bullets>
    </>
  );
}
