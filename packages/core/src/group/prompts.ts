import { format } from '../messages/format.ts';
import type { MessageKey } from '../messages/english.ts';
import type { Language } from '../messages/language.ts';
import type { RoomSentence } from '../privacy/room-sentence.ts';
import type { StepId } from './group-event.ts';
import type { GroupView } from './group-view.ts';

/** What to ask about one skill. */
export interface DiscussionPrompt {
  readonly competency: string;
  /** The plain name that people read, in the language of the plan's question set. */
  readonly title: string;
  /** What the board says of it. */
  readonly sentence: string;
  readonly questions: readonly string[];
}

const asked: Readonly<Record<Exclude<RoomSentence, 'too-few'>, readonly MessageKey[]>> = {
  most: ['group.ask.most.works', 'group.ask.most.newcomer'],
  differ: ['group.ask.differ.looks', 'group.ask.differ.place', 'group.ask.differ.learn'],
  'not-yet': ['group.ask.not-yet.way', 'group.ask.not-yet.council', 'group.ask.not-yet.first'],
};

/**
 * Questions for the whole group, for every skill the board says something of: those to talk over first (`view.focus`), then the others in
 * the order of the question set. None asks anybody what they answered.
 *
 * @example discussionPrompts(view, 'en')[0]?.questions[0]; // 'What gets in the way of “Bringing people together to agree”?'
 */
export function discussionPrompts({ plan, prompts, focus }: GroupView, language: Language): readonly DiscussionPrompt[] {
  const place = (competency: string): number => (focus.includes(competency) ? focus.indexOf(competency) : focus.length);
  return [...prompts].sort((a, b) => place(a.competency) - place(b.competency)).map(({ competency, sentence }) => {
    const skill = plan.framework.competencies.find(({ id }) => id === competency)?.plainTitle ?? competency;
    const questions = asked[sentence].map((key) => format(language, key, { skill }));
    return { competency, title: skill, sentence: roomSentenceText(sentence, language), questions };
  });
}

/** @example roomSentenceText('differ', 'en'); // 'We differ' */
export function roomSentenceText(sentence: RoomSentence, language: Language): string {
  return format(language, `group.sentence.${sentence}`);
}

/** What everybody agrees to before anything is said. @example groundRules('en')[0]; // 'What is said here stays here.' */
export function groundRules(language: Language): readonly string[] {
  return (['group.rule.stays', 'group.rule.parties', 'group.rule.pass'] as const).map((key) => format(language, key));
}

/** @example stepTitle('pairs', 'en'); // 'Talk in pairs' */
export function stepTitle(step: StepId, language: Language): string {
  return format(language, `group.step.${step}`);
}
