import type { DraftStep } from '../stores/saved.ts';
import { useHere } from '../hooks/use-here.ts';
import { DateFields } from '../parts/date-fields.tsx';
import { Field } from '../parts/field.tsx';
import { QuietButton } from '../parts/button.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { P } from '../parts/text.tsx';

/** The id of a field of one step of the plan. */
export const stepField = (place: number, field: 'own' | 'owner' | 'by' | 'measure' | 'reviewOn'): string => `step-${place}.${field}`;

interface StepFieldsProps {
  readonly place: number;
  readonly step: DraftStep;
  readonly title: string;
  readonly error: (field: string) => string | undefined;
  /** `null` takes it out of the plan. */
  readonly onChange: (step: DraftStep | null) => void;
}

/** One thing in the plan: who, by when, how they will know and when to look again. All of it is the person's to change. */
export function StepFields({ place, step, title, error, onChange }: StepFieldsProps) {
  const { lang } = useHere();
  const { t } = useWords();
  const field = (name: Parameters<typeof stepField>[1]): string => stepField(place, name);
  return (
    <li className="gh-step">
      {step.action === undefined
        ? <Field id={field('own')} label={t('plan.what')} value={step.own} error={error(field('own'))} onChange={(own) => { onChange({ ...step, own }); }} />
        : <Heading level={3} lang={lang}>{title}</Heading>}
      <Field id={field('owner')} label={t('plan.owner')} hint={t('plan.owner.hint')} value={step.owner} error={error(field('owner'))} onChange={(owner) => { onChange({ ...step, owner }); }} />
      <DateFields id={field('by')} legend={t('plan.by')} value={step.by} error={error(field('by'))} onChange={(by) => { onChange({ ...step, by }); }} />
      <TextArea id={field('measure')} label={t('plan.measure')} hint={t('plan.measure.hint')} value={step.measure} rows={2} error={error(field('measure'))} onChange={(measure) => { onChange({ ...step, measure }); }} />
      <DateFields id={field('reviewOn')} legend={t('plan.reviewOn')} value={step.reviewOn} error={error(field('reviewOn'))} onChange={(reviewOn) => { onChange({ ...step, reviewOn }); }} />
      <P><QuietButton label={t('common.removeWhat', { what: title === '' ? t('plan.own') : title })} onClick={() => { onChange(null); }}>{t('common.remove')}</QuietButton></P>
    </li>
  );
}
