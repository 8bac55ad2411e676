import type { Attempt, AttemptView } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import { councillorRoles } from '@guildhall/core/frameworks';
import type { Result } from '@guildhall/core/result';
import { Area, Assessment, AttemptProvider, Question, memoryStore, useAttempt, useSaved, type AssessmentProps, type Completion, type SavedAttempt, type Session } from '@guildhall/react';
import { assertType, expectTypeOf, it } from 'vitest';

declare const attempt: Attempt;
declare const session: Session;
declare const council: CouncilProfile;

it('an assessment needs a question set, and knows what it may be given', () => {
  assertType(<Assessment framework={councillorRoles} />);
  assertType(
    <Assessment
      framework={councillorRoles} store={memoryStore()} council={undefined} sharing="plan" language="cy" headingLevel={3} idPrefix="roles-"
      onSaved={({ id, at }) => { expectTypeOf(id + at).toEqualTypeOf<string>(); }}
    />,
  );
  // @ts-expect-error a question set is needed
  assertType(<Assessment />);
  // @ts-expect-error its name is not enough
  assertType(<Assessment framework="councillor-roles" />);
  // @ts-expect-error nothing is shared with everybody
  assertType(<Assessment framework={councillorRoles} sharing="everybody" />);
  // @ts-expect-error there is no French yet
  assertType(<Assessment framework={councillorRoles} language="fr" />);
  // @ts-expect-error a heading of level 4 would leave none for what is under it
  assertType(<Assessment framework={councillorRoles} headingLevel={4} />);
  // @ts-expect-error the screens are its own
  assertType(<Assessment framework={councillorRoles}>text</Assessment>);
  expectTypeOf<AssessmentProps['council']>().toEqualTypeOf<CouncilProfile | undefined>();
  assertType(council);
});

it('what somebody’s finishing carries follows from what is shared', () => {
  const told = (completion: Completion): void => {
    // @ts-expect-error nothing of a plan is known before it is known what is shared
    assertType(completion.plan);
    if (completion.sharing === 'nobody') expectTypeOf(completion).not.toHaveProperty('plan');
    if (completion.sharing === 'plan') expectTypeOf(completion).not.toHaveProperty('result');
    if (completion.sharing === 'result') expectTypeOf(completion.result).toEqualTypeOf<Result>();
  };
  assertType(<Assessment framework={councillorRoles} onComplete={told} />);
});

it('parts stand in an attempt, or in one that is kept, and not in both', () => {
  assertType(<AttemptProvider attempt={attempt}><Question item="ap1" /><Area part="self-check" onContinue={() => undefined} /></AttemptProvider>);
  assertType(<AttemptProvider session={session} language="cy"><Question item="ap1" /></AttemptProvider>);
  // @ts-expect-error one of them is needed
  assertType(<AttemptProvider><Question item="ap1" /></AttemptProvider>);
  // @ts-expect-error not both
  assertType(<AttemptProvider attempt={attempt} session={session}><Question item="ap1" /></AttemptProvider>);
  // @ts-expect-error which question
  assertType(<AttemptProvider attempt={attempt}><Question /></AttemptProvider>);
});

it('hooks give the view of the core', () => {
  expectTypeOf(useAttempt).returns.toEqualTypeOf<AttemptView>();
  expectTypeOf(useSaved).returns.toEqualTypeOf<SavedAttempt>();
  expectTypeOf<SavedAttempt['view']>().toEqualTypeOf<AttemptView | null>();
  expectTypeOf<SavedAttempt['state']>().toEqualTypeOf<'opening' | 'nothing-yet' | 'saving' | 'saved' | 'full' | 'failed' | 'elsewhere' | 'gone'>();
});
