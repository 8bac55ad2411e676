/**
 * Moves the focus to a field, with the words of its question in view.
 *
 * @param from something on the same page: in a shadow root the document knows none of our ids.
 * @param field the whole id.
 */
export function toField(from: Element, field: string): void {
  const root = from.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(field);
  if (target === null) return;
  (target.closest('fieldset')?.querySelector('legend') ?? target.closest('.govuk-form-group')?.querySelector('label') ?? target).scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
