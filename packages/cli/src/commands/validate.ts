import { AttemptError, checkFramework, checkedEnvelope, isAssessmentError, takeUpAttempt, type Finding, type Framework } from '@guildhall/core';
import { readCouncilProfile } from '@guildhall/core/council';
import { frameworkById, frameworks } from '@guildhall/core/frameworks';
import type { PositionOf } from '@guildhall/core/json';
import { readSheet } from '@guildhall/core/sheet';
import type { Context } from '../context.ts';
import { exitOf } from '../exit.ts';
import type { Encoding } from '../files/decode.ts';
import { entriesOf, sourceOf } from '../files/input.ts';
import { located } from '../files/located.ts';
import { everyFinding, parseEntry } from '../files/parse.ts';
import { isWorkingKind, kindOf, kinds, otherKind, type Kind } from '../kind-of.ts';
import { plain } from '../render/plain.ts';
import type { SeparatorName } from '../tables/separator-names.ts';

export interface ValidateOptions { readonly encoding: Encoding; readonly separator?: SeparatorName; readonly skip?: boolean; readonly format: 'text' | 'json' }

/** Says whether a file is what it says it is, and everything that is wrong with it if not. */
export async function validate(context: Context, name: string, options: ValidateOptions): Promise<void> {
  const { host, findings, out, t } = context;
  findings.asJson = options.format === 'json';
  const source = await sourceOf(host, name);
  const tally = { blank: 0 };
  const good = new Map<Kind, number>();
  let sole: string | undefined;
  for await (const entry of entriesOf(host, source, options, tally)) {
    if (entry.notes !== undefined) await findings.tell(entry.notes, source.name);
    const checked = checkEntry(parseEntry(entry));
    await findings.tell(checked.findings, source.name);
    if (checked.is === undefined || checked.findings.some(({ code }) => exitOf(code) !== 0)) continue;
    good.set(checked.is, (good.get(checked.is) ?? 0) + 1);
    sole = entry.isLine ? undefined : checked.named;
  }
  if (options.format === 'json') return;
  const shownName = plain(source.name);
  for (const [kind, count] of good) await out.write(`${shownName}: ${sole === undefined ? t('cli.validate.lines', { count }) : t(`cli.validate.good.${kind}`, { name: sole })}\n`);
}

interface Checked { readonly findings: readonly Finding[]; readonly is?: Kind; readonly named?: string }

function checkEntry(parsed: ReturnType<typeof parseEntry>): Checked {
  if (!parsed.ok) return { findings: everyFinding(parsed, ({ value, positionOf }) => (kindOf(value) === undefined ? [] : checkEntry({ ok: true, value, positionOf, warnings: [] }).findings)) };
  const { value, positionOf, warnings } = parsed;
  const kind = kindOf(value);
  if (kind === undefined) {
    return { findings: located([{ code: 'E_KIND', path: '', message: `nothing here says what this is; expected one of: ${kinds.join(', ')}`, hint: 'a sheet has "framework" and "respondent", a framework "competencies" and "flow", a saved attempt "format", a council profile "name"' }], positionOf) };
  }
  if (isWorkingKind(kind)) return { findings: located([otherKind(kind, 'a framework, a sheet, an attempt or a council profile')], positionOf) };
  const checked = checks[kind](value, positionOf);
  return { ...checked, is: kind, findings: [...warnings, ...checked.findings] };
}

const checks: Readonly<Record<Kind, (value: unknown, positionOf: PositionOf) => Checked>> = {
  framework: (value, positionOf) => {
    const findings = located(checkFramework(value), positionOf);
    return findings.length > 0 ? { findings } : { findings, named: `${(value as Framework).id} ${(value as Framework).version}` };
  },
  sheet: (value, positionOf) => {
    const read = readSheet(value, frameworks, positionOf);
    return read.ok ? { findings: read.warnings, named: `${read.framework.id} ${read.framework.version}` } : { findings: read.findings };
  },
  'council-profile': (value, positionOf) => {
    const read = readCouncilProfile(value, positionOf);
    return read.ok ? { findings: read.warnings, named: '' } : { findings: read.findings };
  },
  attempt: checkAttempt,
};

/** A saved attempt is whole, undamaged, and could have happened. Where its framework is not known here, only the first two can be told. */
function checkAttempt(value: unknown, positionOf: PositionOf): Checked {
  try {
    const { framework: { id, version } } = checkedEnvelope(value);
    const framework = frameworkById(id, version) ?? frameworkById(id);
    if (framework) takeUpAttempt(framework, value);
    else throw new AttemptError('E_UNKNOWN_FRAMEWORK', 'It was made with a framework that is not known here.');
    return { findings: [], named: `${id} ${version}` };
  } catch (error) {
    if (!isAssessmentError(error)) throw error;
    const { code, message, findings } = error;
    return { findings: located(findings.length > 0 ? findings : [{ code, path: '', message }], positionOf) };
  }
}
