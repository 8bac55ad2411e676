export { AskPage } from './asked/ask-page.tsx';
export { ObservedLook } from './asked/observed-look.tsx';
export { ObservedOver } from './asked/observed-over.tsx';
export { WasAskedPage } from './asked/was-asked-page.tsx';
export { CalendarPage } from './calendar-page.tsx';
export { ComparePage } from './compare/compare-page.tsx';
export { NextSteps } from './next-steps.tsx';
export { WhatIfPage } from './what-if-page.tsx';
