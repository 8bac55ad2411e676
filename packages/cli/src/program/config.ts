import type { Command } from 'commander';
import type { Tools } from './tools.ts';

export function addConfig({ command, choice, context, whole, config }: Tools): void {
  command('config', 'config', 'cli.help.config')
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .action(async (options: { readonly format: 'text' | 'json' }, self: Command) => {
      const { showConfig } = await import('../commands/config.ts');
      await showConfig(await context(self), await whole(), config, { isLanguageTyped: self.parent?.getOptionValueSource('lang') === 'cli', format: options.format });
    });
}
