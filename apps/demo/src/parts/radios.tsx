import type { ReactNode } from 'react';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface RadiosProps {
  /** Unique on the page. */
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly disabled?: boolean;
  /** What the hints are called, for somebody who hears them. */
  readonly hintTitle?: string;
  readonly inline?: boolean;
  readonly lang?: 'en' | undefined;
  /** Where a line stands between the choices, with its words. */
  readonly divider?: { readonly before: string; readonly text: ReactNode } | undefined;
}

/** The id of one radio, so that an error can point at it. */
export const radioId = (name: string, choice: string): string => `${name}.${choice}`;

/** One choice out of a few, each big enough for a thumb. Goes inside a fieldset. */
export function Radios({ name, choices, chosen, onChoose, disabled = false, hintTitle, inline = false, lang, divider }: RadiosProps) {
  return (
    <div className={inline ? 'radios radios-inline' : 'radios'}>
      {choices.map(({ id, label, hint }) => {
        const field = radioId(name, id);
        const hintId = `${field}.hint`;
        return (
          <div key={id} className="radio-row">
            {divider?.before === id ? <p className="divider">{divider.text}</p> : null}
            <div className="radio">
              <input
                type="radio" id={field} name={name} value={id} checked={chosen === id} disabled={disabled}
                aria-describedby={hint === undefined ? undefined : hintId}
                onChange={() => { onChoose(id); }}
              />
              <label htmlFor={field} lang={lang}>{label}</label>
              {hint === undefined ? null : (
                <p className="radio-hint" id={hintId} lang={lang}>
                  {hintTitle === undefined ? null : <span className="visually-hidden">{hintTitle}: </span>}{hint}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
