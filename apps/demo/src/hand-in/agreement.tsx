import { Button, ButtonGroup, ErrorMessage, FormGroup, Heading, useWords } from '@guildhall/react';
import { Checkbox, Checkboxes, OwnForm } from '@guildhall/react/parts';
import { useState, type ReactNode } from 'react';

interface AgreementProps {
  /** Nothing was ticked, and it was told so. */
  readonly missing: boolean;
  readonly onAgree: () => void;
  readonly onMissing: (missing: boolean) => void;
  /** Without a heading of its own, on a page that is short. */
  readonly brief?: boolean;
  /** What else can be done instead. */
  readonly children?: ReactNode;
}

/** The agreement to take part. Nothing is kept before it. */
export function Agreement({ brief = false, missing, onAgree, onMissing, children }: AgreementProps) {
  const { t } = useWords();
  const [agreed, setAgreed] = useState(false);
  const start = (): void => {
    if (agreed) onAgree();
    else onMissing(true);
  };
  return (
    <OwnForm onSubmit={start}>
      {brief ? null : <Heading level={2}>{t('start.agreement')}</Heading>}
      <FormGroup wrong={missing}>
        <ErrorMessage id="agree.error" text={missing ? t('start.agreement.needed') : undefined} />
        <Checkboxes>
          <Checkbox
            id="agree" label={t('start.agreement.label')} hint={t('start.agreement.hint')} checked={agreed} errorId={missing ? 'agree.error' : undefined}
            onChange={(on) => {
              setAgreed(on);
              onMissing(false);
            }}
          />
        </Checkboxes>
      </FormGroup>
      <ButtonGroup>
        <Button submit>{t('start.agreement.button')}</Button>
        {children}
      </ButtonGroup>
    </OwnForm>
  );
}
