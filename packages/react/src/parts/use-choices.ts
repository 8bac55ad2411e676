import type { Response } from '@guildhall/core';
import type { OpenItem } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { integrityKey } from '../service/promise.ts';
import { useService } from '../service/service.ts';
import type { Choice } from './radios.tsx';

/** What can be chosen at one question, what is, and who will see it. */
export interface Choices {
  /** Each with what it means or looks like. */
  readonly choices: readonly Choice[];
  /** Where none of those fits. */
  readonly none: readonly Choice[];
  readonly chosen: string | null;
  /** `false` where the choice was not taken. */
  readonly choose: (choice: string) => boolean;
  /** Said of an answer that stays with the person, or is shown to somebody after all; `null` where nothing is special about it. */
  readonly whoSees: string | null;
}

export function useChoices({ id, question, response, nonAnswers, item }: OpenItem): Choices {
  const { framework, sendShown, by } = useHere();
  const { t } = useWords();
  const service = useService();
  const choices: readonly Choice[] = framework.scale.kind === 'choices'
    ? framework.scale.choices.map(({ id: choice, label, meaning }) => ({ id: choice, label, hint: meaning }))
    : question.levels.map(({ value, label, looksLike }) => ({ id: `level-${value}`, label, hint: looksLike }));
  const competency = item.kind === 'indicator' ? framework.competencies.find((each) => each.id === item.competency) : undefined;
  return {
    choices,
    none: nonAnswers.map(({ id: non, label }) => ({ id: `none-${non}`, label })),
    chosen: chosenOf(response),
    choose: (choice) => {
      const note = response !== null && 'note' in response && response.note !== undefined ? { note: response.note } : {};
      const given = responseOf(framework.scale.kind, choice, nonAnswers.map((rule) => rule.id));
      return given !== null && sendShown({ type: 'item.answered', item: id, response: { ...given, ...note }, ...by });
    },
    whoSees: competency?.integrity === 'alone' ? t(integrityKey(service, 'question'), { council: service.council.profile.name }) : null,
  };
}

function chosenOf(response: Response | null): string | null {
  if (response === null) return null;
  if ('level' in response) return `level-${response.level}`;
  if ('choice' in response) return response.choice;
  return 'none' in response ? `none-${response.none}` : null;
}

/** An answer that was chosen and not written. */
export type Given = Extract<Response, { level: number } | { choice: string } | { none: string }>;

function responseOf(scale: 'levels' | 'choices', choice: string, nonAnswers: readonly Extract<Given, { none: string }>['none'][]): Given | null {
  const non = nonAnswers.find((each) => choice === `none-${each}`);
  if (non !== undefined) return { none: non };
  return scale === 'choices' ? { choice } : { level: Number(choice.slice('level-'.length)) };
}
