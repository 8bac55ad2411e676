/** Every value of an attribute in a text of HTML, in order. */
export function valuesOf(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** Every heading, as `h2 Before you start`. */
export function headingsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(h[1-6])\b[^>]*>(.*?)<\/\1>/gs)].map(([, tag, text = '']) => `${tag} ${textOf(text)}`);
}

/** What a person reads of it. */
export function textOf(html: string): string {
  const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': '’' };
  return html.replace(/<[^>]*>/g, ' ').replace(/&(?:amp|lt|gt|quot|#x27);/g, (found) => characters[found] ?? found).replace(/\s+/g, ' ').trim();
}
