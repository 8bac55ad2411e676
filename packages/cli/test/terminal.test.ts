import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { frameworks, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import { AtTerminal, keys, type AtTerminalOptions } from './support/at-terminal.ts';
import { bundle } from './support/bundle.ts';
import { folder, run } from './support/run.ts';

// A question a screen, as a person sees it: a real terminal, real keys.
let main = '';
beforeAll(async () => { main = await bundle(); }, 60_000);

const takes = (args: readonly string[], options?: AtTerminalOptions): AtTerminal => new AtTerminal(process.execPath, [main, 'take', ...args], options);
const eventsIn = (file: string): readonly { readonly type: string; readonly item?: string; readonly response?: unknown }[] => JSON.parse(readFileSync(file, 'utf8')).body.journal.map(({ event }: { event: unknown }) => event);
const answersIn = (file: string): readonly unknown[] => eventsIn(file).flatMap(({ response }) => (response === undefined ? [] : [response]));
const question = (number: number, of = 10): string => `Question ${number} of ${of}`;

/** From the first screen to the first question of the quick scan. */
async function agreed(at: AtTerminal): Promise<void> {
  await at.until('This is for you.');
  await at.type(keys.end, 'I have read this');
  await at.type('y', '> y');
  await at.type(keys.enter, 'Ten quick questions');
  await at.type(keys.enter, question(1));
}

describe('the quick scan at a terminal', () => {
  it('is taken by number keys, a question a screen, and every answer is saved before the next is asked', async () => {
    const file = join(folder(), 'scan.json');
    const at = takes(['councillor-quick-scan', file]);
    await agreed(at);
    expect(at.screen.isApart).toBe(true);
    for (let number = 1; number <= 10; number++) {
      await at.until(question(number));
      expect(answersIn(file)).toHaveLength(number - 1);
      // A number chooses, and Enter keeps.
      await at.type(String(1 + (number % 4)), new RegExp(`^> ${1 + (number % 4)} {2}`, 'm'));
      expect(answersIn(file)).toHaveLength(number - 1);
      at.press(keys.enter);
    }
    await at.until('A strength: 2');
    await at.type(keys.end, '> ↵  Finish');
    await at.type(keys.enter, 'This is finished.');
    expect(await at.ended()).toEqual({ code: 0, signal: 0 });
    expect(at.screen.isApart).toBe(false);
    expect(eventsIn(file).at(-1)?.type).toBe('review.agreed');
  });

  it('is agreed to only where what is agreed to has been on the screen', async () => {
    const file = join(folder(), 'scan.json');
    const at = takes(['councillor-quick-scan', file], { rows: 14 });
    await at.until('This is for you.');
    await at.type('y', '↑ more');
    await at.type(keys.home, 'This is for you.');
    // Chosen, and out of sight: Enter reads on.
    await at.type(keys.enter, '↑ more');
    expect(existsSync(file)).toBe(false);
    await at.type(keys.end, '> y');
    await at.type(keys.enter, 'Ten quick questions');
    expect(eventsIn(file)).toEqual([{ type: 'agreement.given' }]);
  });

  it('is taken by the arrows, with what each answer looks like under it and the cursor beside the choice', async () => {
    const file = join(folder(), 'scan.json');
    const at = takes(['councillor-quick-scan', file]);
    await agreed(at);
    expect(at.screen.text).toContain('  1  A strength\n     I am content with how I do this.');
    // Nothing is proposed, so Enter alone keeps nothing.
    await at.type(keys.enter, 'Choose one first');
    await at.type(keys.down, '> 1  A strength');
    await at.type(keys.down, '> 2  Something to develop');
    await at.type(keys.up, '> 1  A strength');
    expect(at.screen.lines[at.screen.cursor.row - 1]).toBe('> 1  A strength');
    await at.type(keys.down, '> 2');
    await at.type(keys.enter, question(2));
    expect(answersIn(file)).toEqual([{ choice: 'toDevelop' }]);
  });

  it('goes back, skips, clears, takes a non-answer and an example, and shows all answers to go to one', async () => {
    const file = join(folder(), 'scan.json');
    const at = takes(['councillor-quick-scan', file]);
    await agreed(at);
    await at.type(`1${keys.enter}`, question(2));
    await at.type('b', question(1));
    expect(at.screen.text).toContain('> 1  A strength ✓');
    await at.type('x', 'Answer cleared');
    await at.type('s', question(2));
    await at.type('p', '> p  I would rather not say');
    await at.type(keys.enter, question(3));
    await at.type('2n', 'Your example');
    // Every letter is text here, also those that are keys elsewhere.
    await at.type('q?bs Siân’s street', '> q?bs Siân’s street');
    await at.type(keys.enter, question(4));
    await at.type('v', 'Check your answers');
    expect(at.screen.text).toMatch(/2 {2}.*\n?.*I would rather not say/);
    await at.type(`3${keys.enter}`, question(3));
    expect(at.screen.text).toContain('Your example: q?bs Siân’s street');
    await at.type(keys.enter, 'Check your answers');
    await at.type(keys.end, '> ↵  Carry on');
    await at.type(keys.enter, question(1));
    expect(answersIn(file)).toEqual([{ choice: 'strength' }, { none: 'preferNotToSay' }, { choice: 'toDevelop' }, { choice: 'toDevelop', note: 'q?bs Siân’s street' }]);
    expect(eventsIn(file).some(({ type }) => type === 'item.cleared')).toBe(true);
    await at.type('q', 'Saved in');
    expect(await at.ended()).toEqual({ code: 0, signal: 0 });
  });

  it('says what the keys do, and nothing that is pasted chooses', async () => {
    const at = takes(['councillor-quick-scan', join(folder(), 'scan.json')]);
    await agreed(at);
    await at.type('?', 'What each key does');
    expect(at.screen.text).toMatch(/Ctrl-X +stop and delete everything/);
    await at.type(' ', question(1));
    expect(at.screen.tellsPaste).toBe(true);
    at.press('\u001b[200~1\r2\r\u001b[201~');
    await at.type('3', '> 3');
    expect(at.screen.text).toContain(question(1));
  });

  it('is taken up where it was when it is killed', async () => {
    const file = join(folder(), 'scan.json');
    const at = takes(['councillor-quick-scan', file]);
    await agreed(at);
    await at.type(`1${keys.enter}`, question(2));
    await at.type(`2${keys.enter}`, question(3));
    at.kill('SIGKILL');
    await at.ended();
    const again = takes(['councillor-quick-scan', file]);
    await again.until('You have answered 2 of 10 questions.');
    await again.type(keys.enter, question(3));
    expect(answersIn(file)).toHaveLength(2);
  });

  it('is deleted, file and all, by Ctrl-X and yes; and not without', async () => {
    const place = folder();
    const at = takes(['councillor-quick-scan', join(place, 'scan.json')]);
    await agreed(at);
    await at.type(`1${keys.enter}`, question(2));
    await at.type(keys.ctrlX, 'Are you sure?');
    await at.type(`n${keys.enter}`, 'Saved in');
    expect(existsSync(join(place, 'scan.json'))).toBe(true);
    const again = takes(['councillor-quick-scan', join(place, 'scan.json')]);
    await again.until('1 of 10');
    await again.type(keys.ctrlX, 'Are you sure?');
    await again.type(`y${keys.enter}`, 'Your answers and notes are gone.');
    expect(await again.ended()).toEqual({ code: 0, signal: 0 });
    expect(readdirSync(place)).toEqual([]);
  });

  it('speaks Welsh', async () => {
    const at = takes(['councillor-quick-scan', join(folder(), 'scan.json'), '--lang', 'cy']);
    await at.until('cadw a gadael');
    expect(at.screen.text).toContain('? cymorth');
  });
});

describe('the terminal', () => {
  it('is put back on Ctrl-C: 130, and what was kept is saved', async () => {
    const file = join(folder(), 'scan.json');
    const at = takes(['councillor-quick-scan', file]);
    await agreed(at);
    await at.type(`1${keys.enter}`, question(2));
    at.press('3', keys.ctrlC);
    await at.until('Saved in');
    expect(await at.ended()).toEqual({ code: 130, signal: 0 });
    expect(at.screen).toMatchObject({ isApart: false, isCursorShown: true, tellsPaste: false });
    expect(answersIn(file)).toEqual([{ choice: 'strength' }]);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('is put back on %s', async (signal) => {
    const at = takes(['councillor-quick-scan', join(folder(), 'scan.json')]);
    await at.until('This is for you.');
    at.kill(signal);
    expect(await at.ended()).toEqual({ code: 130, signal: 0 });
    await at.until((screen) => !screen.isApart);
    expect(at.screen).toMatchObject({ isApart: false, isCursorShown: true, tellsPaste: false });
  });

  it('is put back where the program itself breaks', async () => {
    const at = takes(['councillor-quick-scan', join(folder(), 'scan.json')], { env: { NODE_OPTIONS: `--import ${JSON.stringify("data:text/javascript,process.on('SIGUSR2',()=>{throw%20new%20Error('broken')})")}` } });
    await at.until('This is for you.');
    at.kill('SIGUSR2');
    expect((await at.ended()).code).not.toBe(0);
    await at.until((screen) => !screen.isApart);
    expect(at.all).toContain('Error: broken');
    expect(at.screen).toMatchObject({ isApart: false, isCursorShown: true, tellsPaste: false });
  });

  it('is put back where something goes wrong: the file is locked away from under it', async () => {
    const place = folder();
    const file = join(place, 'scan.json');
    const at = takes(['councillor-quick-scan', file]);
    await agreed(at);
    rmSync(`${file}.lock`);
    writeFileSync(`${file}.lock`, '{"token":"another"}');
    await at.type(`1${keys.enter}`, 'E_LOCKED');
    expect(await at.ended()).toEqual({ code: 8, signal: 0 });
    expect(at.screen.isApart).toBe(false);
  });

  it('is given back on Ctrl-Z, and taken again by fg with the same question on it', async () => {
    const file = join(folder(), 'scan.json');
    const at = new AtTerminal('bash', ['--norc', '--noprofile', '-i'], { env: { PS1: 'ready$ ', HISTFILE: '/dev/null' } });
    await at.until('ready$');
    at.press(`"${process.execPath}" "${main}" take councillor-quick-scan "${file}"\n`);
    await agreed(at);
    await at.type('2', '> 2');
    at.press(keys.ctrlZ);
    await at.until((screen) => !screen.isApart && screen.text.includes('Stopped') && screen.text.endsWith('ready$'));
    // The shell has the keyboard: what is typed is a command again.
    await at.type('echo i-am-$((20+1))\n', 'i-am-21');
    at.press('fg\n');
    await at.until((screen) => screen.isApart && screen.text.includes('> 2'));
    await at.type(keys.enter, question(2));
    await at.type('q', 'Saved in');
    expect(answersIn(file)).toEqual([{ choice: 'toDevelop' }]);
  });

  it('is drawn anew when its size changes, down to twenty columns and eight rows', async () => {
    const at = takes(['councillor-quick-scan', join(folder(), 'scan.json')]);
    await agreed(at);
    await at.type('2', '> 2');
    at.resize(20, 24);
    await at.until((screen) => screen.text.includes('> 2  Something to\n') && screen.text.includes(question(1)));
    expect(at.screen.lines.filter((line) => line.length > 20)).toEqual([]);
    at.resize(40, 8);
    await at.type('4', '> 4  Not important for me');
    expect(at.screen.text).toContain('? help');
    at.resize(120, 40);
    await at.until((screen) => screen.text.includes('> 4  Not important for me') && screen.text.includes('How would you describe'));
  });

  it('can be one that shows no colour', async () => {
    const at = takes(['councillor-quick-scan', join(folder(), 'scan.json')], { env: { NO_COLOR: '1' } });
    await at.until('This is for you.');
    // 0 ends what was painted, and paints nothing.
    expect(at.all.split('\u001b').filter((piece) => /^\[[1-9]\d*m/.test(piece))).toEqual([]);
  });

  it.each([
    ['--plain', ['--plain'], {}, '\u001b[?1049h'],
    ['TERM=dumb', [], { TERM: 'dumb' }, '\u001b'],
  ])('is left as it is with %s: line by line, on no screen of its own', async (_, options, env, steering) => {
    const file = join(folder(), 'scan.json');
    const at = takes(['councillor-quick-scan', file, ...options], { env: { NO_COLOR: '1', ...env } });
    await at.until('Type y if you have read this');
    await at.type('y\n', question(1));
    await at.type('1\n', question(2));
    expect(at.all).not.toContain(steering);
    await at.type('q\n', 'Saved in');
    expect(answersIn(file)).toEqual([{ choice: 'strength' }]);
  });
});

describe('councillor roles at a terminal', () => {
  it('go from facts and areas to a profile in bars, a cause, and a plan that can be changed', async () => {
    const file = join(folder(), 'roles.json');
    const at = takes(['councillor-roles', file, '--id', 'm-1', '--now', '2026-03-02'], { rows: 50 });
    await at.until('I have read this');
    await at.type(`y${keys.enter}`, 'Step 1 of 4');
    await at.type(`2${keys.enter}`, 'Step 2 of 4');
    await at.type(`24${keys.enter}`, 'Step 3 of 4');
    await at.type(`1${keys.enter}`, 'Step 4 of 4');
    await at.type(`2${keys.enter}`, 'What would you like to look at today?');
    await at.type('15', /\[x\] 1[\s\S]*\[x\] 5/);
    await at.type(keys.enter, 'Go to the first that is still to do');
    await at.type(keys.enter, 'Getting to know people');
    await at.type(keys.enter, question(1, 4));
    for (const [i, level] of [4, 4, 5].entries()) await at.type(`${level}${keys.enter}`, question(i + 2, 4));
    await at.type(`4${keys.enter}`, 'Agreeing with residents');
    await at.type(keys.enter, question(1, 3));
    for (const [i, level] of [2, 2].entries()) await at.type(`${level}${keys.enter}`, question(i + 2, 3));
    await at.type(`1${keys.enter}`, 'None of these today');
    await at.type(`s${keys.enter}`, /█{17}·{3} {2}4\.3 \/ 5/);
    await at.type(`v${keys.enter}`, 'Check your answers');
    await at.type('b', /█{7}·{13} {2}1\.7 \/ 5/);
    await at.type(keys.end, '> ↵  Go on to my plan');
    await at.type(keys.enter, 'what would help you most?');
    await at.type(`2${keys.enter}`, 'Your plan');
    await at.type('1', /^> 1 {2}/m);
    await at.type('e', 'Who');
    await at.type(`My mentor${keys.enter}`, 'By when');
    await at.type(keys.enter, 'How');
    await at.type(keys.enter, 'again');
    await at.type(keys.enter, 'Who will see that it happens: My mentor');
    await at.until('> ↵  This is my plan');
    at.press(keys.enter);
    await at.until('Your plan is saved.');
    expect(eventsIn(file).at(-1)).toMatchObject({ type: 'plan.agreed', steps: [{ owner: 'My mentor' }] });
  });
});

it('lets a manager decide with what is suggested in sight, and asks why it is something else', async () => {
  const file = join(folder(), 'me.json');
  writeFileSync(file, JSON.stringify(walkTo(publicMeetingReadiness, 'decision', steadyAna, { now: () => '2026-03-02' }).record()));
  const at = takes(['public-meeting-readiness', file, '--as', 'manager', '--id', 'b-3', '--now', '2026-03-02'], { rows: 30 });
  await at.until('What your answers say');
  await at.type(keys.end, '> ↵  Continue');
  await at.type(keys.enter, 'What do you decide?');
  expect(at.screen.text).toContain('What the answers suggest: May speak alone');
  await at.type(`3${keys.enter}`, 'Why do you decide something else?');
  await at.type(keys.enter, 'Say why you decide something other');
  await at.type(`Let us wait.${keys.enter}`, 'Decided by b-3 on 2 March 2026');
  expect(eventsIn(file).at(-1)).toMatchObject({ type: 'decision.made', outcome: 'NOT_YET', proposed: 'READY', reason: 'Let us wait.' });
});

/** Numbers that look like chance, and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

describe('whatever is pressed', () => {
  // More of them find more: GUILDHALL_WALKS=20.
  const walks = Number(process.env['GUILDHALL_WALKS'] ?? 1);
  const some = ['1', '2', '3', '4', '5', 'y', 'n', 'm', 'k', 'p', 'u', 'b', 's', 'v', 'x', 'e', 'c', 'a', 'o', 'd', 't', ' ', '?', 'é', ...Array.from({ length: 14 }, () => keys.enter), ...Array.from({ length: 6 }, () => keys.down), keys.up, keys.tab, keys.end, keys.pageDown, keys.left, keys.right, keys.backspace, keys.ctrlU, keys.ctrlG];

  it.each(frameworks.flatMap(({ id }) => Array.from({ length: walks }, (_, i) => [id, i + 1] as const)))('in %s (%i), nothing breaks, and what is saved is whole', async (id, seed) => {
    const place = folder();
    const file = join(place, 'saved.json');
    const at = takes([id, file, '--now', '2026-03-02'], { columns: 60, rows: 18 });
    await at.until('Enter');
    await at.type(keys.end, ' y ');
    await at.type('y', '> y');
    at.press(keys.enter);
    await expect.poll(() => existsSync(file)).toBe(true);
    const random = chance(seed);
    // In small heaps, as a person in a hurry would.
    for (let heap = 0; heap < 20; heap++) at.press(...Array.from({ length: 10 }, () => some[Math.floor(random() * some.length)] ?? ''));
    at.press(keys.ctrlD);
    expect(await at.ended(), at.screen.text).toEqual({ code: 0, signal: 0 });
    await at.until((screen) => !screen.isApart);
    expect(at.screen).toMatchObject({ isApart: false, isCursorShown: true });
    expect(await run(['validate', file])).toMatchObject({ exit: 0, stderr: '' });
    expect(await run(['replay', file, '--check'])).toMatchObject({ exit: 0, stderr: '' });
    expect(readdirSync(place)).toEqual(['saved.json']);
  });
});
