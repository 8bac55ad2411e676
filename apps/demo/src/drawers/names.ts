/** The database with the list of drawers. Each drawer has one of its own beside it. */
export const indexName = 'guildhall-drawers';

export const databaseOf = (id: string): string => `guildhall-drawer-${id}`;
