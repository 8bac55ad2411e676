import { Bullets, P } from '@guildhall/react';
import { entriesIn } from './entries-in.ts';

/** Sentences of the core, with what it marks as entries drawn as lists. */
export function Said({ sentences }: { readonly sentences: readonly string[] }) {
  return entriesIn(sentences).map((each, place) => (
    // Sentences may be the same twice, and never change places.
    // oxlint-disable-next-line react/no-array-index-key
    typeof each === 'string' ? <P key={place}>{each}</P> : <Bullets key={place}>{each.map((entry) => <li key={entry}>{entry}</li>)}</Bullets>
  ));
}
