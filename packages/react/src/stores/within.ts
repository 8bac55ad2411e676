/** What a promise comes to, if it comes in time. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let bell: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    bell = setTimeout(() => { reject(new DOMException('It took too long.', 'TimeoutError')); }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(bell);
  }
}
