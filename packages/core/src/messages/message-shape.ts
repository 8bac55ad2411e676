import { IntlMessageFormat } from 'intl-messageformat';

/** What a message asks for and how it branches: what a translation must share with it, and what it need not. */
export interface MessageShape {
  /** `name`, `count plural`, `part select`; each once, sorted. */
  readonly args: readonly string[];
  /** The branches of each plural, in order of appearance. */
  readonly plurals: readonly (readonly string[])[];
  /** The options of each select, sorted. */
  readonly selects: readonly (readonly string[])[];
}

/** @throws SyntaxError where the message is not ICU */
export function shapeOf(message: string): MessageShape {
  const args = new Set<string>();
  const [plurals, selects]: [string[][], string[][]] = [[], []];

  const visit = (elements: Elements): void => {
    for (const element of elements) {
      if ('pluralType' in element) {
        args.add(`${element.value} plural`);
        plurals.push(Object.keys(element.options));
      } else if ('options' in element) {
        args.add(`${element.value} select`);
        selects.push(Object.keys(element.options).sort());
      } else if ('value' in element && element.type !== literal) {
        args.add(element.value);
      }
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
    }
  };

  visit(new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }).getAst());
  return { args: [...args].sort(), plurals, selects };
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The parser's number for plain text. Its enum belongs to a package that is not ours to import. */
const literal: number = 0;
