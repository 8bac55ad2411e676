/** A place or a length in percent of the room there is, as SVG reads it. @example percent(33.33333); // '33.333%' */
export const percent = (of: number): string => `${Number(of.toFixed(3))}%`;
