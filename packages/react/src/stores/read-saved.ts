import type { AttemptEnvelope } from '@guildhall/core';
import type { Saved } from './saved.ts';
import { sealOf } from './seal-saved.ts';

/**
 * What lies in a store, if it is whole and as we wrote it; `null` otherwise. The envelope inside is opened with its own care.
 *
 * @param id the name it lies under.
 */
export function readSaved(id: string, value: unknown): Saved | null {
  if (!isObject(value) || value['id'] !== id || !isObject(value['envelope'])) return null;
  const { savedAt, keep, planDraft, promised, glance, doubtedOn, seal, envelope, errand } = value;
  if (typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt)) || typeof keep !== 'boolean' || typeof seal !== 'string') return null;
  // Whoever has the seal right has written it as we do, so what is inside has its shape.
  const saved = { id, envelope: envelope as unknown as AttemptEnvelope, savedAt, keep, planDraft, promised, glance, doubtedOn, seal, ...(errand === undefined ? {} : { errand }) } as Saved;
  try {
    return sealOf(saved) === seal ? saved : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
