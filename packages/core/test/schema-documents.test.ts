import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { usualNorms } from '../src/change/index.ts';
import { cohortCounter, noReleases, release } from '../src/cohort/index.ts';
import { madeUpSheets } from '../src/cohort/made-up-sheets.ts';
import { councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../src/frameworks/index.ts';
import { startGroupSession } from '../src/group/index.ts';
import { inviteObserver, observerAnswers, observerFramework } from '../src/raters/index.ts';
import { sealManifest } from '../src/receipt/index.ts';
import { quiet } from './support/quiet-night.ts';
import { sealCard } from '../src/register/index.ts';
import { resultOf } from '../src/result/index.ts';
import { readSheet } from '../src/sheet/read-sheet.ts';
import { simulate } from '../src/testing/simulate.ts';
import { steadyAna, walkTo } from '../src/testing/persona.ts';
import { smallAreas } from '../src/testing/small-framework.ts';
import { schemaFaults } from './support/json-schema.ts';
import { scanPlan } from './support/made-up-session.ts';
import { nastySheets } from './support/nasty-sheets.ts';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
const sheets = frameworks.flatMap((framework) => [...nastySheets(framework, 25, 11), ...simulate(framework, { people: 2, seed: 4 })]);

function results(): readonly unknown[] {
  return sheets.map((sheet) => {
    const read = readSheet(sheet, frameworks);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    return resultOf({ ...read, scoredWith: 'test', flags: 'gate', includeIntegrity: true, input: { file: 'a.jsonl', line: 3 } });
  });
}

function ofAGroup(): Readonly<Record<'report' | 'summary' | 'history', unknown>> {
  const counter = cohortCounter(councillorRoles);
  for (const sheet of madeUpSheets(councillorRoles, 60, 9)) {
    const read = readSheet(sheet, frameworks);
    if (read.ok) counter.add(read.answers);
  }
  const summary = counter.summary();
  const { report, history } = release(councillorRoles, summary, noReleases(councillorRoles), {});
  return { report, summary, history };
}

function handedIn(): unknown {
  const invitation = inviteObserver(smallAreas, { subject: 'm-1', group: 'officers' });
  const found = observerAnswers(invitation, walkTo(observerFramework(smallAreas, 'officers', { localBudget: 'yes' }), undefined, { ...steadyAna, respondent: 'x-7' }).view());
  if (!found.ok) throw new Error(JSON.stringify(found.findings));
  return found.observer;
}

/** Documents as the program itself writes them, by the schema that is published for them. */
const documents: Record<string, readonly unknown[]> = {};

beforeAll(() => {
  const group = ofAGroup();
  Object.assign(documents, {
    'answer-sheet': sheets,
    attempt: [councillorRoles, leadershipPoints, publicMeetingReadiness].flatMap((framework) => [walkTo(framework).record(), walkTo(framework, 'profile').record()]),
    cohort: [group.report],
    'cohort-releases': [group.history],
    'cohort-summary': [group.summary],
    'council-profile': [JSON.parse(readFileSync(new URL('../../../docs/examples/council.json', import.meta.url), 'utf8'))],
    framework: [...frameworks, smallAreas],
    'group-session': [startGroupSession(scanPlan, { at: '2026-03-02T18:00:00.000Z', people: 14 }).record()],
    invitation: [inviteObserver(councillorRoles, { subject: 'm-1', group: 'community' })],
    manifest: [sealManifest(quiet)],
    norms: [usualNorms(councillorRoles), usualNorms(leadershipPoints)],
    'observer-answers': [handedIn()],
    'register-card': [sealCard({ status: 'READY_WITH_SUPPORT', by: 'Bo Hughes', on: '2026-03-02', until: '2027-03-02', beside: 'Di Lee' }, { name: 'Al Price', reference: 'S-4' })],
    result: results(),
    'version-map': [{ framework: 'councillor-roles', from: '1.0.0', to: '1.1.0', items: { pr1: 'pr1', pr2: null }, why: 'pr2 asked two things at once' }],
  });
});

const published = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const schemaOf = (name: string): unknown => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
/** What is read back from a file. */
const written = (document: unknown): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(document)) as Readonly<Record<string, unknown>>;

describe('each published JSON Schema', () => {
  it('has documents to be tried on', () => {
    expect(Object.keys(documents).toSorted()).toEqual(published.toSorted());
  });

  it.each(published)('%s takes what the program writes, as a second validator reads it', (name) => {
    const schema = schemaOf(name);
    expect((documents[name] ?? []).flatMap((document) => schemaFaults(schema, written(document)))).toEqual([]);
  });

  it.each(published)('%s refuses a field that nobody knows, and a document with any field of another kind', (name) => {
    const schema = schemaOf(name);
    for (const document of (documents[name] ?? []).slice(0, 3).map(written)) {
      expect(schemaFaults(schema, { ...document, unheardOf: 1 })).not.toEqual([]);
      // Version maps and sheets hold texts at the top; a list is none, nor an object in its place.
      for (const field of Object.keys(document)) expect(schemaFaults(schema, { ...document, [field]: [[null]] })).not.toEqual([]);
    }
  });
});
