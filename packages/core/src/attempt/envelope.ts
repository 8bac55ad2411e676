import { AttemptError } from '../errors/errors.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { hashOf } from '../json/hash.ts';
import type { AttemptEnvelope, AttemptRecord } from './record.ts';
import { attemptEnvelopeSchema } from './schema.ts';
import { misfits } from './misfits.ts';
import { migrate, type Migration } from './migrate.ts';

const format = 'guildhall/attempt';
const formatVersion = 1;
const flowVersion = 1;

/** Wraps a record for keeping: what it is, what it was made with, and a seal that tells damage. */
export function sealAttempt(framework: Framework, body: AttemptRecord): AttemptEnvelope {
  const unsealed = { format: `${format}@${formatVersion}`, flow: flowVersion, framework: { id: framework.id, version: framework.version, hash: frameworkHashOf(framework) }, body } as const;
  return { ...unsealed, seal: hashOf(unsealed) };
}

/**
 * Opens a stored attempt for one framework.
 *
 * @param stored what was read back, as parsed JSON.
 * @throws {AttemptError} `E_FORMAT` not an attempt of ours · `E_NEWER` made by a newer program · `E_DAMAGED` the seal does not match ·
 * `E_SHAPE` well sealed and still not an attempt · `E_FRAMEWORK_OTHER` another framework · `E_VERSION_OTHER` another version with no migration to this one ·
 * `E_CONTENT_OTHER` the same version with other content. What was stored is never changed.
 */
export function openAttempt(framework: Framework, stored: unknown, migrations: readonly Migration[] = []): AttemptRecord {
  const envelope = checkedEnvelope(stored);
  const { id, version, hash } = envelope.framework;
  if (id !== framework.id) throw new AttemptError('E_FRAMEWORK_OTHER', `This was made with "${id}" ${version}; it was opened with "${framework.id}" ${framework.version}.`);
  if (version !== framework.version) return migrate(framework, envelope, migrations).body;
  if (hash !== frameworkHashOf(framework)) throw new AttemptError('E_CONTENT_OTHER', `This was made with "${id}" ${version}, but the content of that version was different then; open it with the program it was made with.`);
  return envelope.body;
}

/** Checks that something stored is a whole and undamaged attempt, of whatever framework. */
export function checkedEnvelope(stored: unknown): AttemptEnvelope {
  const said = typeof stored === 'object' && stored !== null && 'format' in stored ? stored.format : undefined;
  const [, named, number] = typeof said === 'string' ? /^([a-z/]+)@(\d+)$/.exec(said) ?? [] : [];
  if (named !== format) throw new AttemptError('E_FORMAT', `This is not a saved attempt: its "format" would be "${format}@${formatVersion}".`);
  if (Number(number) > formatVersion) throw new AttemptError('E_NEWER', `This was saved by a newer program, in format ${Number(number)}; this one reads up to ${formatVersion}. Nothing was changed.`);
  const { seal, ...unsealed } = stored as Readonly<Record<string, unknown>>;
  if (typeof seal !== 'string' || seal !== sealOf(unsealed)) throw new AttemptError('E_DAMAGED', 'This saved attempt is damaged: its seal does not match what it holds. Nothing was changed.');
  const rules = unsealed['flow'];
  if (typeof rules === 'number' && rules > flowVersion) throw new AttemptError('E_NEWER', `This was saved by a newer program, under rules ${rules} for what may follow what; this one knows them up to ${flowVersion}. Nothing was changed.`);
  const parsed = attemptEnvelopeSchema.safeParse(stored);
  if (!parsed.success) throw new AttemptError('E_SHAPE', 'This saved attempt cannot be read:', misfits(parsed.error.issues));
  const { journal } = parsed.data.body;
  const firstOut = journal.findIndex(({ seq }, i) => seq !== i + 1);
  if (firstOut >= 0) throw new AttemptError('E_JOURNAL', `The journal is out of order: entry ${firstOut + 1} has seq ${journal[firstOut]?.seq}.`);
  return parsed.data;
}

function sealOf(unsealed: unknown): string | null {
  try {
    return hashOf(unsealed);
  } catch {
    return null; // what cannot be written canonically was never sealed by us
  }
}
