import type { Finding, Framework } from '@guildhall/core';
import { canonicalJson, hashOf, type PositionOf } from '@guildhall/core/json';
import type { BareContext } from '../context.ts';
import { Ended } from '../exit.ts';
import { readDocument } from '../files/input.ts';
import { sourceOf } from '../files/source.ts';
import { located } from '../files/located.ts';
import { everyFinding, parseEntry } from '../files/parse.ts';
import { isTable } from '../files/table-name.ts';
import { kindOf, otherKind } from '../kind-of.ts';
import { shipped } from '../shipped/shipped-frameworks.ts';
import { checkOwn, largestFramework, type CheckedOwn } from './check-own.ts';
import { nameOf } from './name-of.ts';
import { namedFiles } from './named-files.ts';

interface Read { readonly file: string; readonly framework: Framework; readonly positionOf: PositionOf }

/**
 * Reads frameworks that somebody brought, each checked whole: nothing is begun with a framework that is only nearly one.
 *
 * One may be named twice, and one of ours may be brought in the same words, with other translations. Nothing else may have the name of another:
 * who reads a result has to know what was asked.
 *
 * @param names files, folders of `.json` files, and patterns.
 * @throws {Ended} with everything that is wrong with any of them.
 */
export async function ownFrameworks(context: Pick<BareContext, 'host' | 'findings'>, names: readonly string[]): Promise<readonly Framework[]> {
  const problems: Ended[] = [];
  const own = new Map<string, Read>();
  for (const file of await namedFiles(context.host.disk, names)) {
    try {
      const read = await readFramework(context, file);
      const before = own.get(nameOf(read.framework));
      const wrong = before === undefined ? await unlikeOurs(read.framework) : unlike(read.framework, before);
      if (wrong !== undefined) throw new Ended(located([wrong], read.positionOf), file);
      if (before === undefined) own.set(nameOf(read.framework), read);
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) throw Ended.together(problems);
  return [...own.values()].map(({ framework }) => framework);
}

async function readFramework({ host, findings }: Pick<BareContext, 'host' | 'findings'>, file: string): Promise<Read> {
  const source = await sourceOf(host, file);
  if (isTable(file) || /\.(?:jsonl|ndjson)$/i.test(file)) throw new Ended([notByName], file);
  if (source.size > largestFramework) throw new Ended([tooLarge], file);
  const parsed = parseEntry(await readDocument(host, source, 'utf-8'));
  if (!parsed.ok) throw new Ended(everyFinding(parsed, ({ value, positionOf }) => located(findingsOf(asFramework(value)), positionOf)), file);
  const { value, positionOf, warnings } = parsed;
  const checked = asFramework(value);
  if (!checked.ok) throw new Ended(located(checked.findings, positionOf), file);
  await findings.tell(warnings, file);
  return { file, framework: checked.framework, positionOf };
}

function asFramework(value: unknown): CheckedOwn {
  const other = wrongKind(value);
  return other === undefined ? checkOwn(value) : { ok: false, findings: [other] };
}

function findingsOf(checked: CheckedOwn): readonly Finding[] {
  return checked.ok ? [] : checked.findings;
}

const notByName: Finding = { code: 'E_KIND', path: '', message: 'by its name this holds sheets; a framework is a .json file', hint: 'sheets are named after the command' };
const tooLarge: Finding = { code: 'E_LIMIT_SIZE', path: '', message: `a framework holds at most ${largestFramework.toLocaleString('en-GB')} bytes` };

/** What says of itself that it is something else is told so once, and not by each of its keys. */
function wrongKind(value: unknown): Finding | undefined {
  const kind = kindOf(value);
  if (kind === 'framework' || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (kind !== undefined) return { ...otherKind(kind, 'a framework'), hint: '--framework-file takes frameworks alone; everything else is named after the command' };
  return { code: 'E_KIND', path: '', message: 'nothing here says what this is; a framework is expected', hint: 'a framework has "competencies", "scale" and "flow"; guildhall frameworks show ID --format json writes one to begin with' };
}

/** Why it cannot stand beside one that was brought before; `undefined` where it is the same. */
function unlike(framework: Framework, before: Read): Finding | undefined {
  if (canonicalJson(framework) === canonicalJson(before.framework)) return undefined;
  const which = isOneContent(framework, before.framework) ? 'and their translations are not the same' : `and the two are not the same: ${bothHashes(framework, before.framework)}`;
  return otherContent(`${framework.id} ${framework.version} is in ${before.file} too, ${which}`, 'name one of the two; whoever changes a framework gives it another version');
}

/** Why it cannot stand beside ours. A translation that is added or reviewed does not change what was asked. */
export async function unlikeOurs(framework: Framework): Promise<Finding | undefined> {
  const name = nameOf(framework);
  if (!Object.hasOwn(shipped, name)) return undefined;
  const ours = (await shipped[name]?.())?.framework;
  if (ours === undefined || isOneContent(framework, ours)) return undefined;
  return otherContent(`${framework.id} ${framework.version} comes with Guildhall, and this is not the same: ${bothHashes(framework, ours)}`, 'give it an "id" of its own; whoever reads a result has to know what was asked');
}

function otherContent(message: string, hint: string): Finding {
  return { code: 'E_CONTENT_OTHER', path: '/id', message, hint };
}

function isOneContent(one: Framework, other: Framework): boolean {
  return contentHashOf(one) === contentHashOf(other);
}

/** As they stand in results and records, so that it can be seen there which of the two was used. */
function bothHashes(here: Framework, there: Framework): string {
  return `${contentHashOf(here)} here, ${contentHashOf(there)} there`;
}

/** The hash that results and records name a framework by: translations left out. */
function contentHashOf({ translations: _translations, ...content }: Framework): string {
  return hashOf(content);
}
