import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../src/examples.ts';
import { AtTerminal } from './support/at-terminal.ts';
import { folder, run } from './support/run.ts';

let script = '';
beforeAll(async () => { script = (await run(['completion', 'bash'])).stdout; });

/** What bash offers at the end of a line: words with spaces between, the last of them begun. */
function offered(line: string): readonly string[] {
  // Bash splits at what it calls word breaks; = is one of them.
  const words = line.split(' ').flatMap((word) => word.split(/(=)/).filter((part, i) => part !== '' || i === 2 || word === ''));
  const { stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _guildhall; printf '%s\\n' "\${COMPREPLY[@]}"`, 'bash', ...words], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  it('is set up by sourcing the script, and falls back to files', () => {
    const { stdout, status } = spawnSync('bash', ['--norc', '--noprofile', '-c', `${script}\ncomplete -p guildhall`], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: 'complete -o bashdefault -o default -F _guildhall guildhall\n', status: 0 });
  });

  it('knows every command, and those that begin so', () => {
    expect([...offered('guildhall ')].sort()).toEqual([...Object.keys(examples), 'help'].sort());
    expect(offered('guildhall val')).toEqual(['validate']);
    expect(offered('guildhall help sc')).toEqual(['score', 'schema']);
    expect(offered('guildhall frameworks ')).toEqual(['show']);
  });

  it('knows the options of each command, and those of all', () => {
    for (const command of Object.keys(examples)) expect(offered(`guildhall ${command} --`)).toEqual(expect.arrayContaining(['--help', '--lang', '--now', '--no-config']));
    expect(offered('guildhall score --sk')).toEqual(['--skip']);
    expect(offered('guildhall take --pl')).toEqual(['--plain']);
  });

  it('knows what an option may be, also after an equals sign, and whatever stands before the command', () => {
    expect(offered('guildhall --lang ')).toEqual(expect.arrayContaining(['en', 'cy']));
    expect(offered('guildhall --lang=c')).toEqual(['cy']);
    expect(offered('guildhall --lang cy flow councillor-roles --format m')).toEqual(['mermaid']);
    expect(offered('guildhall take councillor-roles --as ')).toEqual(['assessor', 'manager']);
  });

  it('knows frameworks where one belongs, and leaves files to bash', () => {
    expect(offered('guildhall take ')).toContain('councillor-roles');
    expect(offered('guildhall frameworks show lead')).toEqual(['leadership-points']);
    expect(offered('guildhall take councillor-roles ')).toEqual([]);
    expect(offered('guildhall score --council ')).toEqual([]);
  });

  it('works at a keyboard, with a file that has a space in its name', async () => {
    const place = folder();
    writeFileSync(join(place, 'north ward.jsonl'), '');
    writeFileSync(join(place, 'script'), script);
    const at = new AtTerminal('bash', ['--norc', '--noprofile', '-i'], { env: { PS1: 'ready$ ', HISTFILE: '/dev/null' }, cwd: place });
    await at.until('ready$');
    await at.type('source ./script; echo in-$((1+1))\n', 'in-2');
    await at.type('guildhall val\t', /guildhall validate$/);
    expect(await at.type('nor\t', 'ward.jsonl')).toContain(String.raw`guildhall validate north\ ward.jsonl`);
  });
});
