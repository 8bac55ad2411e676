// Loaded only where words of the interface are said.
export { format } from '@guildhall/core/messages';
