/** One value of a flat row; `null` where there is none. */
export type RowValue = string | number | boolean | null;

/** One value for each column, in their order. */
export type ResultRow = readonly RowValue[];
