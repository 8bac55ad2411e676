import { draftPlan, schedule, type DraftPlan, type Gap, type PlannedStep } from '@guildhall/core';
import { formatDate, formatList } from '@guildhall/core/messages';
import { plain } from '../render/plain.ts';
import { profileOf, profileText } from '../render/profile.ts';
import { keysShown } from './ask-one-of.ts';
import { dateIn } from './tell.ts';
import type { Session, Step } from './session.ts';

/** One thing that may go into the plan. */
interface Idea { readonly step: PlannedStep; readonly to: 'person' | 'organisation'; readonly isIn: boolean }

/** After each gap what stands in the way; then a plan of the person's own, from what is suggested or in their own words. */
export async function makePlan(session: Session): Promise<Step> {
  const { talk, t, framework } = session;
  const { gaps } = profileOf(framework, session.view.memory);
  const short = gaps.filter(({ kind }) => kind === 'short');
  if (framework.readiness !== undefined) {
    talk.newPage();
    await talk.show((width) => profileText({ ...session.context, width }, framework, session.view.memory));
    await talk.pause();
  }
  if (short.length > 0) await askCauses(session, short);
  const draft = draftPlan(framework, gaps, session.view.memory.causes);
  const steps = schedule(framework, draft.items, { from: session.context.today, owners: { person: t('plan.owner.me'), organisation: session.council?.name ?? t('plan.council') } });
  let ideas: readonly Idea[] = steps.map((step, i) => ({ step, to: draft.items[i]?.to ?? 'person', isIn: true }));
  for (;;) {
    await show(session, ideas, draft);
    const line = (await talk.ask({ acts: ['edit'] })).toLowerCase();
    const [, edit, number] = /^(e?)\s*(\d+)$/.exec(line) ?? [];
    const chosen = ideas[Number(number) - 1];
    if (chosen !== undefined && number !== undefined) {
      const changed = edit === 'e' ? { ...chosen, step: await editStep(session, chosen.step) } : { ...chosen, isIn: !chosen.isIn };
      ideas = ideas.map((idea) => (idea === chosen ? changed : idea));
    } else if (line === 'o') {
      const own = await ownStep(session);
      if (own !== undefined) ideas = [...ideas, { step: own, to: 'person', isIn: true }];
    } else if (line === 'x') {
      if (await noPlan(session)) return 'on';
    } else if (line === '') {
      if (await agreeOn(session, ideas)) return 'on';
    } else await talk.say(t('cli.take.oneOf', { keys: keysShown(['', ...ideas.flatMap((_, i) => [`${i + 1}`, `e${i + 1}`]), 'o', 'x']) }));
  }
}

async function askCauses(session: Session, short: readonly Gap[]): Promise<void> {
  const { talk, t, framework: { causes, competencies } } = session;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('cause.title'));
  await talk.say(t('cause.hint'));
  await talk.say(t('cause.council.note'));
  let isAgain = false;
  for (let at = 0; at < short.length;) {
    const gap = short[at];
    if (gap === undefined) break;
    const skill = competencies.find(({ id }) => id === gap.competency)?.plainTitle ?? gap.competency;
    const given = session.view.memory.causes[gap.competency];
    if (at > 0 || talk.staysInSight || isAgain) talk.newPage();
    isAgain = true;
    await talk.say();
    await talk.sayStrong(t('cause.question', { skill }));
    await talk.offer([...causes.map(({ label }, i) => [String(i + 1), label] as const), ['s', t('cause.notSure')]]);
    if (given !== undefined) await talk.hint(t('cli.take.keep', { answer: causes.find(({ id }) => id === given)?.label ?? '' }));
    const holds = given === undefined ? undefined : String(causes.findIndex(({ id }) => id === given) + 1);
    const line = (await talk.ask({ holds, acts: at > 0 ? ['back'] : [] })).toLowerCase();
    const cause = /^\d+$/.test(line) ? causes[Number(line) - 1] : undefined;
    if (line === 'b') at = Math.max(0, at - 1);
    else if (line === 's' || (line === '' && given !== undefined)) at += 1;
    else if (cause !== undefined && await session.send({ type: 'cause.given', competency: gap.competency, cause: cause.id })) at += 1;
    else await talk.say(t('cause.missing', { skill }));
  }
}

async function show(session: Session, ideas: readonly Idea[], draft: DraftPlan): Promise<void> {
  const { talk, t, framework } = session;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('plan.title'));
  await talk.say(ideas.length === 0 ? t('plan.nothingSuggested') : t('plan.lead'));
  if (ideas.length > 0) talk.aside(t('terminal.plan'));
  const numbered = ideas.map((idea, i) => ({ ...idea, number: i + 1 }));
  const forPerson = numbered.filter(({ to }) => to === 'person');
  const forCouncil = numbered.filter(({ to }) => to === 'organisation');
  await talk.offerAtLength(forPerson.map((idea) => shownIdea(session, idea)));
  if (forCouncil.length > 0) {
    await talk.say();
    await talk.sayStrong(t('plan.council'));
    await talk.say(t('plan.council.lead'));
    await talk.offerAtLength(forCouncil.map((idea) => shownIdea(session, idea)));
  }
  for (const { competency } of draft.unplanned.filter(({ reason }) => reason === 'monitoring-officer')) {
    await talk.say(`${framework.competencies.find(({ id }) => id === competency)?.plainTitle ?? competency}: ${t('plan.monitoringOfficer')}`);
  }
  await talk.say();
  await talk.offer([
    ['↵', ideas.some(({ isIn }) => isIn) ? t('plan.agree') : t('plan.none')],
    // On a screen each idea is there to be chosen itself.
    ...(ideas.length === 0 || !talk.staysInSight ? [] : [['1', t('cli.take.plan.toggle')] as const, ['e1', t('cli.take.plan.edit')] as const]),
    ['o', t('plan.own')], ['x', t('plan.none')],
  ]);
}

function shownIdea({ t, framework, context: { language } }: Session, { number, step, isIn }: Idea & { readonly number: number }) {
  const action = framework.actions.find(({ id }) => id === step.action);
  const skills = step.for.map((id) => framework.competencies.find((competency) => competency.id === id)?.plainTitle ?? id);
  const points = [
    ...(skills.length === 0 ? [] : [t('plan.because', { skills: formatList(language, skills) })]),
    `${t('plan.owner')}: ${plain(step.owner)}`, `${t('plan.by')}: ${formatDate(language, step.by)}`, `${t('plan.measure')}: ${plain(step.measure)}`, `${t('plan.reviewOn')}: ${formatDate(language, step.reviewOn)}`,
  ];
  return { key: String(number), title: `${isIn ? '' : `(${t('cli.take.plan.out')}) `}${action?.title ?? plain(step.own ?? '')}`, text: action?.text, points };
}

async function editStep(session: Session, step: PlannedStep): Promise<PlannedStep> {
  const { t } = session;
  return {
    ...step,
    owner: await askWords(session, t('plan.owner'), step.owner),
    by: await askDate(session, t('plan.by'), step.by),
    measure: await askWords(session, t('plan.measure'), step.measure),
    reviewOn: await askDate(session, t('plan.reviewOn'), step.reviewOn),
  };
}

async function ownStep(session: Session): Promise<PlannedStep | undefined> {
  const { talk, t, context: { today } } = session;
  talk.newPage();
  await talk.say(t('plan.what'));
  const own = (await talk.askWords()).slice(0, 1000);
  if (own === '') return undefined;
  return editStep(session, { own, for: [], owner: t('plan.owner.me'), by: today, measure: t('plan.measure.hint'), reviewOn: today });
}

async function askWords({ talk, t }: Session, question: string, before: string): Promise<string> {
  talk.newPage();
  await talk.say(question);
  await talk.sayQuiet(t('cli.take.keep', { answer: plain(before) }));
  return (await talk.askWords()).slice(0, 1000) || before;
}

async function askDate(session: Session, question: string, before: string): Promise<string> {
  const { talk, t, context: { language, today } } = session;
  for (;;) {
    talk.newPage();
    await talk.say(question);
    await talk.sayQuiet(t('cli.take.keep', { answer: formatDate(language, before) }));
    const line = await talk.askWords();
    if (line === '') return before;
    const date = dateIn(line);
    if (date !== undefined && date >= today) return date;
    await talk.say(date === undefined ? t('errors.date.notReal', { question }) : t('errors.date.past', { question }));
  }
}

async function noPlan(session: Session): Promise<boolean> {
  const { talk, t } = session;
  talk.newPage();
  await talk.say(t('plan.none.why'));
  await talk.sayQuiet(t('plan.none.hint'));
  const none = (await talk.askWords()).slice(0, 1000);
  if (none !== '' && await session.send({ type: 'plan.agreed', steps: [], none })) return true;
  await talk.say(t('plan.missing.why'));
  return false;
}

async function agreeOn(session: Session, ideas: readonly Idea[]): Promise<boolean> {
  const { talk, t, framework } = session;
  const taken = ideas.filter(({ isIn }) => isIn);
  const most = framework.flow.find((stage) => stage.kind === 'plan')?.most ?? 3;
  const mine = taken.filter(({ to }) => to === 'person').length;
  if (mine > most) {
    await talk.say(t('plan.wrong.tooMany', { count: most }));
    return false;
  }
  if (taken.length === 0) {
    if (ideas.length > 0) return noPlan(session);
    return session.send({ type: 'plan.agreed', steps: [], none: t('plan.nothingSuggested') });
  }
  return session.send({ type: 'plan.agreed', steps: taken.map(({ step }) => step) });
}
