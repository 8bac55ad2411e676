import type { Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { competenciesOffered } from '@guildhall/core/group';

const offered = frameworks.filter((framework) => competenciesOffered(framework).length > 0);

/** Question sets that a room answers whole, in a few minutes. */
export const wholeSets: readonly Framework[] = offered.filter(({ kind }) => kind === 'scan');

/** Question sets of which a room looks at a few skills closely: those in which a person may choose what to look at. */
export const closeSets: readonly Framework[] = offered.filter(({ kind, flow }) => kind !== 'scan' && flow.some((stage) => stage.kind === 'areas' && stage.chosen));
