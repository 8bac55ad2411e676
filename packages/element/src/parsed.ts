/** Resolves once the page has been read to its end: before that, content of an element may still be on its way. */
export async function parsed(page: Document): Promise<void> {
  if (page.readyState !== 'loading') return;
  await new Promise<void>((done) => { page.addEventListener('DOMContentLoaded', () => { done(); }, { once: true }); });
}
