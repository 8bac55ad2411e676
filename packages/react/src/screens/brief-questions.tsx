import type { Framework } from '@guildhall/core';
import type { OpenItem, OpenPart } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { QuickRadios } from '../parts/quick-radios.tsx';
import { Details } from '../parts/small.tsx';
import { Bullets, P, Unseen } from '../parts/text.tsx';
import { useChoices } from '../parts/use-choices.ts';
import { QuestionWords } from './question-words.tsx';

/** Whether all that differs from question to question is what is asked: then what is the same can be said once. */
export const areBrief = ({ scale }: Pick<Framework, 'scale'>, items: readonly OpenItem[]): boolean => scale.kind === 'choices' && items.every(({ item }) => item.kind === 'indicator');

interface BriefQuestionsProps {
  readonly part: OpenPart;
  readonly items: readonly OpenItem[];
  readonly onContinue: () => void;
}

/**
 * Many questions with the same choices on one page: how they begin and what the choices mean is said once, and the choices of each stand in
 * a row where there is room. Words of one's own belong to the page with one question.
 */
export function BriefQuestions({ part, items, onContinue }: BriefQuestionsProps) {
  const { framework: { leads, scale }, lang } = useHere();
  const { t } = useWords();
  const said = part.rater === 'self' ? leads.self : leads.observed ?? '';
  const lead = said !== '' && items.every(({ question: { text } }) => text.startsWith(`${said} `)) ? said : '';
  return (
    <OwnForm onSubmit={onContinue}>
      {scale.kind === 'choices' ? (
        <Details summary={t('screens.group.choices')}>
          <Bullets lang={lang}>{scale.choices.map(({ id, label, meaning }) => <li key={id}><strong>{label}</strong>: {meaning}</li>)}</Bullets>
        </Details>
      ) : null}
      {lead === '' ? null : <P className="gh-brief-lead" lang={lang}><strong>{lead} …</strong></P>}
      {items.map((open) => <BriefQuestion key={open.id} open={open} lead={lead} />)}
      <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>
    </OwnForm>
  );
}

function BriefQuestion({ open, lead }: { readonly open: OpenItem; readonly lead: string }) {
  const { lang, state } = useHere();
  const { choices, none, chosen, choose, whoSees } = useChoices(open);
  const { question } = open;
  const rest = { ...open, question: { ...question, text: question.text.slice(lead.length).trimStart() } };
  return (
    <div className="gh-brief">
      <Fieldset
        id={open.id} hint={whoSees === null ? undefined : <strong className="gh-private">{whoSees}</strong>}
        legend={(
          <Heading level={2} lang={lang}>
            {/* Whoever comes to one of them by ear hears the whole of it. */}
            {lead === '' ? null : <><Unseen>{lead} </Unseen><span aria-hidden="true">… </span></>}
            <QuestionWords open={rest} />
          </Heading>
        )}
      >
        <QuickRadios
          asOf={state} name={open.id} inline small choices={[...choices, ...none].map(({ id, label }) => ({ id, label }))} chosen={chosen} onChoose={choose}
          disabled={!state.editing} lang={lang}
        />
      </Fieldset>
    </div>
  );
}
