import type { Finding } from '../errors/finding.ts';
import { fieldNames } from '../framework/field-names.ts';
import { findingsOf } from '../json/findings-of.ts';
import type { PositionOf } from '../json/json-place.ts';
import { located } from '../json/located.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import { defaultCouncilProfile } from './council-profile.ts';
import type { Contact, CouncilProfile } from './council-profile.ts';
import { councilProfileSchema } from './schema.ts';
import type { WrittenCouncilProfile } from './schema.ts';

/** A profile made whole by the defaults, or everything that is wrong with it. */
export type ReadCouncilProfile =
  | { readonly ok: true; readonly profile: CouncilProfile; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a council's `council.json`. Only the name is needed to begin; what a council should settle before real people use it is warned
 * about, and refuses nothing.
 *
 * @param value parsed JSON; from text, by `parseJson`.
 * @example readCouncilProfile({ name: 'Ashmoor Council', governance: 'lord' });
 * // { ok: false, findings: [{ code: 'E_VALUE', path: '/governance', message: 'allowed here: "leader-and-cabinet", "mayor", "committee"' }] }
 */
export function readCouncilProfile(value: unknown, positionOf?: PositionOf): ReadCouncilProfile {
  const unplain = plainDataFindings(value);
  if (unplain.length > 0) return { ok: false, findings: located(unplain, positionOf) };
  const parsed = councilProfileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, findings: located(findingsOf(parsed.error.issues, value, names), positionOf) };
  const findings = [...contactFindings(parsed.data), ...languageFindings(parsed.data)];
  if (findings.length > 0) return { ok: false, findings: located(findings, positionOf) };
  const { $schema: _schema, ...profile } = parsed.data;
  return { ok: true, profile: { ...defaultCouncilProfile, ...profile }, warnings: located(warningsOf(parsed.data), positionOf) };
}

const names = fieldNames(councilProfileSchema);

function contactFindings(profile: WrittenCouncilProfile): readonly Finding[] {
  return (['dataProtectionOfficer', 'monitoringOfficer'] as const).flatMap((office) => {
    const contact = profile[office];
    return contact === undefined || isReachable(contact) ? [] : [{ code: 'E_CONTACT', path: `/${office}`, message: 'give at least one way to reach them: email, phone or address' }];
  });
}

function isReachable({ email, phone, address }: Contact): boolean {
  return email !== undefined || phone !== undefined || address !== undefined;
}

function languageFindings({ languages = [] }: WrittenCouncilProfile): readonly Finding[] {
  return languages.flatMap((language, i) => (languages.indexOf(language) === i ? [] : [{ code: 'E_DUPLICATE', path: `/languages/${i}`, message: 'offer each language once' }]));
}

const expected = ['governance', 'dataProtectionOfficer', 'monitoringOfficer', 'privacyNotice', 'lawfulBasis', 'retention'] as const;

function warningsOf(profile: WrittenCouncilProfile): readonly Finding[] {
  return expected.flatMap((field) => (profile[field] === undefined
    ? [{ code: 'W_PROFILE', path: `/${field}`, message: 'the council should settle this before real people use it' }]
    : []));
}
