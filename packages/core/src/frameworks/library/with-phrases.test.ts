import { describe, expect, it } from 'vitest';
import { FrameworkError } from '../../errors/errors.ts';
import type { Framework } from '../../framework/framework.ts';
import { fiveLevels } from './scales.ts';
import { withPhrases } from './with-phrases.ts';

type Content = Parameters<typeof withPhrases>[0];

function chairing(indicatorPhrases: readonly string[], more: Partial<Content> = {}): Content {
  return {
    id: 'chairing', version: '1.0.0', kind: 'assessment', title: 'Chairing', summary: 'Chairing meetings.',
    forWhom: 'People who chair', minutes: 5, limits: [],
    scale: fiveLevels, leads: { self: 'How well do you' }, nonAnswers: [], missing: { atLeast: 1, share: 0.5, reasonAbove: 0.5 }, target: 3,
    competencies: [{
      id: 'chairing', title: 'Chairing', plainTitle: 'Chairing', summary: 'You keep a meeting fair.', group: 'role',
      phrases: ['ss-cr'], firstChoices: [],
      indicators: [{ id: 'ch1', reviewed: 'draft', stem: 'keep to time', observed: 'keep to time', phrases: indicatorPhrases }],
    }],
    notes: [], scenarios: [], checks: [], causes: [], actions: [], flow: [], ...more,
  };
}

const idsOf = ({ phrases }: Framework): readonly string[] => phrases.map(({ id }) => id);

describe('withPhrases', () => {
  it('lists each phrase that something rests on once, in the order of the library, and no other', () => {
    expect(idsOf(withPhrases(chairing(['tt-8', 'pr-a', 'ss-cr'])))).toEqual(['pr-a', 'ss-cr', 'tt-8']);
  });

  it('finds what facts, prompts, notes, scenarios, checks and actions rest on', () => {
    const content = chairing([], {
      notes: [{ id: 'n', where: 'report', text: 'A note.', phrases: ['dp-3'] }],
      scenarios: [{
        id: 's', reviewed: 'draft', title: 'S', situation: 'S.', competencies: ['chairing'], phrases: ['wt-2'], options: [], rationale: 'R.',
      }],
      checks: [{ id: 'c', title: 'C', mandatory: true, leadDays: 1, shortestDays: 1, phrases: ['ot-5'] }],
      actions: [{ id: 'a', title: 'A', text: 'A.', fits: 'A.', doesNotFit: 'A.', doneWhen: 'A.', weeks: 1, phrases: ['tt-4'] }],
      flow: [
        { kind: 'about', id: 'about', title: 'About', facts: [{ id: 'f', question: 'F?', kind: 'date', phrases: ['cx-1'] }] },
        {
          kind: 'areas', id: 'areas', title: 'Areas', chosen: true,
          areas: [{ id: 'area', title: 'Area', rater: 'self', competencies: [], prompts: [{ id: 'p', question: 'P?', phrases: ['ja-s'] }] }],
        },
        {
          kind: 'beside', id: 'beside', title: 'Beside', open: { kind: 'checklist', id: 'open', title: 'Open', checks: ['c'] },
          row: [{ kind: 'ask', id: 'ask', title: 'Ask', rater: 'self', competencies: [], prompts: [{ id: 'q', question: 'Q?', phrases: ['ot-2'] }] }],
        },
      ],
    });
    expect(idsOf(withPhrases(content))).toEqual(['ss-cr', 'cx-1', 'ot-2', 'ot-5', 'dp-3', 'ja-s', 'wt-2', 'tt-4']);
  });

  it('lists only the documents that are quoted', () => {
    expect(withPhrases(chairing(['pr-a'])).documents.map(({ id }) => id)).toEqual(['S004']);
    expect(withPhrases(chairing(['pr-a', 'lc-4', 'sq-10'])).documents.map(({ id }) => id)).toEqual(['S000', 'S003', 'S004']);
  });

  it('refuses a phrase that is not in the library, says where, and names the nearest', () => {
    const refused = (): Framework => withPhrases(chairing(['pr-a', 'wt-44a']));
    expect(refused).toThrow(FrameworkError);
    expect(refused).toThrow(/\/competencies\/0\/indicators\/0\/phrases\/1.*"wt-44a".*"wt-4a"/u);
  });
});
