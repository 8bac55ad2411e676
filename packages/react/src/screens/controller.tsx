import { useWords } from '../hooks/use-words.ts';
import { P } from '../parts/text.tsx';
import { contactLine } from '../service/council.ts';
import { controllerKey } from '../service/promise.ts';
import { useService } from '../service/service.ts';

/** Who answers for the data, whom to ask, and on what ground. */
export function Controller() {
  const { t } = useWords();
  const service = useService();
  const { name: council, dataProtectionOfficer, lawfulBasis } = service.council.profile;
  return (
    <>
      <P>{t(controllerKey(service), { council })}</P>
      {dataProtectionOfficer === undefined ? null : <P>{t('start.controller.contact', { contact: contactLine(dataProtectionOfficer) })}</P>}
      {lawfulBasis === undefined ? null : <P>{t('start.controller.basis', { basis: lawfulBasis })}</P>}
    </>
  );
}
