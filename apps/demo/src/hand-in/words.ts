import type { useWords } from '@guildhall/react';

/** Everything a page says. */
export type Words = ReturnType<typeof useWords>;
