import { describe, expect, it } from 'vitest';
import { councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { explainId } from './explain-id.ts';
import { sentencesOfId } from './sentences-of-id.ts';

const one = (id: string) => {
  const [first, ...more] = explainId(frameworks, id);
  expect(more).toEqual([]);
  return first;
};
const kinds = (id: string) => explainId(frameworks, id).map(({ kind }) => kind);

describe('what an id means', () => {
  it('is found for every kind of thing, whatever its capitals', () => {
    expect([
      'councillor-roles', 'point-3', 'PR1', 'with-help', 'toDevelop', 'sj1', 'SJ1.c', 'sp7', 'practise', 'DA12', 'office', 'TP-4', 'S004',
    ].map((id) => one(id)?.kind)).toEqual([
      'framework', 'competency', 'indicator', 'level', 'choice', 'scenario', 'option', 'check', 'cause', 'action', 'fact', 'phrase', 'document',
    ]);
  });
  it('is found for prompts and notes', () => {
    expect(one(councillorRoles.notes[0]?.id ?? '')?.kind).toBe('note');
    const prompt = leadershipPoints.flow.flatMap((stage) => (stage.kind === 'ask' ? stage.prompts : []))[0];
    expect(one(prompt?.id ?? '')).toMatchObject({ kind: 'prompt', title: prompt?.question });
  });
  it('is nothing for an id nobody knows', () => {
    expect(explainId(frameworks, 'juggling')).toEqual([]);
    expect(explainId(frameworks, '')).toEqual([]);
  });
  it('may be several: a level and the name of a mean', () => expect(kinds('doing')).toEqual(['level', 'band']));
  it('comes once where frameworks share it, and names them', () => {
    expect(one('da12')?.frameworks.map(({ id }) => id)).toEqual(['councillor-roles', 'leadership-points', 'public-meeting-readiness']);
  });
  it('says what rests on a phrase, in every framework', () => {
    expect(one('tp-4')?.usedBy.map(({ id }) => id)).toEqual(expect.arrayContaining(['point-4', 't4a', 'political-neutrality', 'sj3']));
    expect(one('tp-4')?.usedBy.some(({ kind }) => kind === 'option' || kind === 'phrase')).toBe(false);
    expect(one('tp-4')?.phrases[0]).toMatchObject({ phrase: 'head of the administration but not part of it', document: { author: 'The Young Foundation' } });
  });
  it('says what offers an action, each once', () => {
    const uses = one('da9')?.usedBy.map(({ kind, id }) => `${kind} ${id}`) ?? [];
    expect(uses).toEqual(expect.arrayContaining(['competency political-representative', 'cause chance', 'competency interests']));
    expect(new Set(uses).size).toBe(uses.length);
  });
  it('says which skill a question shows, and which situations a skill is practised in', () => {
    expect(one('pr1')?.usedBy).toEqual([{ kind: 'competency', id: 'political-representative', title: 'Speaking for the whole ward' }]);
    expect(one('safety-and-plan')?.usedBy).toEqual([{ kind: 'scenario', id: 'sj5', title: 'Too close' }]);
  });
  it('lists the phrases of a document', () => {
    expect(one('s003')?.usedBy.every(({ kind }) => kind === 'phrase')).toBe(true);
    expect(one('s004')?.usedBy.map(({ id }) => id)).toContain('pr-a');
  });
  it('covers every id of every framework', () => {
    for (const { competencies, scenarios, checks, causes, actions, phrases, documents, notes } of frameworks) {
      const ids = [competencies, competencies.flatMap(({ indicators }) => indicators), scenarios, checks, causes, actions, phrases, documents, notes].flat().map(({ id }) => id);
      for (const id of ids) expect(kinds(id).length, id).toBeGreaterThan(0);
    }
  });
});

describe('its sentences', () => {
  const say = (id: string) => explainId(frameworks, id).flatMap((each) => sentencesOfId(each, 'en'));

  it('tell an action with when it fits, when not and what counts as done', () => {
    const action = councillorRoles.actions.find(({ id }) => id === 'da9');
    const said = say('da9');
    expect(said[0]).toBe(`Thing to do da9: ${action?.title}`);
    expect(said.slice(1, 5)).toEqual([action?.text, `When it helps: ${action?.fits}`, `When it does not: ${action?.doesNotFit}`, `Done when: ${action?.doneWhen}`]);
    expect(said.at(-1)).toBe('Found in: councillor-roles, leadership-points and public-meeting-readiness');
  });
  it('tell a question with what it looks like, and what it rests on', () => {
    expect(say('pr1')).toEqual([
      'Question pr1: How well do you meet people from every part of the ward, not only those who come to you?',
      'What it looks like at 1: I mostly hear from the people who come to me.',
      expect.stringMatching(/^What it looks like at 3: /), expect.stringMatching(/^What it looks like at 5: /),
      expect.stringContaining('“connect with all parts of the community”'),
      'Used by: Speaking for the whole ward (political-representative)', 'Found in: councillor-roles',
    ]);
    expect(say('rd1a')).toContain(`What it looks like at 0: ${publicMeetingReadiness.competencies[0]?.anchors?.[0]?.shown}`);
    expect(say('rd6a').join()).toContain('It rests on good practice: ');
  });
  it('tell a support with when it is needed', () => {
    expect(say('sp1')).toContain('It is needed before speaking.');
    expect(say('sp7')).toContain('It is needed while the number given is below 3.');
    expect(say('sp9')).toContain('It is good to have.');
  });
  it('tell whom a cause is for, and whom to talk to where there is no action', () => {
    expect(say('practise')).toContain('This is for the person to work on.');
    expect(say('council-rules')).toContain('This is for the council to put right.');
    expect(say('point-3')).toContain('Nothing to do is suggested for this. Talk to the monitoring officer.');
    expect(say('joint')).toContain(`What helps: ${leadershipPoints.actions.find(({ id }) => id === 'da12')?.title}`);
  });
  it('tell a situation whole, and one way to act', () => {
    expect(say('sj1').filter((sentence) => sentence.startsWith('Way to act '))).toHaveLength(5);
    expect(say('sj1.c')).toContain('The writers give it 1, from 1 for harmful to 4 for very good.');
  });
  it('tell a level, a name of a mean, a framework and a document', () => {
    expect(say('doing')).toEqual([
      'Answer doing: Well, day to day', 'It counts as 3.', expect.stringMatching(/^It means: I do this well/), 'Found in: councillor-roles and leadership-points',
      'Name of an average doing: Well, day to day', 'It begins at 2.5.', 'Found in: councillor-roles and leadership-points',
    ]);
    expect(say('councillor-roles')).toEqual([
      `Question set councillor-roles: ${councillorRoles.title}`, councillorRoles.summary, `For: ${councillorRoles.forWhom}`,
    ]);
    expect(say('s004').slice(1, 2)).toEqual(['By The Young Foundation, 2008']);
    expect(say('s004').join()).toMatch(/Used by: .*pr-a, pr-b/);
  });
  it('come in Welsh too, for everything there is', () => {
    for (const framework of frameworks) {
      for (const { id } of framework.competencies) expect(explainId(frameworks, id).flatMap((each) => sentencesOfId(each, 'cy'))[0]).toMatch(/^Sgìl /);
    }
  });
});
