import { Trouble } from './trouble.ts';

/**
 * Reads JSON from an address of the same site. What decides the questions and the promises comes from whoever answers for the page,
 * so another site is refused, and so is an address that sends on to another.
 *
 * @throws {Trouble} saying what the attribute asked for and what came.
 */
export async function jsonFrom(attribute: string, address: string, signal: AbortSignal): Promise<unknown> {
  const said = `${attribute}="${address}"`;
  const url = addressOf(address);
  if (url === null) throw new Trouble(`${said} is not an address.`);
  if (location.protocol === 'file:') {
    throw new Trouble(`${said} cannot be read: a page opened from a folder may not read other files. Write the JSON itself into the attribute, or set the property.`);
  }
  if (url.origin !== location.origin) throw new Trouble(`${said} is refused: it is on another site. Put the file on ${location.origin}.`);
  const text = await textFrom(said, url, signal);
  return readText(said, text);
}

/** JSON that stands in an attribute or came from an address. @throws {Trouble} saying where it goes wrong. */
export function readText(said: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Trouble(`${said} is not JSON.`, cause instanceof Error ? cause.message : String(cause));
  }
}

async function textFrom(said: string, url: URL, signal: AbortSignal): Promise<string> {
  let answer: Response;
  try {
    // An intranet may ask who is there: the page's own cookies go along, to the page's own site.
    answer = await fetch(url, { credentials: 'same-origin', redirect: 'error', signal });
  } catch (cause) {
    signal.throwIfAborted();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Trouble(`${said} could not be fetched. Is it there, and does connect-src of the page's content security policy allow 'self'?`, why);
  }
  if (!answer.ok) throw new Trouble(`${said} could not be fetched: the server answered ${answer.status}.`);
  return await answer.text();
}

function addressOf(address: string): URL | null {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return null;
  }
}
