import { Argument, type Command } from 'commander';
import type { Tools } from './tools.ts';

export function addCompletion({ command, whole, bareContext, t }: Tools): void {
  command('completion', 'completion', 'cli.help.completion')
    .addArgument(new Argument('<shell>', t('cli.help.completion.shell')).choices(['bash']))
    .action(async (_shell: string, _options: object, self: Command) => {
      const { completion } = await import('../commands/completion.ts');
      await completion(await bareContext(self), await whole());
    });
}
