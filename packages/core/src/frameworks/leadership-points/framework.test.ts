import { describe, expect, test } from 'vitest';
import { factsWithDefaults } from '../../framework/facts.ts';
import { itemsOf, isPutTo, type IndicatorItem } from '../../framework/items.ts';
import { phraseReferences } from '../../framework/phrase-references.ts';
import { questionOf } from '../../framework/question-of.ts';
import { leadershipPoints } from './framework.ts';

const identities = ['senior-officer', 'chief-executive', 'leadership', 'member'] as const;
type Identity = (typeof identities)[number];

const indicatorItems = itemsOf(leadershipPoints).filter((item): item is IndicatorItem => item.kind === 'indicator');
const indicators = indicatorItems.map(({ indicator }) => indicator);

function askedOf(identity: Identity): readonly IndicatorItem[] {
  return indicatorItems.filter((item) => isPutTo(item, { identity }));
}

function pointsAskedOf(identity: Identity): readonly number[] {
  const competencies = askedOf(identity).map(({ competency }) => competency).filter((id) => id.startsWith('point-'));
  return [...new Set(competencies)].map((id) => Number(id.replace('point-', '')));
}

function indicator(id: string) {
  const found = indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** What a person of this identity reads at one level of one question. */
function read(id: string, identity: Identity, level: number): string {
  return questionOf(leadershipPoints, indicator(id), { identity }).levels.find(({ value }) => value === level)?.looksLike ?? '';
}

describe('whom it is put to', () => {
  test.each([
    ['chief-executive', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], 26],
    ['senior-officer', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13], 24],
    ['leadership', [2, 3, 6, 8, 12, 13], 12],
    ['member', [2, 3, 6, 8, 13], 10],
  ] as const)('%s is asked the points %j, in %i questions', (identity, points, count) => {
    expect(pointsAskedOf(identity)).toEqual(points);
    expect(askedOf(identity).filter(({ part }) => part === 'points')).toHaveLength(count);
  });

  test.each(identities)('%s is asked all twelve questions of the areas and the joint step', (identity) => {
    const asked = askedOf(identity).filter(({ part }) => part !== 'points');
    expect(asked.map(({ id }) => id)).toEqual([
      'outcomes/jo1', 'outcomes/jo2', 'outcomes/jo3', 'interests/ji1', 'interests/ji2', 'interests/ji3',
      'emotions/je1', 'emotions/je2', 'emotions/je3', 'joint/jj1', 'joint/jj2', 'joint/jj3',
    ]);
  });

  test.each(['leadership', 'member'] as const)('an elected %s is never asked the points that are for officers', (identity) => {
    for (const point of [1, 4, 5, 7, 9, 10, 11]) expect(pointsAskedOf(identity)).not.toContain(point);
  });

  test('both sides of the pair answer point 12, and nobody else does', () => {
    expect(identities.filter((identity) => pointsAskedOf(identity).includes(12))).toEqual(['chief-executive', 'leadership']);
  });

  test('somebody who does not say is taken for a senior officer', () => {
    expect(factsWithDefaults(leadershipPoints, {})).toEqual({ identity: 'senior-officer' });
  });
});

describe('wordings', () => {
  test('a senior officer is asked about serving the council, and only a chief executive about leading the paid service', () => {
    const t4a = indicator('t4a');
    expect(questionOf(leadershipPoints, t4a, { identity: 'senior-officer' }).text)
      .toBe('How well do you serve the whole council while staying outside party politics?');
    expect(questionOf(leadershipPoints, t4a, { identity: 'senior-officer' }, 'observed').text)
      .toBe('How well does this person serve the whole council while staying outside party politics?');
    expect(questionOf(leadershipPoints, t4a, { identity: 'chief-executive' }).text)
      .toBe('How well do you lead the paid service while staying outside party politics?');
    expect(read('t4a', 'senior-officer', 3)).not.toMatch(/\blead\b|my staff/);
  });

  test('a councillor outside the leadership reads of no staff of their own and stops no work alone', () => {
    expect(read('t2a', 'member', 5)).not.toMatch(/\bstaff\b/i);
    expect(read('t2a', 'leadership', 5)).toMatch(/^Staff and partners/);
    expect(read('t13a', 'member', 5)).toMatch(/press for work to stop/);
    expect(read('t13a', 'leadership', 5)).toMatch(/^I stop work/);
  });

  test('each side of point 12 reads about the other side', () => {
    for (const level of [1, 3, 5]) {
      expect(read('t12a', 'leadership', level)).toMatch(/chief executive/);
      expect(read('t12a', 'chief-executive', level)).toMatch(/political leaders/);
    }
  });

  test('a wording for other people keeps the analyst\'s anchors', () => {
    const withWordings = indicators.filter(({ wordings }) => wordings !== undefined);
    expect(withWordings.map(({ id }) => id)).toEqual(['t2a', 't4a', 't12a', 't13a']);
    for (const { anchors, wordings } of withWordings) {
      for (const wording of wordings ?? []) {
        expect(wording.observed).toBeDefined();
        expect(wording.anchors?.map(({ level, analyst }) => ({ level, analyst })))
          .toEqual(anchors?.map(({ level, analyst }) => ({ level, analyst })));
      }
    }
  });
});

/** Every anchor text that anybody may read, with where it stands. */
const shown = indicators.flatMap(({ id, anchors = [], wordings = [] }) =>
  [anchors, ...wordings.map((wording) => wording.anchors ?? [])].flatMap((list) => list.map((anchor) => ({ id, ...anchor }))));

describe('what the person reads', () => {
  test('every question shows what levels 1, 3 and 5 look like', () => {
    const levels = Object.fromEntries(indicators.map(({ id, anchors }) => [id, anchors?.map(({ level }) => level)]));
    expect(levels).toEqual(Object.fromEntries(indicators.map(({ id }) => [id, [1, 3, 5]])));
  });

  test('every anchor is in the first person', () => {
    expect(shown.filter((anchor) => !/\b(I|me|[Mm]y)\b/.test(anchor.shown))).toEqual([]);
    expect(shown.filter((anchor) => /\byou(r|rs|rself)?\b/i.test(anchor.shown))).toEqual([]);
  });

  test('no level-1 text accuses', () => {
    const accusing = new RegExp([
      'cuts?', 'cutting', 'hid(e|es|ing|den)', 'attack\\w*', 'drop\\w*', 'label\\w*', 'seek\\w* attention', 'lie[sd]?', 'lying', 'leak\\w*',
      'blam\\w*', 'avoid\\w*', 'bend\\w*', 'ignor\\w*', 'bull(y|ies|ied|ying)', 'feed\\w*', 'drift\\w*', 'guess\\w*', 'fail\\w*', 'careless',
      'wrong', 'poor(ly)?', 'bad(ly)? at', 'refus\\w*', 'look\\w* away', 'can(not|\'t) be bothered', 'do(es)? not care', 'take[sn]? sides',
    ].map((word) => `\\b${word}\\b`).join('|'), 'i');
    const lowest = shown.filter(({ level }) => level === 1);
    expect(lowest.length).toBeGreaterThanOrEqual(38);
    expect(lowest.filter((anchor) => accusing.test(anchor.shown))).toEqual([]);
  });

  test('no anchor counts how often', () => {
    expect(shown.filter((anchor) => /\b(always|never|often|sometimes|rarely|seldom|usually|frequently)\b/i.test(anchor.shown))).toEqual([]);
  });

  test('within one question set no two questions share an anchor, and the analyst\'s words are not simply repeated', () => {
    for (const identity of identities) {
      const texts = askedOf(identity).flatMap(({ indicator: { id } }) => [1, 3, 5].map((level) => read(id, identity, level)));
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(shown.filter((anchor) => anchor.shown === anchor.analyst)).toEqual([]);
  });

  test('an anchor is a sentence short enough to take in', () => {
    expect(shown.filter((anchor) => !/^[A-Z].*\.$/.test(anchor.shown))).toEqual([]);
    expect(shown.filter((anchor) => anchor.shown.split(' ').length > 25)).toEqual([]);
  });

  test('words of the trade are on no screen', () => {
    const { title, summary, forWhom, limits, competencies, notes, flow } = leadershipPoints;
    const onScreen = [
      title, summary, forWhom, ...limits,
      ...competencies.flatMap((competency) => [competency.plainTitle, competency.summary]),
      ...notes.map(({ text }) => text),
      ...indicators.flatMap(({ wordings = [], ...base }) => [base, ...wordings]).flatMap(({ stem, observed = '' }) => [stem, observed]),
      ...shown.map((anchor) => anchor.shown),
      ...textsIn(flow),
    ];
    const trade = new RegExp([
      'scor\\w*', 'raters?', 'cohorts?', 'attempt\\w*', 'gates?', 'mastery', 'competenc\\w*', 'assess\\w*', 'frameworks?', 'gaps?', 'targets?',
      'observers?', 'consent', 'withdraw\\w*',
    ].map((word) => `\\b${word}\\b`).join('|'), 'i');
    expect(onScreen.filter((text) => trade.test(text))).toEqual([]);
  });

  test('every point has a plain name of its own', () => {
    const names = leadershipPoints.competencies.map(({ plainTitle }) => plainTitle);
    expect(new Set(names).size).toBe(17);
    expect(names.filter((name) => name.split(' ').length > 8)).toEqual([]);
  });
});

/** The titles, hints, questions and labels of a flow, which are every text in it that is read. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    (typeof inner === 'string' && ['title', 'hint', 'question', 'label'].includes(field) ? [inner] : textsIn(inner)));
}

describe('what becomes of the answers', () => {
  test('points 3, 4 and 10 stand alone', () => {
    expect(leadershipPoints.competencies.filter(({ integrity }) => integrity === 'alone').map(({ id }) => id))
      .toEqual(['point-3', 'point-4', 'point-10']);
  });

  test('point 3 leads to the monitoring officer, and everything else to the actions of the guide', () => {
    const choices = Object.fromEntries(leadershipPoints.competencies.map(({ id, firstChoices }) => [id, firstChoices]));
    expect(choices).toEqual({
      'outcomes': ['da10'], 'interests': ['da9'], 'emotions': ['da5'], 'joint': ['da12'],
      'point-1': ['da2', 'da5', 'da18'], 'point-2': ['da10'], 'point-3': [], 'point-4': ['da3', 'da2'], 'point-5': ['da18'],
      'point-6': ['da1', 'da18'], 'point-7': ['da3', 'da2'], 'point-8': ['da15', 'da26'], 'point-9': ['da2', 'da9'],
      'point-10': ['da3', 'da2'], 'point-11': ['da18'], 'point-12': ['da2', 'da5', 'da18'], 'point-13': ['da10'],
    });
    expect(leadershipPoints.competencies.filter(({ noAction }) => noAction === 'monitoring-officer').map(({ id }) => id)).toEqual(['point-3']);
  });

  test('all of it is a draft', () => {
    expect(indicators.filter(({ reviewed }) => reviewed !== 'draft')).toEqual([]);
  });

  test('it rests on every phrase of the three areas, the joint step, the closing line and the thirteen points', () => {
    const used = new Set(phraseReferences(leadershipPoints).map(({ phrase }) => phrase));
    const expected = ['ja-o', 'ja-i', 'ja-e', 'ja-r1', 'ja-r2', 'ja-r3', 'ja-s', ...Array.from({ length: 13 }, (_, i) => `tp-${i + 1}`)];
    expect(expected.filter((phrase) => !used.has(phrase))).toEqual([]);
  });

  test('it survives a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(leadershipPoints))).toEqual(leadershipPoints);
  });
});

describe('the way through', () => {
  test('the areas come one by one, then the joint step, then the points', () => {
    expect(leadershipPoints.flow.map(({ kind, id }) => `${kind}: ${id}`)).toEqual([
      'before-you-start: before-you-start', 'about: about', 'ask: change', 'areas: individually', 'ask: joint', 'ask: points', 'ask: reflection',
      'review: summary', 'plan: plan', 'follow-up: follow-up',
    ]);
    const areas = leadershipPoints.flow.flatMap((stage) => (stage.kind === 'areas' ? [stage] : []));
    expect(areas.map(({ chosen }) => chosen)).toEqual([false]);
    expect(areas.flatMap((stage) => stage.areas.map(({ id, competencies }) => [id, competencies]))).toEqual([
      ['outcomes', ['outcomes']], ['interests', ['interests']], ['emotions', ['emotions']],
    ]);
  });

  test('only the three areas and the joint step must be whole', () => {
    const sections = leadershipPoints.flow.flatMap((stage) => (stage.kind === 'areas' ? stage.areas : stage.kind === 'ask' ? [stage] : []));
    expect(sections.filter(({ whole }) => whole === true).map(({ id }) => id)).toEqual(['outcomes', 'interests', 'emotions', 'joint']);
  });

  test('the joint step wants a strength and a limit in each area', () => {
    const prompts = itemsOf(leadershipPoints).flatMap((item) => (item.kind === 'prompt' && item.part === 'joint' ? [item] : []));
    expect(prompts.map(({ prompt }) => prompt.id)).toEqual([
      'strength-outcomes', 'limit-outcomes', 'strength-interests', 'limit-interests', 'strength-emotions', 'limit-emotions',
    ]);
    for (const { optional, prompt } of prompts) {
      expect(optional).toBe(false);
      expect(prompt.phrases).toEqual(['ja-r3']);
    }
  });

  test('the three closing questions may be left empty', () => {
    const prompts = itemsOf(leadershipPoints).flatMap((item) => (item.kind === 'prompt' && item.part === 'reflection' ? [item] : []));
    expect(prompts.map(({ prompt, optional }) => [prompt.id, optional])).toEqual([['flexible', true], ['strong', true], ['intelligent', true]]);
  });

  test('the source\'s order is said before the areas and before the joint step', () => {
    const before = leadershipPoints.notes.filter(({ where }) => where === 'before').map(({ at, phrases }) => [at, phrases]);
    expect(before).toContainEqual(['individually', ['ja-r1']]);
    expect(before).toContainEqual(['joint', ['ja-r2']]);
  });
});
