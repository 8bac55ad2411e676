/** English or Welsh, as in an HTML `lang`. */
export type Language = 'en' | 'cy';
