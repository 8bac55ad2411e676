import { resultTextOf, type ResultInput } from '@guildhall/core/result';

/** Turns results into what is written. Whoever needs the object of a result makes it here, by `resultOf`. */
export interface ResultWriter {
  readonly result: (input: ResultInput, isFirst: boolean) => string;
  /** What stands after the last one. */
  readonly end: (count: number) => string | Promise<string | Uint8Array>;
  /** How many rows there are so far, where they are not as many as the results. */
  readonly rows?: () => number;
}

const writers: Readonly<Record<'jsonl' | 'json', ResultWriter>> = {
  jsonl: { result: (input) => `${resultTextOf(input)}\n`, end: () => '' },
  json: { result: (input, isFirst) => `${isFirst ? '[\n' : ',\n'}${resultTextOf(input)}`, end: (count) => (count === 0 ? '[]\n' : '\n]\n') },
};

/** Whole results. */
export function writerFor(format: 'jsonl' | 'json'): ResultWriter {
  return writers[format];
}
