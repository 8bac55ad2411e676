import type { Command } from 'commander';
import type { FrameworksFormat } from '../commands/frameworks.ts';
import type { Tools } from './tools.ts';

export function addFrameworks({ command, choice, context, t }: Tools): void {
  const frameworks = command('frameworks', 'frameworks', 'cli.help.frameworks')
    .addOption(choice('--format <form>', 'cli.help.format', ['table', 'json', 'md'], 'table'))
    .action(async (_options, self: Command) => {
      const { listFrameworks } = await import('../commands/frameworks.ts');
      await listFrameworks(await context(self), self.opts<{ format: FrameworksFormat }>().format);
    });
  frameworks.command('show').argument('<id[@version]>', t('cli.help.id')).description(t('cli.help.show')).helpOption('-h, --help', t('cli.help.help'))
    .action(async (id: string, _options, self: Command) => {
      const { showFramework } = await import('../commands/frameworks.ts');
      await showFramework(await context(self), id, self.optsWithGlobals<{ format: FrameworksFormat }>().format);
    });
}
