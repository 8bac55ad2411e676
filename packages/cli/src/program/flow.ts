import type { Command } from 'commander';
import type { FlowFormat } from '../commands/flow.ts';
import type { Tools } from './tools.ts';

export function addFlow({ command, choice, context, t }: Tools): void {
  command('flow', 'flow', 'cli.help.flow')
    .argument('<id[@version]>', t('cli.help.id'))
    .addOption(choice('--format <form>', 'cli.help.flow.format', ['outline', 'json', 'mermaid', 'svg'], 'outline'))
    .action(async (id: string, options: { readonly format: FlowFormat }, self: Command) => {
      const { flow } = await import('../commands/flow.ts');
      await flow(await context(self), id, options.format);
    });
}
