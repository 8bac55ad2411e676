/** One command in a guide, and what the guide says it prints. */
export interface ConsoleExample { readonly command: string; readonly output: string }

/** Every command that a guide shows with what it prints. */
export function consoleExamples(guide: string): readonly ConsoleExample[] {
  return [...guide.matchAll(/^```console\n\$ guildhall (.+)\n([\s\S]*?)^```$/gm)].map(([, command = '', output = '']) => ({ command, output }));
}

/** What is printed, with `…` for what is left out: whole lines, or the end of one. */
export function printed(output: string): RegExp {
  const escaped = output.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/^…\n/gm, '(?:.*\n)*').replaceAll(/…$/gm, '.*')}$`);
}
