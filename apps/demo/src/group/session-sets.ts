import { frameworks } from '@guildhall/core/frameworks';
import { sessionSets } from '@guildhall/core/group';

/** The question sets of this application that a session can be about. */
export const { whole: wholeSets, close: closeSets } = sessionSets(frameworks);
