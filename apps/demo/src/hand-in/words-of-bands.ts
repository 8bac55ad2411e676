import type { Framework } from '@guildhall/core';
import { bandsOffered, type HandedBand } from '@guildhall/core/group';
import type { Words } from './words.ts';

/** One thing a code says, in words: the choice, or the band; of a band that lies on both sides of where people want to be, on which. */
export function wordsOfBand(shown: Framework, band: HandedBand, t: Words['t']): string {
  const { scale } = shown;
  if ('choice' in band) return scale.kind === 'choices' ? scale.choices.find(({ id }) => id === band.choice)?.label ?? band.choice : band.choice;
  const label = scale.kind === 'levels' ? scale.bands.find(({ id }) => id === band.band)?.shown ?? band.band : band.band;
  const isBoth = bandsOffered(shown).filter((each) => 'band' in each && each.band === band.band).length > 1;
  if (!isBoth) return label;
  return t(band.reaches ? 'group.join.inside.there' : 'group.join.inside.short', { band: label });
}
