import { AttemptError, checkedEnvelope, isAssessmentError, localise, takeUpAttempt, type Finding, type Framework } from '@guildhall/core';
import { readCouncilProfile } from '@guildhall/core/council';
import type { PositionOf } from '@guildhall/core/json';
import { readManifest } from '@guildhall/core/receipt';
import { readSheet } from '@guildhall/core/sheet';
import type { Context } from '../context.ts';
import { exitOf } from '../exit.ts';
import type { Encoding } from '../files/decode.ts';
import { findingsOf } from '../findings-of.ts';
import { entriesOf } from '../files/input.ts';
import { sourceOf } from '../files/source.ts';
import { located } from '../files/located.ts';
import { oddTimes } from '../files/odd-times.ts';
import { everyFinding, parseEntry } from '../files/parse.ts';
import { checkOwn } from '../frameworks/check-own.ts';
import { frameworkCalled, knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import { notesOn } from '../frameworks/notes-on.ts';
import { unlikeOurs } from '../frameworks/own-frameworks.ts';
import { isWorkingKind, kindOf, kinds, otherKind, type Kind } from '../kind-of.ts';
import { plain } from '../render/plain.ts';
import { shellWord } from '../render/shell-word.ts';
import { wrap } from '../render/wrap.ts';
import { checkFormMap } from '../tables/map/form-map.ts';
import type { SeparatorName } from '../tables/separator-names.ts';

export interface ValidateOptions { readonly encoding: Encoding; readonly separator?: SeparatorName; readonly worksheet?: string; readonly skip?: boolean; readonly format: 'text' | 'json' }

/** Says whether a file is what it says it is, and everything that is wrong with it if not. */
export async function validate(context: Context, name: string, options: ValidateOptions): Promise<void> {
  const { findings, out, t } = context;
  findings.asJson = options.format === 'json';
  const source = await sourceOf(context.host, name);
  const tally = { blank: 0 };
  const good = new Map<Kind, number>();
  let sole: string | undefined;
  let isAnyWrong = false;
  let framework: Framework | undefined;
  for await (const entry of entriesOf(context, source, options, tally)) {
    if (entry.notes !== undefined) await findings.tell(entry.notes, source.name);
    const checked = checkEntry(context, parseEntry(entry));
    await findings.tell(checked.findings, source.name);
    if (checked.framework !== undefined) await findings.tell(await nameTaken(checked.framework), source.name);
    if (checked.is === undefined || checked.findings.some(({ code }) => exitOf(code) !== 0)) {
      isAnyWrong = true;
      continue;
    }
    good.set(checked.is, (good.get(checked.is) ?? 0) + 1);
    sole = entry.isLine ? undefined : checked.named;
    framework = entry.isLine ? undefined : checked.framework;
  }
  if (options.format === 'json') return;
  const shownName = plain(source.name);
  for (const [kind, count] of good) await out.write(`${shownName}: ${sole === undefined ? t(isAnyWrong ? 'cli.validate.otherLines' : 'cli.validate.lines', { count }) : t(`cli.validate.good.${kind}`, { name: sole })}\n`);
  if (framework !== undefined) await out.write(aboutFramework(context, framework, source.path));
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly is?: Kind;
  readonly named?: string;
  /** Where it is one, and nothing is wrong with it. */
  readonly framework?: Framework;
}

function checkEntry(known: Pick<Context, 'brought' | 'instant'>, parsed: ReturnType<typeof parseEntry>): Checked {
  if (!parsed.ok) return { findings: everyFinding(parsed, ({ value, positionOf }) => (kindOf(value) === undefined ? [] : checkEntry(known, { ok: true, value, positionOf, warnings: [] }).findings)) };
  const { value, positionOf, warnings } = parsed;
  const kind = kindOf(value);
  if (kind === undefined) {
    return { findings: located([{ code: 'E_KIND', path: '', message: `nothing here says what this is; expected one of: ${kinds.join(', ')}`, hint: 'a sheet has "framework" and "respondent", a framework "competencies" and "flow", a saved attempt, a map and a manifest "format", a council profile "name"' }], positionOf) };
  }
  if (isWorkingKind(kind)) return { findings: located([otherKind(kind, 'a framework, a sheet, an attempt or a council profile')], positionOf) };
  const checked = checks[kind](value, positionOf, known);
  const odd = checked.named === undefined ? [] : located(oddTimes(value, new Date(known.instant())), positionOf);
  return { ...checked, is: kind, findings: [...warnings, ...checked.findings, ...odd] };
}

const checks: Readonly<Record<Kind, (value: unknown, positionOf: PositionOf, known: Brought) => Checked>> = {
  framework: (value, positionOf) => {
    const checked = checkOwn(value);
    if (!checked.ok) return { findings: located(checked.findings, positionOf) };
    const { framework } = checked;
    return { findings: located(notesOn(framework), positionOf), named: `${framework.id} ${framework.version}`, framework };
  },
  sheet: (value, positionOf, known) => {
    const read = readSheet(value, knownFrameworks(known), positionOf);
    return read.ok ? { findings: read.warnings, named: `${read.framework.id} ${read.framework.version}` } : { findings: read.findings };
  },
  'council-profile': (value, positionOf) => {
    const read = readCouncilProfile(value, positionOf);
    return read.ok ? { findings: read.warnings, named: '' } : { findings: read.findings };
  },
  attempt: checkAttempt,
  map: (value, positionOf, known) => {
    const read = checkFormMap(known, value, positionOf);
    return read.ok ? { findings: [], named: `${read.map.framework.id} ${read.map.framework.version}` } : { findings: read.findings };
  },
  manifest: (value, positionOf) => {
    const read = readManifest(value);
    return read.ok ? { findings: [], named: '' } : { findings: located(read.findings, positionOf) };
  },
};

/** A saved attempt is whole, undamaged, and could have happened. Where its framework is not known here, only the first two can be told. */
function checkAttempt(value: unknown, positionOf: PositionOf, known: Brought): Checked {
  try {
    const { framework: { id, version } } = checkedEnvelope(value);
    const framework = frameworkCalled(known, id, version) ?? frameworkCalled(known, id);
    if (framework) takeUpAttempt(framework, value);
    else throw new AttemptError('E_UNKNOWN_FRAMEWORK', 'It was made with a framework that is not known here.');
    return { findings: [], named: `${id} ${version}` };
  } catch (error) {
    if (!isAssessmentError(error)) throw error;
    return { findings: located(findingsOf(error), positionOf) };
  }
}

/** It may be right in itself, and still not to be brought: `--framework-file` takes nothing for one of ours that is not. */
async function nameTaken(framework: Framework): Promise<readonly Finding[]> {
  const wrong = await unlikeOurs(framework);
  return wrong === undefined ? [] : [{ ...wrong, code: 'W_NAME_TAKEN' }];
}

/** What it asks, and what to do with it next. */
function aboutFramework({ t, width, paint }: Context, framework: Framework, path: string | undefined): string {
  const { total, inEnglish } = localise(framework, 'cy');
  const about = t('cli.validate.framework', { skills: framework.competencies.length, questions: framework.competencies.flatMap(({ indicators }) => indicators).length });
  const lines = [`${about} ${t('cli.validate.framework.welsh', { done: total - inEnglish, total })}`];
  const next = path === undefined ? [] : [paint.quiet(t('cli.validate.framework.next')), `  guildhall take ${framework.id} --framework-file ${shellWord(plain(path))}`];
  return `${[...lines.map((line) => wrap(line, width)), ...next].join('\n')}\n`;
}
