/** Stands in for the core's `formatText` in the script; from its source, so that nothing else of the room comes along. */
export { formatTextLean as formatText } from '../../core/src/messages/lean-format-text.ts';
