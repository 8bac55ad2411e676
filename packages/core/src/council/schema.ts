import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { isoDate, someText } from '../framework/texts.ts';
import type { CouncilProfile } from './council-profile.ts';

z.config(jitless);

const line = someText(200);
const paragraphs = someText(20_000);

const contact = z.strictObject({
  name: z.exactOptional(line.check(z.describe('A name or an office'))),
  email: z.exactOptional(z.string().check(z.regex(/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+$/, 'E_EMAIL give an e-mail address, without a name or brackets'), z.maxLength(254))),
  phone: z.exactOptional(z.string().check(z.regex(/^\+?[\d ()]{5,30}$/, 'E_PHONE give a telephone number in digits and spaces'))),
  address: z.exactOptional(someText(500)),
});

// No other scheme: a link from a file somebody else wrote must not run anything.
const link = z.string().check(z.regex(/^https:\/\/[^\s/?#@:]+(?::\d+)?(?:[/?#]\S*)?$/i, 'E_LINK give a link that begins with https://'), z.maxLength(2000));

/** A council profile as it is written: only the name is needed. What is left out takes the values of `defaultCouncilProfile`. */
export type WrittenCouncilProfile = Pick<CouncilProfile, 'name'> & Partial<CouncilProfile> & { readonly $schema?: string };

/** The shape of `council.json`. */
export const councilProfileSchema: z.ZodMiniType<WrittenCouncilProfile> = z.strictObject({
  $schema: z.exactOptional(z.string().check(z.describe('Where this schema is, for an editor; no part of the profile'))),
  name: line.check(z.describe('The council\'s name, as it stands in headers and on prints')),
  governance: z.exactOptional(z.enum(['leader-and-cabinet', 'mayor', 'committee']).check(z.describe('How the council takes its decisions; leader-and-cabinet where absent'))),
  dataProtectionOfficer: z.exactOptional(contact),
  monitoringOfficer: z.exactOptional(contact),
  privacyNotice: z.exactOptional(z.union([z.strictObject({ text: paragraphs }), z.strictObject({ link })], { error: 'E_TYPE give {"text": "…"} with the notice, or {"link": "https://…"}' }).check(z.describe('The privacy notice itself, or where it is'))),
  lawfulBasis: z.exactOptional(paragraphs.check(z.describe('Why the council may hold these answers; it is the council\'s to settle'))),
  retention: z.exactOptional(paragraphs.check(z.describe('How long a decision and a plan are kept'))),
  bankHolidays: z.exactOptional(z.array(isoDate).check(z.maxLength(1000), z.describe('Days that are no working days, beside Saturdays and Sundays'))),
  adoption: z.exactOptional(z.strictObject({
    body: line.check(z.describe('The body that adopted the content')),
    date: isoDate,
    flags: z.enum(['list', 'gate']).check(z.describe('list: flags are there to talk over; gate: an open one sends a proposed status to be talked through first')),
  }).check(z.describe('That the council has made the content its own'))),
  sharing: z.exactOptional(z.enum(['nobody', 'plan', 'result']).check(z.describe('What leaves the person\'s own device; nobody where absent'))),
  words: z.exactOptional(z.record(z.string().check(z.regex(/^\p{L}[\p{L}\p{M}' -]*$/u, 'E_FORMAT give a word in letters'), z.maxLength(80)), line).check(z.describe('The council\'s own words, by the words they replace'))),
  languages: z.exactOptional(z.array(z.enum(['en', 'cy'])).check(z.minLength(1, 'offer at least one language'), z.maxLength(2, 'offer each language once'), z.describe('Languages offered, the first one first'))),
});
