/** Characters that a name, or whatever else somebody is called, may have at most. */
export const longestName = 200;
