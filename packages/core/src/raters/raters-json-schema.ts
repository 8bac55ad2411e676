import * as z from 'zod/mini';
import { invitationSchema, observerAnswersSchema } from './schema.ts';

/** The shape of an invitation as JSON Schema (2020-12); published as `schemas/invitation.json`. Its seal must match as well. */
export function invitationJsonSchema(): object {
  return {
    ...z.toJSONSchema(invitationSchema, { io: 'input' }),
    title: 'Invitation',
    description: 'Asks somebody who has seen a person at work to answer about them. It holds no name.',
  };
}

/** The shape of what somebody hands in who was asked, as JSON Schema (2020-12); published as `schemas/observer-answers.json`. Its seal must match as well. */
export function observerAnswersJsonSchema(): object {
  return {
    ...z.toJSONSchema(observerAnswersSchema, { io: 'input' }),
    title: 'Observer answers',
    description: 'What somebody who was asked about a person has seen, for that person\'s sheet.',
  };
}
