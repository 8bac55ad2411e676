import { useWords } from '../words.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy } from './field.tsx';
import type { TypedDate } from './typed-date.ts';

const parts = ['day', 'month', 'year'] as const;

interface DateFieldsProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
  readonly error?: string | undefined;
  readonly lang?: 'en' | undefined;
  readonly disabled?: boolean;
}

/** A date in three fields: the only way to type one that works for everybody. An error points at the day. */
export function DateFields({ id, legend, hint, value, onChange, error, lang, disabled = false }: DateFieldsProps) {
  const { t } = useWords();
  const example = t('about.dateHint');
  return (
    <div className={error === undefined ? 'group' : 'group group-error'}>
      <fieldset aria-describedby={describedBy(id, example, error)}>
        <legend className="label" lang={lang}>{legend}</legend>
        <div className="hint" id={`${id}.hint`}>{hint === undefined ? null : <p lang={lang}>{hint}</p>}<p>{example}</p></div>
        <ErrorMessage id={`${id}.error`} text={error} />
        <div className="date">
          {parts.map((part) => (
            <div key={part}>
              <label className="label-s" htmlFor={part === 'day' ? id : `${id}.${part}`}>{t(`about.${part}`)}</label>
              <input
                className={part === 'year' ? 'input input-4' : 'input input-2'} type="text" inputMode="numeric" autoComplete="off"
                id={part === 'day' ? id : `${id}.${part}`} value={value[part]} disabled={disabled} aria-invalid={error !== undefined}
                onChange={(event) => { onChange({ ...value, [part]: event.target.value }); }}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
