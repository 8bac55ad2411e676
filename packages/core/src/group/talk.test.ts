import { describe, expect, it } from 'vitest';
import { frameworks, councillorRoles, publicMeetingReadiness } from '../frameworks/index.ts';
import { localise } from '../framework/localise.ts';
import { english } from '../messages/english.ts';
import { smallFramework } from '../testing/small-framework.ts';
import { actionsOffered } from './actions-offered.ts';
import { findingText } from './finding-text.ts';
import { startGroupSession } from './group-session.ts';
import { codeOf, readHandInCode } from './hand-in-code.ts';
import { handIn, rolesPlan, scanPlan, sheetOf } from '../../test/support/made-up-session.ts';
import { discussionPrompts, groundRules, roomSentenceText, stepTitle } from './prompts.ts';
import { rationaleOf, scenariosOffered } from './scenarios-offered.ts';
import { script } from './script.ts';
import { skillsForAction } from './skills-for-action.ts';

const at = '2026-03-02T18:30:00Z';

describe('what a room talks about', () => {
  const session = startGroupSession(scanPlan, { at, frameworks });
  for (let i = 0; i < 6; i++) session.send(handIn(sheetOf(scanPlan, { choice: i < 1 ? 'strength' : 'toDevelop' }, i)), at);
  session.send({ type: 'round.closed' }, at);

  it('is asked skill by skill, by what the board says of it', () => {
    const prompts = discussionPrompts(session.view(), 'en');
    expect(prompts).toHaveLength(10);
    expect(prompts[0]).toEqual({
      competency: 'political-representative', title: 'Speaking for the whole ward', sentence: 'Most of us are not there yet',
      questions: ['What gets in the way of “Speaking for the whole ward”?', 'Which part of that is about how the council works?', 'What one thing would help most of us, and who can start it?'],
    });
    expect(discussionPrompts(session.view(), 'cy')[0]?.questions[0]).toMatch(/^Beth sy/);
    expect(discussionPrompts(startGroupSession(scanPlan, { at }).view(), 'en')).toEqual([]);
  });

  it('is asked in words that blame nobody, and never what somebody answered', () => {
    const texts = Object.entries(english).filter(([key]) => /^group\.(?:ask|rule|sentence|step)\./.test(key)).map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) expect(text).not.toMatch(/\b(?:fail|fault|blame|weak|worst|poor|wrong|score|rater|cohort|attempt|gate|rank|did you|who (?:said|answered|is not))\b/i);
  });

  it('has three rules, three sentences and a word for too few', () => {
    expect(groundRules('en')).toHaveLength(3);
    expect((['most', 'differ', 'not-yet', 'too-few'] as const).map((sentence) => roomSentenceText(sentence, 'en'))).toEqual([
      'Most of us do this', 'We differ', 'Most of us are not there yet', 'Too few of us to say',
    ]);
  });
});

describe('situations to vote on', () => {
  it('are a question set’s own, or those of another set given, without key and reasons', () => {
    const offered = scenariosOffered(scanPlan, frameworks);
    expect(offered.map(({ id }) => id)).toEqual(publicMeetingReadiness.scenarios.map(({ id }) => id));
    expect(JSON.stringify(offered)).not.toMatch(/"key"|"rationale"/);
    expect(scenariosOffered(scanPlan, [])).toEqual([]);
    const own = { ...scanPlan, framework: { ...scanPlan.framework, id: 'other', scenarios: smallFramework.scenarios } };
    expect(scenariosOffered(own, frameworks).map(({ id }) => id)).toEqual(smallFramework.scenarios.map(({ id }) => id));
  });

  it('have reasons only after those were shown', () => {
    const session = startGroupSession(scanPlan, { at, frameworks });
    session.send({ type: 'vote.counted', scenario: 'sj1', counts: { a: 3 } }, at);
    expect(rationaleOf(session.view(), frameworks, 'sj1')).toBeNull();
    session.send({ type: 'rationale.shown', scenario: 'sj1' }, at);
    expect(rationaleOf(session.view(), frameworks, 'sj1')).toBe(publicMeetingReadiness.scenarios[0]?.rationale);
    expect(rationaleOf(session.view(), frameworks, 'sj2')).toBeNull();
    const welsh = frameworks.map((framework) => localise(framework, 'cy').framework);
    expect(rationaleOf(session.view(), welsh, 'sj1')).toBe(welsh.find(({ id }) => id === publicMeetingReadiness.id)?.scenarios[0]?.rationale);
  });
});

describe('what a group can do', () => {
  it('is what raises the skill, by this set or another that knows it, and not what is for one person', () => {
    const [head] = councillorRoles.competencies;
    const expected = head!.firstChoices.filter((id) => councillorRoles.actions.find((action) => action.id === id)?.scope !== 'one');
    expect(actionsOffered(scanPlan, frameworks, head!.id).map(({ id }) => id)).toEqual(expected);
    expect(actionsOffered(rolesPlan, [], head!.id).map(({ id }) => id)).toEqual(expected);
    expect(actionsOffered(scanPlan, [], head!.id)).toEqual([]);
    for (const { id } of councillorRoles.competencies) expect(actionsOffered(scanPlan, frameworks, id).length).toBeGreaterThan(0);
  });
});

describe('the skills to agree something for', () => {
  it('are those to talk over, then the others not shared by most, and the one an action has already; before a board, all', () => {
    const session = startGroupSession(scanPlan, { at, frameworks });
    expect(skillsForAction(session.view())).toEqual(scanPlan.competencies);
    const [one, two, three, four, five, six] = scanPlan.competencies;
    for (let i = 0; i < 6; i++) {
      const choiceOf = (place: number) => ({ choice: place < 4 ? (i < 3 ? 'strength' : 'toDevelop') : place < 5 ? 'toDevelop' : 'strength' });
      const bands = Object.fromEntries(scanPlan.competencies.slice(0, 6).map((id, place) => [id, choiceOf(place)]));
      expect(session.send({ type: 'sheet.handedIn', id: codeOf(scanPlan, bands, i), bands, way: 'code' }, at)).toBe(true);
    }
    session.send({ type: 'round.closed' }, at);
    expect(session.view().focus).toEqual([five, one, two]);
    expect(skillsForAction(session.view())).toEqual([five, one, two, three, four]);
    expect(skillsForAction(session.view(), { for: six ?? '' })).toEqual([five, one, two, three, four, six]);
  });
});

describe('the steps of an evening', () => {
  it('is planned for 90 minutes', () => {
    expect(script.map(({ minutes }) => minutes)).toEqual([10, 20, 20, 30, 10]);
    expect(script.map(({ id }) => stepTitle(id, 'en')).every((title) => title.length > 0)).toBe(true);
  });

  it('has one step running, the one begun last, and says when each was begun', () => {
    const session = startGroupSession(scanPlan, { at });
    expect(session.view().script.some(({ running }) => running)).toBe(false);
    session.send({ type: 'step.begun', step: 'set-up' }, '2026-03-02T18:30:00Z');
    session.send({ type: 'step.begun', step: 'self-scan' }, '2026-03-02T18:42:00Z');
    const { script: steps } = session.view();
    expect(steps.map(({ id, begun, running }) => [id, begun, running]).slice(0, 3)).toEqual([['set-up', '2026-03-02T18:30:00Z', false], ['self-scan', '2026-03-02T18:42:00Z', true], ['pairs', null, false]]);
  });
});

describe('what is wrong, as a person is told it', () => {
  it('says where to look, and never repeats what was typed', () => {
    const told = (text: string): string => { const read = readHandInCode(scanPlan, text); return read.ok ? '' : findingText(read.findings[0]!, 'en'); };
    const { id } = sheetOf(scanPlan, { choice: 'strength' }, 3);
    expect(told('')).toBe('Type the code.');
    expect(told(id.slice(1))).toBe('The code is too short. It has 12 letters and numbers.');
    expect(told(`${id.slice(0, 5)}U${id.slice(6)}`)).toBe('The code has a sign in it that no code uses. Look at part 2 again.');
    expect(told(Array.from(id).with(9, id[9] === 'Q' ? 'R' : 'Q').join(''))).toBe('Something in the code is mistyped. Look at part 3 first.');
    expect(findingText({ code: 'E_CODE_MISTYPED', path: '', message: '' }, 'en')).toBe('Something in the code is mistyped. Look at it again.');
    expect(findingText({ code: 'E_JOURNAL', path: '/body/journal/3', message: '' }, 'cy')).toBe('Ni ellir defnyddio hwn yma.');
  });

  it('has words for every finding of this room that a person can bring about', () => {
    for (const key of Object.keys(english).filter((each) => each.startsWith('group.finding.'))) {
      const code = key.slice('group.finding.'.length).replace(/\.part$/, '');
      for (const language of ['en', 'cy'] as const) expect(findingText({ code, path: key.endsWith('.part') ? '/1' : '', message: '', hint: 'it has 12' }, language)).not.toMatch(/\{|\}/);
    }
  });
});
