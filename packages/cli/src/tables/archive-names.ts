const devices = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?:\..*)?$/i;
const ofJavaScript: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * What is wrong with the name of an entry of an archive, whichever system it would be unpacked on; `undefined` where nothing is.
 *
 * It is compared part by part: `../out-evil` and `out/../../x` are out of the folder, whatever its name begins with.
 *
 * @example nameFault('../x'); // 'leads out of its folder'
 */
export function nameFault(name: string): string | undefined {
  if (name === '' || name.length > 255) return 'has no name, or one of more than 255 characters';
  if (name.includes('\ufffd')) return 'has a name that is not UTF-8';
  if (/^[/\\]/.test(name) || /^[a-z]:/i.test(name)) return 'names a place of its own on the disk';
  if (name.includes('\\')) return 'has a name that means another place on Windows';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.some((part) => part === '..' || part === '.' || part === '')) return 'leads out of its folder';
  if (parts.some((part) => ofJavaScript.has(part))) return 'has a name that means something to JavaScript itself';
  if (/[\p{Cc}\p{Cf}:*?"<>|]/u.test(name) || parts.some((part) => devices.test(part) || /[. ]$/.test(part))) return 'has a name that Windows does not allow';
  return undefined;
}
