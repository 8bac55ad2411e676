export { closeLook, type CloseLook, type NextLevel, type SeenAnswer, type SeenLevel } from './close-look.ts';
export {
  explainCompetency, type AnswerDerivation, type Derivation, type ExplainOptions, type IndicatorDerivation, type RaterDerivation, type StatusDerivation,
} from './explain-competency.ts';
export { explainId, type About, type AboutLabel, type ExplainedKind, type Explanation, type Use } from './explain-id.ts';
export { nameReason, reasonSentence, type NamedReason } from './named-reason.ts';
export { paragraphsOf, sentencesOf, type DerivationParagraph } from './sentences-of.ts';
export { sentencesOfWhy } from './sentences-of-why.ts';
export { sentencesOfId } from './sentences-of-id.ts';
export type { TracedPhrase } from './traced-phrase.ts';
export { tellEvent, type TellOptions, type ToldEvent } from './tell-event.ts';
export { asksIn, whyAsked, type AskedOf, type FactAsked, type WhyAsked } from './why-asked.ts';
