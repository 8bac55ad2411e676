import { publicMeetingReadiness } from '@guildhall/core/frameworks';
import { sealCard, type DecisionOnCard } from '@guildhall/core/register';
import { steadyAna, walkTo, type Persona } from '@guildhall/core/testing';
import type { Download } from 'playwright-core';

/** A file as a page is given one. */
export interface GivenFile { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const file = (name: string, content: string): GivenFile => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

export const textFile = file;

/** A card for the register, as an officer downloads it. */
export function cardFile(name: string, decision: Partial<DecisionOnCard> = {}, reference = ''): GivenFile {
  return file('card.json', JSON.stringify(sealCard({ status: 'READY', by: 'Bo Hughes', on: '2027-01-10', until: '2028-01-10', ...decision }, { name, reference }), null, 2));
}

/** The whole record of an officer who has come as far as this stage. */
export function recordText(stage: string, persona: Partial<Persona> = {}): string {
  return JSON.stringify(walkTo(publicMeetingReadiness, stage, { ...steadyAna, ...persona }, { now: () => '2026-03-02T09:00:00.000Z' }).record());
}

/** A record in which a manager decided that somebody is to watch and take notes for now. */
export function notYetText(): string {
  const attempt = walkTo(publicMeetingReadiness, 'decision', steadyAna, { now: () => '2026-03-02T09:00:00.000Z' });
  attempt.send({ type: 'decision.made', outcome: 'NOT_YET', by: { id: 'bo', role: 'manager' }, on: '2027-02-01' });
  return JSON.stringify(attempt.record());
}

/** What was downloaded, as text. */
export async function contentOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  // A mark that says how the letters are written is no part of what is said.
  return Buffer.concat(chunks).toString('utf8').replace(/^\uFEFF/, '');
}
