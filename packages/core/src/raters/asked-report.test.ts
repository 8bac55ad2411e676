import { describe, expect, it } from 'vitest';
import { hashOf } from '../json/hash.ts';
import type { AnswerSheet } from '../sheet/answer-sheet.ts';
import { steadyAna, walkTo } from '../testing/persona.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { askedReport, type AskedBefore } from './asked-report.ts';
import type { InvitedGroup } from './groups.ts';
import { inviteObserver } from './invitation.ts';
import { observerAnswers, type ObserverAnswers } from './observer-answers.ts';
import { observerFramework } from './observer-framework.ts';

const sheet: AnswerSheet = { framework: 'village-green', version: '1.1.0', respondent: 'm-1', facts: { localBudget: 'yes' }, answers: { li1: 4, li2: 4, me1: 3, me2: 3, me3: 2 } };

function from(id: string, level: number, wrote?: string, group: InvitedGroup = 'officers', subject = 'm-1'): ObserverAnswers {
  const invitation = inviteObserver(smallAreas, { subject, group });
  const found = observerAnswers(invitation, walkTo(observerFramework(smallAreas, group), undefined, { ...steadyAna, respondent: id, answer: () => level }).view());
  if (!found.ok) throw new Error(JSON.stringify(found.findings));
  const { seal: _seal, ...rest } = found.observer;
  const unsealed = { ...rest, texts: wrote === undefined ? {} : { 'does-well': wrote } };
  return { ...unsealed, seal: hashOf(unsealed) };
}

function shown(observers: readonly ObserverAnswers[], before: readonly AskedBefore[] = []): AskedBefore {
  const read = askedReport(smallAreas, sheet, observers, { seed: 7, before });
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.shown;
}

const textsOf = ({ texts }: AskedBefore) => { const { 'does-well': well } = texts; return well.shown ? [...well.texts].sort() : null; };
const three = [from('f-1', 2, 'Listens'), from('f-2', 3, 'Is kind'), from('f-3', 4, 'Asks first')];

describe('what came back', () => {
  it('is shown for three of a group, and never for two', () => {
    expect(shown(three).raters.competencies[0]?.groups).toMatchObject([{ group: 'officers', raters: 3 }]);
    expect(textsOf(shown(three))).toEqual(['Asks first', 'Is kind', 'Listens']);
    const two = shown(three.slice(0, 2));
    expect(two.raters.competencies.flatMap(({ groups }) => groups)).toEqual([]);
    expect(textsOf(two)).toBeNull();
  });

  it('says nothing new when one more person has answered, in figures or in words', () => {
    const first = shown(three);
    const second = shown([...three, from('f-4', 1, 'Never calls back')], [first]);
    expect(second.raters.competencies[0]).toMatchObject({ stands: true, others: first.raters.competencies[0]?.others });
    expect(textsOf(second)).toEqual(textsOf(first));
  });

  it('says nothing by what goes: one file left out gives the same as before', () => {
    const all = [...three, from('f-4', 1, 'Never calls back')];
    const first = shown(all);
    expect(textsOf(shown(all.slice(0, 3), [first]))).toEqual(textsOf(first));
    // One has gone and three have come: the one who has gone would be known.
    const later = [...three, ...['f-5', 'f-6', 'f-7'].map((id) => from(id, 3, `${id} says`))];
    expect(textsOf(shown(later, [first]))).toEqual(textsOf(first));
  });

  it('shows what is new once three people are', () => {
    const first = shown(three);
    const more = [...three, ...['f-5', 'f-6', 'f-7'].map((id) => from(id, 3, `${id} says`))];
    expect(textsOf(shown(more, [first]))).toHaveLength(6);
    expect(shown(more, [first]).raters.competencies[0]?.groups).toMatchObject([{ raters: 6 }]);
  });

  it('takes a text that somebody has changed for something new', () => {
    const first = shown(three);
    expect(textsOf(shown([from('f-1', 2, 'Never listens'), ...three.slice(1)], [first]))).toEqual(textsOf(first));
  });

  it('refuses all where one is about somebody else, is there twice, or is damaged', () => {
    const codes = (observers: readonly ObserverAnswers[]) => { const read = askedReport(smallAreas, sheet, observers, { seed: 7 }); return read.ok ? [] : read.findings.map(({ code, path }) => `${code} ${path}`); };
    expect(codes([...three, from('f-9', 3, undefined, 'officers', 'm-2')])).toContain('E_SUBJECT_OTHER /observers/3/subject');
    expect(codes([...three, from('f-1', 3)])).toContain('E_DUPLICATE /observers/3/id');
    expect(codes([{ ...from('f-1', 3), group: 'community' }])).toContain('E_DAMAGED /observers/0/seal');
  });
});
