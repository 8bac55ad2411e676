/** What may stand between the cells of a CSV file, by the name it is chosen with. */
export const separatorNames = ['comma', 'semicolon', 'tab'] as const;
export type SeparatorName = (typeof separatorNames)[number];
