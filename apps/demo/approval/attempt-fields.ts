import { event, field, noted, type Field } from './field.ts';

/** Which question set something was made with. */
export const setFields: readonly Field[] = [field('Which question set, in which version', 'public', '/framework/id', '/framework/version', '/framework/hash')];
export const sealField: Field = field('A checksum that tells damage', 'derived', '/seal');
export const formatField: Field = field('What kind of file it is', 'public', '/format');

/** A record of one person's answers (`guildhall/attempt@1`). It holds no name of that person. */
export const attemptFields: readonly Field[] = [
  formatField, ...setFields, sealField,
  field('Under which rules it was made', 'public', '/flow'),
  field('A code for the person, made by chance; no name', 'personal', '/body/respondent'),
  field('The day on which it began', 'personal', '/body/startedOn'),
  field('A number made by chance, which settles the order of some lists', 'personal', '/body/seed'),
  field('A code for the council, where one is given', 'personal', '/body/council'),
  field('A checksum of the record that this one renews', 'derived', '/body/renews'),
  field('What happened in which order, and when, by the device’s clock', 'personal', '/body/journal/[]/seq', '/body/journal/[]/at'),
  field('That the person agreed to take part', 'personal', ...event('agreement.given')),
  field('Facts the questions depend on: for example the office somebody holds, how long, or the date of the meeting', 'personal', ...event('fact.given', 'fact', 'value'), ...event('facts.settled')),
  field('What the person chose to look at', 'personal', ...event('areas.chosen', 'stage', 'areas/[]')),
  field('Answers to questions: a level, a choice, or that there is none', 'personal', ...event('item.answered', 'item', 'response/level', 'response/choice', 'response/none'), ...event('item.cleared', 'item')),
  field('Notes, reasons and answers in the person’s own words', 'special-category-possible', ...noted('item.answered', 'response/note', 'response/text', 'response/reason')),
  field('Who answered, where it was an assessor: a name as it was given, and a role', 'personal',
    ...['item.answered', 'item.cleared', 'part.submitted', 'part.reopened'].flatMap((type) => noted(type, 'by/id', 'by/role'))),
  field('Which parts were handed in, opened again or looked over', 'personal', ...event('part.submitted', 'part'), ...event('part.reopened', 'part'), ...event('review.agreed')),
  field('Supports before a meeting, and when they were in place', 'personal', ...event('check.settled', 'check', 'as', 'on')),
  field('Why a support is not needed', 'special-category-possible', ...noted('check.settled', 'reason')),
  field('How ways to act in a situation were rated', 'personal', ...event('scenario.rated', 'scenario', 'option', 'rating')),
  field('That something was talked over, and by whom', 'personal', ...event('flag.discussed', 'flag', 'by/id', 'by/role')),
  field('The officer’s comment, and an adjustment they need', 'special-category-possible', ...event('comment.made', 'text'), ...event('adjustment.named', 'text')),
  field('That a second assessor was asked for', 'personal', ...event('second-assessor.asked')),
  field('The decision on speaking at meetings: what, when, by whom, beside whom, and what the rules had proposed', 'personal',
    ...event('decision.made', 'outcome', 'by/id', 'by/role', 'on', 'proposed', 'beside')),
  field('Why a manager decided otherwise than proposed', 'special-category-possible', ...noted('decision.made', 'reason')),
  field('What stands in the way of a skill, chosen from a list', 'personal', ...event('cause.given', 'competency', 'cause')),
  field('The plan: actions, skills, dates', 'personal', ...event('plan.agreed', 'steps/[]/action', 'steps/[]/for/[]', 'steps/[]/by', 'steps/[]/reviewOn')),
  field('The plan in the person’s own words: own ideas, who does it, how they will know, why there is none', 'special-category-possible',
    ...noted('plan.agreed', 'steps/[]/own', 'steps/[]/owner', 'steps/[]/measure', 'none')),
  field('What was done of it, and when', 'personal', ...event('step.done', 'step', 'on'), ...event('follow-up.closed', 'on')),
  field('Meetings held, talked over afterwards, and that something serious happened', 'personal',
    ...event('meeting.held', 'on', 'beside'), ...event('debrief.held', 'on'), ...event('incident.reported', 'on')),
  field('Notes on how it went', 'special-category-possible', ...noted('follow-up.closed', 'note'), ...noted('debrief.held', 'note')),
  field('That the day was looked at, to see what has ended', 'personal', ...event('date.read', 'today')),
  field('That everything was taken back, and what is left of a decision then: what, when, by whom', 'personal',
    ...event('attempt.withdrawn', 'kept/outcome', 'kept/by/id', 'kept/by/role', 'kept/on')),
];
