/** What a council says about itself once, in `council.json`, for every screen and print of every adapter. */
export interface CouncilProfile {
  /** As it stands in headers and on prints, in place of ours. */
  readonly name: string;
  readonly governance: Governance;
  readonly dataProtectionOfficer?: Contact;
  readonly monitoringOfficer?: Contact;
  readonly privacyNotice?: PrivacyNotice;
  /** Why the council may hold these answers, in its own words. It is the council's to settle; agreeing to take part is not it. */
  readonly lawfulBasis?: string;
  /** How long a decision and a plan are kept, in the council's own words. */
  readonly retention?: string;
  /** ISO dates that are no working days, beside Saturdays and Sundays. */
  readonly bankHolidays: readonly string[];
  /** That the council has made the content its own; until then it is a draft. */
  readonly adoption?: Adoption;
  /** What leaves the person's own device. */
  readonly sharing: Sharing;
  /** The council's own words, by ours: `{ "ward": "division" }`. */
  readonly words: Readonly<Record<string, string>>;
  /** Languages offered, the first one first. */
  readonly languages: readonly ('en' | 'cy')[];
}

/** How a council takes its decisions: who its executive is. */
export type Governance = 'leader-and-cabinet' | 'mayor' | 'committee';

/** `nobody`: a host learns that it is finished, and no answer. `plan`: the plan alone. `result`: levels and plan. */
export type Sharing = 'nobody' | 'plan' | 'result';

/** Somebody to turn to; at least one way to reach them. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

/** The council's privacy notice itself, or where it is. */
export type PrivacyNotice = { readonly text: string } | { readonly link: string };

export interface Adoption {
  /** The body that adopted the content. */
  readonly body: string;
  /** ISO date. */
  readonly date: string;
  /** `list`: flags are there to talk over. `gate`: an open one sends a proposed status to be talked through first. */
  readonly flags: 'list' | 'gate';
}

/** What holds where a council has said nothing: nobody else sees anything, and nothing is adopted. */
export const defaultCouncilProfile: CouncilProfile = {
  name: 'Your council',
  governance: 'leader-and-cabinet',
  bankHolidays: [],
  sharing: 'nobody',
  words: {},
  languages: ['en', 'cy'],
};
