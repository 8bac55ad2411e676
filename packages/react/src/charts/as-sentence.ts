/** With a full stop at its end, unless it has one. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
