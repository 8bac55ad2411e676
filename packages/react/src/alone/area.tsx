import { useHere } from '../hooks/use-here.ts';
import { Heading } from '../parts/heading.tsx';
import { P } from '../parts/text.tsx';
import { AreaQuestions } from '../screens/area-questions.tsx';
import { partIn } from './part-in.ts';

interface AreaProps {
  /** The id of a part of the flow, as `view.parts` lists them. */
  readonly part: string;
  /** Shows a button to go on, and is told when it is pressed. */
  readonly onContinue?: (() => void) | undefined;
}

/**
 * All questions of one part under each other, with its title. It shows nothing while the part is not open.
 *
 * @example <AttemptProvider attempt={attempt}><Area part="self-check" onContinue={() => { setPage('review'); }} /></AttemptProvider>
 * @throws {Error} where there is no such part, or no attempt around it.
 */
export function Area({ part: id, onContinue }: AreaProps) {
  const { view, lang } = useHere();
  const part = partIn(view, id);
  if (part === null) return null;
  return (
    <>
      <Heading level={1} lang={lang}>{part.title}</Heading>
      {part.hint === undefined ? null : <P lang={lang}>{part.hint}</P>}
      <AreaQuestions part={part} onContinue={onContinue} />
    </>
  );
}
