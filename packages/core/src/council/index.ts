export { councilProfileJsonSchema } from './council-profile-json-schema.ts';
export { defaultCouncilProfile } from './council-profile.ts';
export type { Adoption, Contact, CouncilProfile, Governance, PrivacyNotice, Sharing } from './council-profile.ts';
export { inWordsOf, wordFor } from './in-words-of.ts';
export { readCouncilProfile } from './read-council-profile.ts';
export type { ReadCouncilProfile } from './read-council-profile.ts';
export type { WrittenCouncilProfile } from './schema.ts';
