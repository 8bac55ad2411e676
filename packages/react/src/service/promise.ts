import type { Framework } from '@guildhall/core';
import type { MessageKey } from '@guildhall/core/messages';
import type { Service } from './service.ts';
import type { Desk } from '../session/desk.ts';

type Promised = Pick<Service, 'sharing' | 'includeIntegrity'> & { readonly council: Pick<Service['council'], 'isNamed'> };

/** Who gets what when somebody finishes. Where no council is named, it is the website around us. Where others take part, it is not nobody who sees it. */
function sharingKey({ sharing, council }: Promised, takePart: boolean): MessageKey {
  if (sharing === 'nobody' && takePart) return council.isNamed ? 'start.sharing.nobody.others' : 'start.sharing.site.nobody.others';
  return council.isNamed ? `start.sharing.${sharing}` : `start.sharing.site.${sharing}`;
}

/** What is said of questions about honesty: first on the first page, and again before each of them. */
export function integrityKey({ includeIntegrity, council }: Promised, area: 'start' | 'question'): MessageKey {
  return includeIntegrity ? (council.isNamed ? `${area}.integrity.shared` : `${area}.integrity.shared.site`) : `${area}.integrity.private`;
}

/** Everything that is promised about who sees the answers. It follows from what leaves, and from what the question set has in it. */
export function whoSees(service: Promised, { flow, scenarios, competencies, readiness }: Pick<Framework, 'flow' | 'scenarios' | 'competencies' | 'readiness'>): readonly MessageKey[] {
  const takePart = flow.some(({ kind }) => kind === 'decision');
  return [
    sharingKey(service, takePart),
    ...(service.sharing === 'result' && scenarios.length > 0 ? ['start.sharing.result.scenarios'] as const : []),
    ...(service.sharing === 'result' && readiness !== undefined ? ['start.sharing.result.readiness'] as const : []),
    ...(takePart ? ['start.othersTakePart'] as const : []),
    ...(competencies.some(({ integrity }) => integrity === 'alone') ? [integrityKey(service, 'start')] : []),
  ];
}

/** Who answers for what is kept and shared. */
export function controllerKey({ sharing, council }: Promised): MessageKey {
  if (council.isNamed) return 'start.controller.council';
  return sharing === 'nobody' ? 'start.controller.you' : 'start.controller.site';
}

/** Where the answers are kept. */
export const keptKey = (keeps: Desk['keeps']): MessageKey => `start.kept.${keeps}`;
