import { createContext } from 'react';

/** Where a heading stands: it names a group of fields, or it is the label of one, or it is a heading and no more. */
export type HeadingPlace = { readonly in: 'page' } | { readonly in: 'legend' } | { readonly in: 'label'; readonly htmlFor: string; readonly size: 's' | 'm' | 'l' };

/** A heading inside a legend or a label takes its look from there. */
export const HeadingPlaceContext = createContext<HeadingPlace>({ in: 'page' });
