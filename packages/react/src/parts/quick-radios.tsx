import { useState } from 'react';
import { Radios, type RadiosProps } from './radios.tsx';

interface QuickRadiosProps extends Omit<RadiosProps, 'onChoose'> {
  /** What `chosen` was read from: another object whenever it was read again, which from then on counts. */
  readonly asOf: object;
  /** `false` where the choice was not taken: then it is not shown either. */
  readonly onChoose: (id: string) => boolean;
}

/** Radios that show a choice by themselves, before anybody has drawn what follows from it. */
export function QuickRadios({ asOf, name, choices, chosen, onChoose, disabled, hintTitle, inline, small, lang, dividers }: QuickRadiosProps) {
  const [own, setOwn] = useState<{ readonly choice: string; readonly asOf: object } | null>(null);
  const choose = (choice: string): void => { if (onChoose(choice)) setOwn({ choice, asOf }); };
  return (
    <Radios
      name={name} choices={choices} chosen={own?.asOf === asOf ? own.choice : chosen} onChoose={choose}
      disabled={disabled} hintTitle={hintTitle} inline={inline} small={small} lang={lang} dividers={dividers}
    />
  );
}
