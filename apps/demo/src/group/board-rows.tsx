import { roomSentenceText, type GroupView } from '@guildhall/core/group';
import { useWords } from '@guildhall/react';
import { memo } from 'react';
import { skillName, useShownSet } from './words.ts';

type Sentence = NonNullable<GroupView['picture']>['competencies'][number]['sentence'];

/** One sentence for each skill, in the order of the question set. A skill whose sentence stays is not drawn again. */
export function BoardRows({ view: { plan, picture } }: { readonly view: GroupView }) {
  const { framework, lang } = useShownSet(plan.framework);
  const { language } = useWords();
  return (
    <ul className="app-board">
      {picture?.competencies.map(({ id, sentence }) => (
        <BoardRow key={id} skill={skillName(framework, id)} lang={lang} sentence={sentence} words={roomSentenceText(sentence, language)} />
      ))}
    </ul>
  );
}

interface RowProps { readonly skill: string; readonly lang: 'en' | undefined; readonly sentence: Sentence; readonly words: string }

const BoardRow = memo(({ skill, lang, sentence, words }: RowProps) => (
  <li className={`app-board-row app-board-${sentence}`}>
    <span className="app-board-skill" lang={lang}>{skill}</span>
    <span className="app-board-says"><Mark sentence={sentence} /> {words}</span>
  </li>
));

/** A mark beside the words, told from the others by its shape: full, half, empty, none. */
function Mark({ sentence }: Pick<RowProps, 'sentence'>) {
  return (
    <svg className="app-board-mark" viewBox="0 0 20 20" aria-hidden="true">
      {sentence === 'too-few' ? <path className="app-board-line" d="M3 10h14" /> : <circle className="app-board-line" cx="10" cy="10" r="8" />}
      {sentence === 'most' ? <circle className="app-board-full" cx="10" cy="10" r="8" /> : null}
      {sentence === 'differ' ? <path className="app-board-full" d="M10 2a8 8 0 0 0 0 16z" /> : null}
    </svg>
  );
}
