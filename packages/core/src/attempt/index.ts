export type { Answers, RaterAnswers, RaterGroup } from './answers.ts';
export { checkedEnvelope, openAttempt, sealAttempt } from './envelope.ts';
export type * from './events.ts';
export { migrate, type Migrated, type Migration } from './migrate.ts';
export { copiesOf, readCopies, type Copies } from './copies.ts';
export { handOver, isEarlierCopy, readHandedOver, type HandedOver, type NextTurn } from './hand-over.ts';
export type * from './record.ts';
export { attemptEnvelopeSchema, attemptEventSchema } from './schema.ts';
