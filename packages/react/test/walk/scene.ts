import type { Locator, Page } from 'playwright-core';

export type SetName = 'councillor-quick-scan' | 'councillor-roles' | 'leadership-points' | 'public-meeting-readiness';

/** Called at every screen worth a look, with a name that is its own. */
export type See = (name: string) => Promise<void>;

/** Where a walk takes place: in the demo, in an element with a shadow root, or in one without. */
export interface Scene {
  readonly page: Page;
  /** What the assessment stands in. */
  readonly root: Locator;
  /** Comes to the first page of a question set, as somebody new. */
  readonly open: (set: SetName) => Promise<void>;
  readonly see: See;
}

export const notLooking: See = async () => { await Promise.resolve(); };
