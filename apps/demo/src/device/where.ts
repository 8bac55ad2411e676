/** Whether a page from here may keep its own files and be installed: a browser allows that where nobody on the way can have changed them. */
export type Where = 'file' | 'needs-https' | 'cannot' | 'can';

/** @param from the page's own window, or as much of it as is asked for. */
export function whereIs(from: { readonly location: Pick<Location, 'protocol'>; readonly isSecureContext: boolean; readonly navigator: object }): Where {
  if (!/^https?:$/.test(from.location.protocol)) return 'file';
  if (!from.isSecureContext) return 'needs-https';
  return 'serviceWorker' in from.navigator ? 'can' : 'cannot';
}
