export type { CardStatus, DecisionOnCard, RegisterCard } from './card.ts';
export { decisionForCard } from './decision-for-card.ts';
export { readCard, type ReadCard } from './read-card.ts';
export { registerOf, type May, type Missing, type Register, type RegisterEntry } from './register-of.ts';
export { sealCard, type CardHolder } from './seal-card.ts';
export { tidyName } from './tidy-name.ts';
export { toRegisterCsv } from './to-register-csv.ts';
export { withCard, withoutHolder } from './with-card.ts';
