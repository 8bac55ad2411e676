/**
 * A file that opens with a passphrase. Everything but `box` and `seal` is its header: it stands in the clear, and is authenticated with
 * what is inside. Nothing in it says whose it is, what it holds, or what the passphrase is like.
 */
export interface LockedFile {
  readonly format: 'guildhall/locked@1';
  readonly kdf: { readonly name: 'PBKDF2-SHA-256'; readonly iterations: number; readonly salt: string };
  readonly cipher: { readonly name: 'AES-256-GCM'; readonly iv: string };
  /** What was locked, UTF-8, then encrypted; base64, as `salt` and `iv` are. */
  readonly box: string;
  /** `sha256:<hex>` of the canonical JSON of everything above. Anybody can work it out: it tells damage, and nothing of what is inside. */
  readonly seal: string;
}

/** How often the passphrase is hashed: what is written, and the most that is read. Fewer would be weak, and many more would hold up the page for hours. */
export const iterations = { written: 600_000, most: 5_000_000 } as const;

/** Bytes of chance. */
export const bytes = { salt: 16, iv: 12, tag: 16 } as const;

/** Characters of text beyond which nothing is locked, and of a file beyond which nothing is read. */
export const largest = { text: 16_000_000, file: 72_000_000 } as const;

/** What is authenticated with the box: the header, in an order of its own. */
export function headerBytes({ format, kdf, cipher }: Pick<LockedFile, 'format' | 'kdf' | 'cipher'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([format, kdf.name, kdf.iterations, kdf.salt, cipher.name, cipher.iv]));
}
