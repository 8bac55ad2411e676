import { dayOrders } from './days.ts';
import { dropped } from './form-map.ts';

const text = { type: 'string', minLength: 1 } as const;
const answers = {
  type: 'object', additionalProperties: { type: ['string', 'number'], not: { const: '?' } },
  description: 'What an answer in words means: a level, or a word such as notMyRole',
} as const;

/** The JSON Schema of a map of a form, for an editor that helps whoever puts one right. A `?` in it is what is still to be filled in. */
export function mapJsonSchema(): object {
  const column = { ...text, not: { const: '?' }, description: `A column of the wide table, or "${dropped}"` } as const;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, for an editor' },
      format: { const: 'guildhall/map@1' },
      framework: { ...text, description: 'The id of the framework that the form asks' },
      version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$`, description: 'Its version; the newest where there is none' },
      council: { type: 'string', description: 'The council of every row' },
      source: { type: 'string', description: 'Where every row is from' },
      row: { type: 'string', description: 'What stands before the number of a row, where that is made the respondent' },
      days: { enum: dayOrders, description: 'In which order the form writes a day' },
      columns: {
        type: 'object', minProperties: 1, description: 'Where each column goes, by its heading',
        additionalProperties: { anyOf: [column, { type: 'object', properties: { to: column, answers }, required: ['to'], additionalProperties: false }] },
      },
      answers,
    },
    required: ['format', 'framework', 'columns'],
    additionalProperties: false,
    title: 'Map of a form',
    description: 'How the export of a form becomes answer sheets: where each column goes, and what each answer means',
  };
}
