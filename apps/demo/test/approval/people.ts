import { startAttempt, type AttemptEvent, type Framework } from '@guildhall/core';
import { addMonths, addDays } from '@guildhall/core/flow';
import { manager, nextEvents, seededPersona, type Persona } from '@guildhall/core/testing';

const words = 'In my own words.';

/** Says everything there is a place to say it in; some want no plan, and everybody takes an answer back and gives it again. */
function talkative(event: AttemptEvent, seed: number): readonly AttemptEvent[] {
  switch (event.type) {
    case 'item.answered': {
      const { response, item, by } = event;
      const said: AttemptEvent = { ...event, response: 'text' in response ? { text: words } : 'none' in response ? { ...response, reason: words, note: words } : { ...response, note: words } };
      return [said, { type: 'item.cleared', item, ...(by === undefined ? {} : { by }) }, said];
    }
    case 'check.settled': return [{ ...event, as: 'notNeeded', reason: words }];
    case 'decision.made': return [{ ...event, reason: words }];
    case 'plan.agreed': return [seed % 3 === 0 ? { ...event, steps: [], none: words }
      : { ...event, steps: [...event.steps, { own: words, for: [], owner: 'Bo Hughes', by: '2026-05-02', measure: words, reviewOn: '2026-06-02' }] }];
    // Something serious ends a standing before its time.
    case 'date.read': return seed % 4 === 1 ? [{ type: 'incident.reported', on: '2026-04-09' }, event] : [event];
    case 'debrief.held': case 'follow-up.closed': return [{ ...event, note: words }];
    default: return [event];
  }
}

/** What else somebody may do at any time, where it is taken. */
function besides(framework: Framework): readonly AttemptEvent[] {
  return [
    { type: 'comment.made', text: words }, { type: 'adjustment.named', text: words }, { type: 'second-assessor.asked' },
    ...framework.competencies.slice(0, 1).flatMap(({ id }) => framework.causes.slice(0, 1).map((cause): AttemptEvent => ({ type: 'cause.given', competency: id, cause: cause.id }))),
    ...framework.scenarios.slice(0, 1).flatMap(({ id, options }) => options.slice(0, 1).map((option): AttemptEvent => ({ type: 'flag.discussed', flag: `${id}.${option.id}`, by: manager }))),
  ];
}

/** Somebody made up who goes to the end and leaves nothing unsaid. Their record, at every moment at which it holds something more. */
export function recordsOf(framework: Framework, seed: number): readonly unknown[] {
  const persona: Persona = { ...seededPersona(seed, framework.readiness === undefined ? 0.2 : 0), outcome: ['READY', 'READY_WITH_SUPPORT'][seed % 2] ?? '' };
  const attempt = startAttempt(framework, { respondent: persona.respondent, startedOn: persona.startedOn, seed, council: 'c-1', renews: `sha256:${'0'.repeat(64)}` });
  for (let step = 0; step < 60 && attempt.view().stage !== null; step++) {
    const taken = nextEvents(attempt, persona)
      .flatMap((event) => talkative(event, seed)).filter((event) => attempt.send(event));
    for (const event of besides(framework)) attempt.send(event);
    if (taken.length === 0 && step > 20) break;
  }
  const whole = attempt.record();
  attempt.send({ type: 'date.read', today: addMonths(addDays(persona.startedOn, 1), 30) });
  attempt.send({ type: 'attempt.withdrawn' });
  return [whole, attempt.record()];
}
