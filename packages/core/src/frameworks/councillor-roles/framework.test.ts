import { describe, expect, it } from 'vitest';
import { factsOf, factsWithDefaults } from '../../framework/facts.ts';
import { isPutTo, itemsOf } from '../../framework/items.ts';
import { mapTexts } from '../../framework/map-texts.ts';
import { phraseReferences } from '../../framework/phrase-references.ts';
import { questionOf } from '../../framework/question-of.ts';
import { partsOf } from '../../framework/sections.ts';
import { councillorRoles } from './framework.ts';

const questions = itemsOf(councillorRoles).flatMap((item) => (item.kind === 'indicator' ? [item] : []));
const prompts = itemsOf(councillorRoles).flatMap((item) => (item.kind === 'prompt' ? [item] : []));

/** What a person reads when the question is put to them, and at its first level. */
function read(id: string, given: Readonly<Record<string, string>>): readonly (string | undefined)[] {
  const item = questions.find(({ indicator }) => indicator.id === id);
  if (!item) throw new Error(`no question ${id}`);
  const question = questionOf(councillorRoles, item.indicator, factsWithDefaults(councillorRoles, given));
  return [question.text, question.levels[0]?.looksLike];
}

/** Every text that reaches the screen of the person; the analyst's words and the field's names do not. */
function textsOnScreen(): readonly string[] {
  const texts: string[] = [];
  mapTexts(councillorRoles, (key, text) => {
    const ours = !/^(?:actions|causes|scale)\b/.test(key);
    if (ours && !key.endsWith('.analyst') && !/^competencies\.[^.]+\.title$/.test(key)) texts.push(text);
    return text;
  });
  return texts;
}

describe('the way through', () => {
  it('leads from agreement to looking again at the plan', () => {
    expect(councillorRoles.flow.map(({ kind, id }) => [kind, id])).toEqual([
      ['before-you-start', 'before-you-start'],
      ['about', 'about'],
      ['areas', 'roles'],
      ['areas', 'soft-skills'],
      ['review', 'profile'],
      ['plan', 'plan'],
      ['follow-up', 'follow-up'],
    ]);
  });

  it('opens six roles and then four skills, each to be chosen or left for another day', () => {
    const areas = councillorRoles.flow.flatMap((stage) => (stage.kind === 'areas' ? [stage] : []));
    expect(areas.map(({ chosen }) => chosen)).toEqual([true, true]);
    expect(areas.map((stage) => stage.areas.length)).toEqual([6, 4]);
    expect(areas.flatMap((stage) => stage.areas.map(({ id }) => id))).toEqual(councillorRoles.competencies.map(({ id }) => id));
    for (const area of areas.flatMap((stage) => stage.areas)) {
      expect(area.competencies).toEqual([area.id]);
      expect(area.title).toBe(councillorRoles.competencies.find(({ id }) => id === area.id)?.plainTitle);
      expect(area.rater).toBe('self');
    }
  });

  it('never takes more than three actions into a plan', () => {
    expect(councillorRoles.flow.find(({ kind }) => kind === 'plan')).toMatchObject({ most: 3 });
  });
});

describe('before any question', () => {
  it('asks the office first, and takes a councillor who does not say for one outside the executive', () => {
    expect(factsOf(councillorRoles).map(({ id }) => id)).toEqual(['office', 'monthsInOffice', 'leaning', 'localBudget']);
    expect(factsWithDefaults(councillorRoles, {})).toEqual({ office: 'non-executive', leaning: 'local', localBudget: 'yes' });
  });

  it('lets the months in office be left out', () => {
    expect(factsOf(councillorRoles).find(({ id }) => id === 'monthsInOffice')).toMatchObject({ kind: 'whole-number', optional: true });
  });

  it('lets a liking for local or wider work settle nothing', () => {
    const settling = questions.flatMap(({ indicator }) => [indicator.putTo ?? {}, ...(indicator.wordings ?? []).map(({ when }) => when)]);
    expect(settling.flatMap((audience) => Object.keys(audience))).not.toContain('leaning');
    expect(factsOf(councillorRoles).find(({ id }) => id === 'leaning')?.phrases).toEqual(['cx-1']);
  });
});

describe('what is asked', () => {
  it('is 39 questions, and 38 where there is no local money', () => {
    expect(questions).toHaveLength(39);
    const asked = questions.filter((item) => isPutTo(item, factsWithDefaults(councillorRoles, { localBudget: 'no' })));
    expect(asked).toHaveLength(38);
    expect(asked.map(({ indicator }) => indicator.id)).not.toContain('ps4');
  });

  it('is worded for the executive where a councillor is asked about challenge', () => {
    expect(read('ca3', {})).toEqual([
      'How well do you ask the executive hard questions, backed by facts?',
      'I have yet to ask the people in charge a hard question, or it became a quarrel when I did.',
    ]);
    expect(read('ca3', { office: 'executive' })).toEqual([
      'How well do you welcome and answer challenge from other councillors, backed by facts?',
      'I still find it hard to be challenged, and some questions are waiting for my answer.',
    ]);
    expect(read('st2', { office: 'executive' })[0])
      .toBe('How well do you welcome and answer challenge to council plans, such as questions from scrutiny?');
    expect(read('pr1', { office: 'executive' })).toEqual(read('pr1', {}));
  });

  it('asks for an example in three places, and none of them has to be filled in', () => {
    expect(prompts.map(({ id, optional }) => [id, optional])).toEqual([
      ['community-leader/without-a-meeting', true],
      ['service-transformer/quick-fix', true],
      ['service-transformer/lasting-change', true],
    ]);
  });
});

describe('what may be said instead of a level', () => {
  const by = (rater: 'self' | 'observed') => councillorRoles.nonAnswers.filter((rule) => rule.by.includes(rater)).map(({ label }) => label);

  it('lets the councillor say that it is not theirs, that they need to know more, or nothing', () => {
    expect(by('self')).toEqual(['Not part of my role', 'I need to know more', 'I would rather not say']);
  });

  it('lets others say that they have not seen it', () => {
    expect(by('observed')).toEqual(['Not part of my role', 'I have not seen this', 'I would rather not say']);
  });
});

describe('what a councillor reads', () => {
  it('has no word that belongs to the office or the examination room', () => {
    for (const text of textsOnScreen()) {
      expect(text).not.toMatch(/\b(?:scor\w+|rater|cohort|attempt\w*|gate|mastery)\b/i);
      expect(text).not.toMatch(/\b(?:competenc\w+|framework|gap|target|assess\w*|indicator|stakeholder\w*)\b/i);
    }
    expect(textsOnScreen().length).toBeGreaterThan(200);
  });

  it('has no Latin and no mark-up', () => {
    for (const text of textsOnScreen()) expect(text).not.toMatch(/\b(?:e\.g|i\.e|etc|via|per se|vice versa|ad hoc|et al)\b|[<>*_`]/i);
  });

  it('says what the result does not speak about', () => {
    const limits = councillorRoles.limits.join(' ');
    for (const word of ['not a test', 'today', 'planning', 'licensing', 'look after yourself', 'online']) expect(limits).toContain(word);
  });

  it('says that the setting, the support and the many ways of working count', () => {
    expect(councillorRoles.notes.map(({ where, phrases }) => [where, phrases])).toEqual([
      ['before', ['cx-3']],
      ['before', ['cx-2']],
      ['report', ['cx-4']],
      ['report', ['dp-3', 'wt-9']],
    ]);
  });
});

describe('where it comes from', () => {
  it('carries every phrase of the six roles and the four soft skills', () => {
    const roles = councillorRoles.competencies.flatMap(({ phrases }) => phrases);
    const carried = councillorRoles.phrases.map(({ id }) => id);
    expect(carried).toEqual(expect.arrayContaining([...roles, 'cx-1', 'cx-2', 'cx-3', 'cx-4', 'dp-4']));
  });

  it('carries no phrase that nothing rests on', () => {
    const used = new Set(phraseReferences(councillorRoles).map(({ phrase }) => phrase));
    expect(new Set(councillorRoles.phrases.map(({ id }) => id))).toEqual(used);
  });

  it('names each role in other public frameworks', () => {
    const named = councillorRoles.competencies.filter(({ crosswalk }) => crosswalk?.length === 2);
    expect(named).toEqual(councillorRoles.competencies.filter(({ group }) => group === 'role'));
  });

  it('survives a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(councillorRoles))).toEqual(councillorRoles);
  });

  it('asks three to five questions in each part', () => {
    const counts = councillorRoles.flow.flatMap(partsOf).map(({ id }) => questions.filter(({ part }) => part === id).length);
    expect(counts).toEqual([4, 4, 5, 5, 4, 5, 3, 3, 3, 3]);
  });
});
