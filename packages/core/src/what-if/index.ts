export { whatIf, type WhatIfOptions } from './what-if-of.ts';
export { whatIfStatus } from './what-if-status.ts';
export { whatIfSentences, whatIfStatusSentences, whatIfStepWords } from './what-if-sentences.ts';
export type {
  Standing, StatusAfter, StatusChange, StatusOutOfReach, StatusStep, StatusTop, Step,
  WhatIf, WhatIfAnswerFirst, WhatIfNone, WhatIfStatus, WhatIfStep, WhatIfTop,
} from './what-if.ts';
