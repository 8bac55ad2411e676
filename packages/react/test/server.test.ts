import { english, welsh } from '@guildhall/core/messages';
import { beforeAll, describe, expect, it } from 'vitest';
import { headingsOf, textOf, valuesOf } from './support/html.ts';
import { serverOf, type Server } from './support/server.ts';

const source = `
  import { Assessment, AssessmentProvider, AttemptProvider, Area, Plan, Profile, Question, Readiness, Review, memoryStore } from '@guildhall/react';
  import { startAttempt } from '@guildhall/core';
  import { defaultCouncilProfile } from '@guildhall/core/council';
  import { councillorRoles, leadershipPoints, publicMeetingReadiness } from '@guildhall/core/frameworks';
  import { walkTo } from '@guildhall/core/testing';
  const council = { ...defaultCouncilProfile, name: 'Ashmoor Council' };
  export const first = <Assessment framework={councillorRoles} />;
  export const welsh = <Assessment framework={councillorRoles} language="cy" />;
  export const large = <Assessment framework={councillorRoles} large />;
  export const underNothing = <Assessment framework={councillorRoles} headingLevel={1} />;
  export const underTwo = <Assessment framework={councillorRoles} headingLevel={3} />;
  export const wholePage = <Assessment framework={councillorRoles} headingLevel={1} isWholePage />;
  export const twice = <><Assessment framework={councillorRoles} /><Assessment framework={leadershipPoints} /></>;
  export const named = <Assessment framework={councillorRoles} idPrefix="roles-" />;
  export const welshCouncil = <Assessment framework={councillorRoles} council={{ ...council, languages: ['cy', 'en'] }} />;
  export const englishOnly = <Assessment framework={councillorRoles} council={{ ...council, languages: ['en'] }} />;
  const begun = () => {
    const attempt = walkTo(councillorRoles, councillorRoles.flow.find(({ kind }) => kind === 'areas').id);
    attempt.send({ type: 'areas.chosen', stage: attempt.view().stage.id, areas: [attempt.view().stage.areas[0].id] });
    return attempt;
  };
  const open = begun();
  const part = open.view().open[0];
  const around = (attempt, children) => <AttemptProvider attempt={attempt} council={council}>{children}</AttemptProvider>;
  export const question = around(open, <Question item={part.items[0].id} />);
  export const area = around(open, <Area part={part.id} onContinue={() => {}} />);
  export const review = around(open, <Review part={part.id} />);
  export const everyPart = around(open, <><Area part={part.id} /><Review part={part.id} /></>);
  export const twoAttempts = <>{around(open, <Area part={part.id} />)}<hr />{around(begun(), <Area part={part.id} />)}</>;
  const reviewed = walkTo(leadershipPoints, leadershipPoints.flow.find(({ kind }) => kind === 'review').id);
  export const profile = around(reviewed, <Profile />);
  const planning = walkTo(leadershipPoints, leadershipPoints.flow.find(({ kind }) => kind === 'plan').id);
  export const plan = around(planning, <Plan />);
  const standing = walkTo(publicMeetingReadiness, 'standing');
  export const readiness = around(standing, <Readiness />);
  export const tooEarly = around(startAttempt(councillorRoles, { respondent: 'r-1', startedOn: '2026-03-02', seed: 7 }), <Question item={part.items[0].id} />);
  export const noSuchQuestion = around(open, <Question item="zz9" />);
  export const noSuchPart = around(open, <Area part="zz9" />);
  export const outside = <Question item="ap1" />;
  export const outsideArea = <Area part="self-check" />;
  export const outsideProfile = <Profile />;
`;

const sharings = ['nobody', 'plan', 'result'] as const;
/** What a host and a council may ask for, and the words that must then stand on the first page. */
const promises = sharings.flatMap((sharing) => [true, false].flatMap((named) => [true, false].map((integrity) => ({
  name: `promise_${sharing}${named ? 'Named' : ''}${integrity ? 'Integrity' : ''}`, sharing, named, integrity, who: named ? 'Ashmoor Council' : 'this website',
}))));
const promiseSource = promises.map(({ name, sharing, named, integrity }) => `
  export const ${name} = <Assessment framework={leadershipPoints} sharing="${sharing}" includeIntegrity={${integrity}} ${named ? 'council={council}' : ''} />;`).join('');
const readinessSource = `
  export const readinessShared = <Assessment framework={publicMeetingReadiness} council={council} sharing="result" />;
  export const readinessKept = <Assessment framework={publicMeetingReadiness} council={council} sharing="plan" />;
  export const asCouncil = <Assessment framework={councillorRoles} council={{ ...council, sharing: 'plan' }} />;
  export const lessThanCouncil = <Assessment framework={councillorRoles} council={{ ...council, sharing: 'plan' }} sharing="nobody" />;`;

describe.each([18, 19] as const)('on a server with React %i', (react) => {
  let server: Server;
  beforeAll(async () => { server = await serverOf(source + promiseSource + readinessSource, react); }, 60_000);

  it('the whole first page is there, with the promise and the agreement', () => {
    const text = textOf(server.render('first'));
    for (const key of ['start.purpose', 'start.whoSees', 'start.kept.nothingYet', 'start.stop', 'start.agreement.label', 'start.agreement.button'] as const) {
      expect(text).toContain(english[key]);
    }
    expect(text).toContain('Nobody sees your answers but you.');
  });

  it('the first page is there in Welsh, as the host asks or as the council’s first language', () => {
    for (const name of ['welsh', 'welshCouncil']) {
      const html = server.render(name);
      expect(html).toMatch(/^<div class="gh[^>]* lang="cy"/);
      expect(textOf(html)).toContain(welsh['start.agreement.button'].text);
    }
  });

  it('another language is offered only where the council offers it', () => {
    expect(textOf(server.render('first'))).toContain('Cymraeg');
    expect(textOf(server.render('englishOnly'))).not.toContain('Cymraeg');
  });

  it('no attribute of style and no handler is written out, so that a strict policy lets it be', () => {
    for (const name of ['first', 'area', 'review', 'profile', 'plan', 'readiness']) expect(server.render(name)).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
  });

  it.each([['first', 2], ['underNothing', 1], ['underTwo', 3]] as const)('the first heading of “%s” is of level %i, the next are one below, and none leaves one out', (name, level) => {
    const levels = headingsOf(server.render(name)).map((heading) => Number(heading[1]));
    expect(levels[0]).toBe(level);
    expect(levels.filter((each) => each === level)).toHaveLength(1);
    levels.forEach((each, i) => { expect(each - (levels[i - 1] ?? each)).toBeLessThanOrEqual(1); });
  });

  it('an assessment is the main part of the page only where the host says that it is the whole of it', () => {
    expect(server.render('first')).not.toContain('<main');
    expect(server.render('wholePage').match(/<main\b/g)).toHaveLength(1);
  });

  it('two on one page share no name of a field, so that an answer to one takes none back in the other', () => {
    const [one, other] = server.render('twoAttempts').split('<hr/>').map((html) => new Set(valuesOf(html, 'name')));
    expect(one?.size).toBeGreaterThan(1);
    expect([...one ?? []].filter((name) => other?.has(name))).toEqual([]);
  });

  it('two on one page share no id', () => {
    for (const name of ['twice', 'twoAttempts', 'everyPart', 'area', 'first']) {
      const ids = valuesOf(server.render(name), 'id');
      expect(ids.length).toBeGreaterThan(1);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });

  it('everything that points at an id points at one that is there', () => {
    for (const name of ['twice', 'named', 'area', 'review', 'profile', 'plan', 'readiness', 'question']) {
      const html = server.render(name);
      const ids = new Set(valuesOf(html, 'id'));
      const pointed = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'].flatMap((attribute) => valuesOf(html, attribute)).flatMap((value) => value.split(' '));
      expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('every id begins with the prefix that the host gives', () => {
    expect(valuesOf(server.render('named'), 'id').filter((id) => !id.startsWith('roles-'))).toEqual([]);
  });

  it.each(promises)('the first page promises what leaves: $name', ({ name, sharing, named, integrity, who }) => {
    const text = textOf(server.render(name));
    const says = (words: string): boolean => text.toLowerCase().includes(words.toLowerCase());
    expect(says('Nobody sees your answers but you.')).toBe(sharing !== 'result');
    expect(says(`${who} can be told that you have finished, and nothing more`)).toBe(sharing === 'nobody');
    expect(says(`${who} gets your plan: what you chose to do, for which skills, and by when`)).toBe(sharing === 'plan');
    expect(says(`${who} gets your result`)).toBe(sharing === 'result');
    const honestyLeaves = sharing === 'result' && integrity;
    expect(says('Your answers to those stay with you.')).toBe(!honestyLeaves);
    expect(says('to see those answers too')).toBe(honestyLeaves);
    expect(says('is in charge of your data')).toBe(named);
    expect(says('Your answers are in your own hands')).toBe(!named && sharing === 'nobody');
  });

  it('what the rules say about speaking is promised with a result, and only there', () => {
    expect(textOf(server.render('readinessShared'))).toContain(english['start.sharing.result.readiness']);
    expect(textOf(server.render('readinessShared'))).toContain(english['start.sharing.result.scenarios']);
    expect(textOf(server.render('readinessKept'))).not.toContain(english['start.sharing.result.readiness']);
  });

  it('the council’s profile says what is shared, unless the host asks for less', () => {
    expect(textOf(server.render('asCouncil'))).toContain('Ashmoor Council gets your plan');
    expect(textOf(server.render('lessThanCouncil'))).toContain('Ashmoor Council can be told that you have finished, and nothing more');
  });

  it('large print is there from the beginning', () => {
    expect(server.render('large')).toMatch(/^<div class="gh gh--large"/);
  });

  it.each(['question', 'area', 'review', 'profile', 'plan', 'readiness'])('the part “%s” stands alone with an attempt that is kept nowhere', (name) => {
    const html = server.render(name);
    expect(html).toMatch(/^<div class="gh" lang="en">/);
    expect(textOf(html).length).toBeGreaterThan(40);
    expect(Number(headingsOf(html)[0]?.[1])).toBe(2);
  });

  it('a question that is not asked yet shows nothing', () => {
    expect(textOf(server.render('tooEarly'))).toBe('');
  });

  it.each([
    ['noSuchQuestion', 'There is no question "zz9" in "councillor-roles".'],
    ['noSuchPart', /There is no part "zz9" in "councillor-roles"\. Its parts are: /],
    ['outside', 'This needs an <AttemptProvider> around it, with an attempt.'],
    ['outsideArea', 'This needs an <AttemptProvider> around it, with an attempt.'],
    ['outsideProfile', 'This needs an <AttemptProvider> around it, with an attempt.'],
  ])('“%s” says what is wrong', (name, message) => {
    expect(() => server.render(name)).toThrow(message);
  });
});
