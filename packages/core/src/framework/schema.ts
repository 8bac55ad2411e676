import { jitless } from './jitless.ts';
import * as z from 'zod/mini';
import { isForbiddenKey } from '../json/forbidden-keys.ts';
import type { Framework, Stage } from './framework.ts';
import { someText } from './texts.ts';

z.config(jitless);

const id = z.string().check(
  z.regex(/^[a-zA-Z0-9]+(?:[-_][a-zA-Z0-9]+)*$/, 'use letters, digits and single hyphens, for example "chairing-meetings"'),
  z.maxLength(80),
  z.refine((name) => !isForbiddenKey(name), 'every JavaScript object answers to this name already; choose another'),
);
const text = someText(4000);
const ids = z.array(id);
/** Of anything in a list that may be long: nobody is asked so much. */
const most = 5000;
const texts = z.array(text);
const wholeNumber = z.int();
const share = z.number().check(z.minimum(0), z.maximum(1));
const audience = z.record(id, z.array(z.string()).check(z.minLength(1, 'name at least one value')));
const nonAnswer = z.enum(['notMyRole', 'notSeen', 'needToKnowMore', 'preferNotToSay']);
const reviewed = z.enum(['draft', 'panel', 'adopted']);
const basis = z.literal('practice');

const level = z.strictObject({
  value: wholeNumber.check(z.minimum(0)), id, label: text, shown: text, meaning: text, meaningObserved: z.exactOptional(text), shownObserved: z.exactOptional(text),
});
const scale = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('levels'), id,
    levels: z.array(level).check(z.minLength(2, 'E_LEVELS a scale has 2 to 12 levels'), z.maxLength(12, 'E_LEVELS a scale has 2 to 12 levels')),
    bands: z.array(z.strictObject({ id, label: text, shown: text, from: z.number() })),
  }),
  z.strictObject({
    kind: z.literal('choices'), id,
    choices: z.array(z.strictObject({ id, label: text, meaning: text, counts: z.exactOptional(z.enum(['reached', 'apart'])) })).check(z.minLength(2, 'offer 2 to 12 choices'), z.maxLength(12, 'offer 2 to 12 choices')),
  }),
]);

const anchor = z.strictObject({ level: wholeNumber, analyst: text, shown: text, observed: z.exactOptional(text) });
const wording = z.strictObject({ when: audience, stem: text, observed: z.exactOptional(text), anchors: z.exactOptional(z.array(anchor)) });
const indicator = z.strictObject({
  id, reviewed, stem: text, observed: text,
  wordings: z.exactOptional(z.array(wording)), anchors: z.exactOptional(z.array(anchor)), putTo: z.exactOptional(audience),
  refuses: z.exactOptional(z.array(nonAnswer)), phrases: ids, basis: z.exactOptional(basis), note: z.exactOptional(text),
});
const competency = z.strictObject({
  id, title: text, plainTitle: text, summary: text, group: id, phrases: ids,
  integrity: z.exactOptional(z.literal('alone')), critical: z.exactOptional(z.enum(['integrity', 'skill'])),
  indicators: z.array(indicator).check(z.minLength(1, 'a competency needs at least one indicator'), z.maxLength(most)),
  paired: z.exactOptional(z.strictObject({ by: id, action: id })),
  anchors: z.exactOptional(z.array(anchor)), firstChoices: ids,
  noAction: z.exactOptional(z.literal('monitoring-officer')), crosswalk: z.exactOptional(texts),
});

const fact = z.strictObject({
  id, question: text, observed: z.exactOptional(text), hint: z.exactOptional(text), kind: z.enum(['choice', 'whole-number', 'date']),
  options: z.exactOptional(z.array(z.strictObject({ id, label: text, hint: z.exactOptional(text) })).check(z.minLength(2, 'offer at least two options'))),
  default: z.exactOptional(wholeNumber), optional: z.exactOptional(z.boolean()), phrases: z.exactOptional(ids),
});
const prompt = z.strictObject({
  id, question: text, hint: z.exactOptional(text), phrases: ids, putTo: z.exactOptional(audience), optional: z.exactOptional(z.boolean()),
});
const note = z.strictObject({ id, where: z.enum(['card', 'before', 'report']), at: z.exactOptional(id), text, phrases: ids });
const scenario = z.strictObject({
  id, reviewed, title: text, situation: text, competencies: ids, phrases: ids, rationale: text,
  options: z.array(z.strictObject({ id, text, key: wholeNumber.check(z.minimum(1), z.maximum(4)) })).check(z.minLength(2, 'a scenario needs at least two options')),
});
const check = z.strictObject({
  id, title: text, hint: z.exactOptional(text), mandatory: z.union([z.boolean(), z.strictObject({ fact: id, below: wholeNumber })]),
  leadDays: wholeNumber, shortestDays: wholeNumber, phrases: ids, basis: z.exactOptional(basis), note: z.exactOptional(text),
});
const cause = z.strictObject({ id, label: text, to: z.enum(['person', 'organisation']), actions: ids });
const action = z.strictObject({
  id, title: text, text, fits: text, doesNotFit: text, doneWhen: text, weeks: wholeNumber.check(z.minimum(0)),
  scope: z.exactOptional(z.enum(['many', 'one'])), phrases: ids, basis: z.exactOptional(basis),
});
const readiness = z.strictObject({
  othersLow: z.number(), othersMeanLow: z.number(), othersMeanReady: z.number(), othersAtLeast: wholeNumber, assessorsDiffer: z.number(),
  validMonths: wholeNumber.check(z.minimum(1)), debriefDays: wholeNumber.check(z.minimum(1)),
});

const sectionShape = {
  id, title: text, hint: z.exactOptional(text), rater: z.enum(['self', 'assessor']), competencies: ids, prompts: z.array(prompt), whole: z.exactOptional(z.boolean()), follows: z.exactOptional(id),
};
const titled = { id, title: text };
const ask = z.strictObject({ kind: z.literal('ask'), ...sectionShape });
const scenarios = z.strictObject({ kind: z.literal('scenarios'), ...titled, scenarios: ids.check(z.minLength(1)) });
const checklist = z.strictObject({ kind: z.literal('checklist'), ...titled, checks: ids.check(z.minLength(1)) });
const outcome = z.strictObject({ id, label: text, then: z.union([z.literal('next'), ids]), beside: z.exactOptional(z.boolean()) });

const stageSchema: z.ZodMiniType<Stage> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before-you-start'), ...titled }),
  z.strictObject({ kind: z.literal('about'), ...titled, facts: z.array(fact).check(z.maxLength(200, 'keep it to 200 facts')) }),
  ask,
  z.strictObject({ kind: z.literal('areas'), ...titled, chosen: z.boolean(), areas: z.array(z.strictObject(sectionShape)).check(z.minLength(2, 'areas are open side by side: name at least two')) }),
  scenarios,
  checklist,
  z.strictObject({ kind: z.literal('beside'), ...titled, open: checklist, row: z.array(z.discriminatedUnion('kind', [ask, scenarios])).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('review'), ...titled }),
  z.strictObject({ kind: z.literal('decision'), ...titled, by: id, outcomes: z.array(outcome).check(z.minLength(2, 'a decision can go at least two ways')) }),
  z.strictObject({ kind: z.literal('plan'), ...titled, most: wholeNumber.check(z.minimum(1)) }),
  z.strictObject({ kind: z.literal('follow-up'), ...titled }),
  z.strictObject({ kind: z.literal('standing'), ...titled }),
]);

/** A framework as it is read from outside: the door that every definition passes. What it cannot see, `crossReferenceFindings` does. */
export const frameworkSchema: z.ZodMiniType<Framework> = z.strictObject({
  id: id.check(z.regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens, for example "councillor-roles"')),
  version: z.string().check(z.regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, 'use a semantic version, for example "1.2.0"')),
  kind: z.enum(['assessment', 'scan']),
  title: text, summary: text, forWhom: text, minutes: wholeNumber.check(z.minimum(1)), limits: texts,
  scale,
  leads: z.strictObject({ self: text, observed: z.exactOptional(text) }),
  nonAnswers: z.array(z.strictObject({ id: nonAnswer, by: z.array(z.enum(['self', 'observed'])), label: text })),
  missing: z.strictObject({ atLeast: wholeNumber.check(z.minimum(1)), share, reasonAbove: share }),
  target: z.number(),
  competencies: z.array(competency).check(z.minLength(1), z.maxLength(200, 'keep it to 200 competencies')),
  notes: z.array(note), scenarios: z.array(scenario), checks: z.array(check), causes: z.array(cause), actions: z.array(action).check(z.maxLength(most)),
  readiness: z.exactOptional(readiness),
  flow: z.array(stageSchema).check(z.minLength(1), z.maxLength(200, 'keep it to 200 stages')),
  phrases: z.array(z.strictObject({ id, phrase: text, document: id, section: text })),
  documents: z.array(z.strictObject({ id, title: text, author: text, year: wholeNumber })),
  translations: z.exactOptional(z.record(z.string().check(z.regex(/^[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'a language is written as a tag: cy')), z.record(z.string(), z.strictObject({ text, of: text, status: z.enum(['draft', 'reviewed']) })))),
});
