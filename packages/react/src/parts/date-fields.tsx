import { useWords } from '../hooks/use-words.ts';
import { useIds } from '../service/surface.ts';
import type { TypedDate } from '../words/typed-date.ts';
import { Fieldset } from './fieldset.tsx';
import { FormGroup, classNames } from './form-group.tsx';

const parts = ['day', 'month', 'year'] as const;

interface DateFieldsProps {
  /** A name that is one only within the assessment. It is the day's, so that an error points at that. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
  readonly error?: string | undefined;
  readonly lang?: 'en' | undefined;
  readonly disabled?: boolean;
}

/** A date in three fields: the only way to type one that works for everybody. */
export function DateFields({ id, legend, hint, value, onChange, error, lang, disabled = false }: DateFieldsProps) {
  const { t } = useWords();
  const ids = useIds();
  const wrong = error !== undefined;
  return (
    <Fieldset id={id} legend={lang === undefined ? legend : <span lang={lang}>{legend}</span>} hint={hint === undefined ? t('about.dateHint') : <><span lang={lang}>{hint}</span><br />{t('about.dateHint')}</>} error={error} typed>
      <div className="govuk-date-input">
        {parts.map((part) => {
          const field = ids(part === 'day' ? id : `${id}.${part}`);
          return (
            <div key={part} className="govuk-date-input__item">
              <FormGroup>
                <label className="govuk-label govuk-date-input__label" htmlFor={field}>{t(`about.${part}`)}</label>
                <input
                  className={classNames('govuk-input', 'govuk-date-input__input', part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2', wrong && 'govuk-input--error')}
                  type="text" inputMode="numeric" autoComplete="off" id={field} value={value[part]} disabled={disabled} aria-invalid={wrong ? true : undefined}
                  onChange={(event) => { onChange({ ...value, [part]: event.target.value }); }}
                />
              </FormGroup>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
