/**
 * Gives the person a file to keep. It is made here, and goes nowhere else.
 *
 * @param name as the browser suggests it.
 *
 * @example saveFile('plan.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only a moment later.
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}
