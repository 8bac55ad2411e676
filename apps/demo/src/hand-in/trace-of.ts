import { sha256 } from '@guildhall/core/json';

/**
 * What is kept of a code that was shown: enough to know the same one again, and nothing of what it says. Without the name of chance that
 * only the answers' own record holds, nobody can try out which code it was; so it gives nothing away where that record is locked.
 *
 * @param respondent `memory.respondent` of the attempt.
 */
export const traceOf = (respondent: string, code: string): string => sha256(`guildhall/shown ${respondent} ${code}`).slice(-16);
