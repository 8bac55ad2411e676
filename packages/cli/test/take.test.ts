import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { folder, run } from './support/run.ts';

/** What somebody types, a line each. */
const typed = (...lines: readonly (string | readonly string[])[]): string => lines.flat().map((line) => `${line}\n`).join('');
const times = (count: number, line: string): readonly string[] => Array.from({ length: count }, () => line);
const journalIn = (file: string): readonly { event: { type: string; item?: string; response?: unknown } }[] => JSON.parse(readFileSync(file, 'utf8')).body.journal;
const typesIn = (file: string): readonly string[] => journalIn(file).map(({ event }) => event.type);

describe('the quick scan', () => {
  const scan = typed('y', times(10, '1'), '');

  it('is taken to its end, line by line', async () => {
    const file = join(folder(), 'scan.json');
    const { exit, stdout } = await run(['take', 'councillor-quick-scan', file], { stdin: scan });
    expect(exit).toBe(0);
    expect(stdout).toContain('A strength: 10');
    expect(stdout).toContain('This is finished.');
    expect(typesIn(file)).toEqual(['agreement.given', ...times(10, 'item.answered'), 'part.submitted', 'review.agreed']);
  });

  it('stores nothing before agreement, and nothing where there is none', async () => {
    const place = folder();
    const { exit, stdout } = await run(['take', 'councillor-quick-scan', join(place, 'scan.json')], { stdin: typed('t', '1', 'n') });
    expect(exit).toBe(0);
    expect(stdout).toContain('Your practice answer has been thrown away.');
    expect(stdout).toContain('Nothing was kept.');
    expect(readdirSync(place)).toEqual([]);
  });

  it.each(Array.from({ length: 12 }, (_, lines) => lines))('is saved after every answer, and taken up where %i lines left it', async (lines) => {
    const file = join(folder(), 'scan.json');
    const all = scan.split('\n');
    await run(['take', 'councillor-quick-scan', file], { stdin: all.slice(0, lines).map((line) => `${line}\n`).join('') });
    expect(existsSync(file)).toBe(lines > 0);
    const saved = lines > 0 ? typesIn(file).filter((type) => type === 'item.answered') : [];
    expect(saved).toHaveLength(Math.max(0, lines - 1));
    const { stdout } = await run(['take', 'councillor-quick-scan', file], { stdin: all.slice(lines).join('\n') });
    expect(stdout).toContain('A strength: 10');
    expect(stdout).toContain('This is finished.');
  });

  it('takes back, skips, clears, explains and adds an example, and says what it takes', async () => {
    const file = join(folder(), 'scan.json');
    const { stdout } = await run(['take', 'councillor-quick-scan', file], { stdin: typed('y', '9', '?', 'n', '2n', 'I ran a street meeting.', 'b', 'x', '3', 's', 'q') });
    expect(stdout).toContain('Please type one of these: 1 2 3 4 p b s ? n v q');
    expect(stdout).toContain('I am content with how I do this.');
    expect(stdout).toContain('Choose an answer first.');
    expect(stdout).toContain('Answer cleared');
    expect(journalIn(file).map(({ event }) => event.response).filter(Boolean)).toEqual([
      { choice: 'toDevelop' }, { choice: 'toDevelop', note: 'I ran a street meeting.' }, { choice: 'needToKnowMore' },
    ]);
  });

  it('says what may be typed where something else was, at the beginning, at a question with an answer, and at the end', async () => {
    const { stdout } = await run(['take', 'councillor-quick-scan', join(folder(), 'scan.json')], { stdin: typed('maybe', 'y', '1', 'b', '9', '', times(9, '1'), 'w', 'v', '', '') });
    expect(stdout).toContain('Please type one of these: y n t q\n');
    expect(stdout.split('Type y if you have read this')).toHaveLength(3);
    expect(stdout).toContain('Please type one of these: 1 2 3 4 p b s ? n x v q\n');
    expect(stdout).toContain('Please type one of these: ↵ v c q\n');
    expect(stdout.replaceAll('\n', ' ')).toContain('v to see all your answers here');
    expect(stdout).toContain('This is finished.');
  });

  it('is not begun where nothing at all is sent in, and is still read where it is finished', async () => {
    const place = folder();
    const file = join(place, 'scan.json');
    expect(await run(['take', 'councillor-quick-scan', file])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringMatching(/^E_NO_INPUT /) });
    expect(readdirSync(place)).toEqual([]);
    await run(['take', 'councillor-quick-scan', file], { stdin: scan });
    expect(await run(['take', 'councillor-quick-scan', file])).toMatchObject({ exit: 0, stdout: expect.stringContaining('This is finished.') });
  });

  it('names blanks once and lets them be left out', async () => {
    const file = join(folder(), 'scan.json');
    const { stdout } = await run(['take', 'councillor-quick-scan', file], { stdin: typed('y', times(9, '1'), 's', 's', '') });
    expect(stdout).toContain('1 question has no answer yet');
    expect(stdout).toContain('This is finished.');
  });

  it('speaks Welsh, and says that it is a draft and what is still in English', async () => {
    const { stdout } = await run(['take', 'councillor-quick-scan', join(folder(), 'scan.json'), '--lang', 'cy'], { stdin: typed('ie', times(10, '1'), '') });
    expect(stdout).toContain('Wedi’i gadw yn');
    expect(stdout).toMatch(/drafft/i);
    expect(stdout).toContain('Mae hyn wedi’i orffen.');
  });

  it('is readable in twenty columns', async () => {
    const { stdout } = await run(['take', 'councillor-quick-scan', join(folder(), 'scan.json')], { stdin: scan, columns: 20 });
    expect(stdout.split('\n').filter((line) => line.length > 20 && line.trim().includes(' ') && !line.includes('guildhall'))).toEqual([]);
  });

  it('is deleted, file and all, on "stop"', async () => {
    const place = folder();
    const { exit, stdout } = await run(['take', 'councillor-quick-scan', join(place, 'scan.json')], { stdin: typed('y', '1', 'stop', 'y') });
    expect(exit).toBe(0);
    expect(stdout).toContain('Your answers and notes are gone.');
    expect(readdirSync(place)).toEqual([]);
  });

  it('keeps everything where "stop" is not meant', async () => {
    const file = join(folder(), 'scan.json');
    await run(['take', 'councillor-quick-scan', file], { stdin: typed('y', '1', 'stop', 'n') });
    expect(typesIn(file)).toEqual(['agreement.given', 'item.answered']);
  });
});

describe('councillor roles', () => {
  const answers = typed(
    'y', '2', '24', '1', '2', // about: executive, months, leaning, no local budget
    '1 5', '', '4', '4', '5n', 'An example.', '4', '', '2', '2', '1', // two roles; the question on local money is not asked
    's', '', // no soft skill; the profile is read and agreed
    '2', '', // one cause; the plan is agreed
  );

  it('goes through the roles chosen today to a profile, a cause and a plan', async () => {
    const file = join(folder(), 'roles.json');
    const { exit, stdout } = await run(['take', 'councillor-roles', file, '--id', 'm-1'], { stdin: answers });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/What you do well\n {2}Speaking for the whole ward\n {4}█{17}·{3} {2}4\.3 \/ 5 {2}Well, even when it is hard/);
    expect(stdout).toMatch(/To work on\n {2}Improving the area\n {4}█{7}·{13} {2}1\.7 \/ 5 {2}Sometimes, with help/);
    expect(stdout).toContain('“Improving the area”: what would help you most?');
    expect(stdout).toContain('Your plan is saved.');
    expect(typesIn(file).slice(-4)).toEqual(['areas.chosen', 'review.agreed', 'cause.given', 'plan.agreed']);
  });

  it('says what the council calls its executive', async () => {
    const place = folder();
    writeFileSync(join(place, 'council.json'), JSON.stringify({ name: 'Ashmoor Council', governance: 'mayor' }));
    const { stdout, stderr } = await run(['take', 'councillor-roles', join(place, 'a.json'), '--council', join(place, 'council.json')], { stdin: typed('y', '1', '', '1', '1', '2', '3', '3') });
    expect(stdout).toContain('Nobody sees your answers but you. Ashmoor Council can be told that you have');
    expect(stdout).toMatch(/ask\s+the\s+mayor\s+hard\s+questions/);
    expect(stderr).toContain('W_PROFILE');
  });

  it('is looked at again once the plan is agreed, and closed', async () => {
    const file = join(folder(), 'roles.json');
    await run(['take', 'councillor-roles', file], { stdin: answers });
    const { stdout } = await run(['take', 'councillor-roles', file, '--now', '2026-06-02'], { stdin: typed('1', 'c', 'It went well.') });
    expect(stdout).toContain('How is it going?');
    expect(stdout).toContain('Done on 2 June 2026');
    expect(typesIn(file).slice(-3)).toEqual(['date.read', 'step.done', 'follow-up.closed']);
  });

  it('lets an answer be changed from the profile, and others be added', async () => {
    const file = join(folder(), 'roles.json');
    const { stdout } = await run(['take', 'councillor-roles', file], { stdin: typed('y', '1', '', '1', '1', '1', times(4, '3'), 's', 'c', '1', '5', 's', 's', 's', 'a', '1', times(4, '2'), '') });
    expect(typesIn(file)).toContain('part.reopened');
    expect(journalIn(file).filter(({ event }) => event.item === 'political-representative/pr1').map(({ event }) => event.response)).toEqual([{ level: 3 }, { level: 5 }]);
    expect(stdout).toContain('Speaking up for people');
  });
});

it('does not say that nothing is left to work on, where too little was answered to say', async () => {
  const { stdout } = await run(['take', 'councillor-roles', join(folder(), 'roles.json')], { stdin: typed('y', '1', '12', '1', '1', '1', '1', 's', 's', 's', 's', 's', 'q') });
  expect(stdout).toContain('Speaking for the whole ward: You answered 1 of 4 questions here.');
  expect(stdout).not.toContain('You are where you want to be in every skill you looked at.');
});

describe('leading a change', () => {
  it('keeps the three areas apart, then asks for strengths and limits, then the points for this person', async () => {
    const file = join(folder(), 'change.json');
    const { exit, stdout } = await run(['take', 'leadership-points', file], {
      stdin: typed(
        'y', '4', 'Moving the library',
        '2', times(3, '4'), '2', times(3, '4'), '', times(3, '4'), // interests, then emotions, then outcomes
        times(3, '4'), ['a', 'c', 'd', 'e', 'f', 'g'].map((letter) => `${letter}${letter}`),
        times(10, '3'), '', '', '', '', '',
      ),
    });
    expect(exit).toBe(0);
    expect(stdout).toContain('Only you see this answer.');
    expect(stdout).toContain('Honesty and fair dealing');
    expect(stdout).toContain('We have nothing to suggest.');
    expect(journalIn(file).filter(({ event }) => event.item?.startsWith('points/'))).toHaveLength(10);
    expect(typesIn(file).at(-1)).toBe('plan.agreed');
  });

  it('waits for a part that can only be looked at as a whole', async () => {
    const file = join(folder(), 'change.json');
    const { stdout } = await run(['take', 'leadership-points', file], { stdin: typed('y', '1', 'Moving the library', '1', '', 's', '3', '3', '', '3', 'q') });
    expect(stdout).toContain('This part can only be looked at as a whole, so it needs every answer.');
    expect(typesIn(file).filter((type) => type === 'part.submitted')).toHaveLength(3);
  });
});

describe('getting ready for a public meeting', () => {
  const officer = typed(
    'y', '27 3 2026', '4', '0',
    '1', ['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap((support) => [support, 'd']), '10', 'n', 'the room is new', '',
    '2', times(36, '2'), times(4, ''), // the self-check and four prompts
    '2', times(50, '2'), '',
  );
  const seen = typed(times(36, '2'), '');

  it('passes from the officer to an assessor to a manager and back, on one file', async () => {
    const file = join(folder(), 'me.json');
    const first = await run(['take', 'public-meeting-readiness', file, '--id', 'o-17'], { stdin: officer });
    expect(first.exit).toBe(0);
    expect(first.stdout).toContain('Your meeting is on 27 March 2026.');
    expect(first.stdout).toContain('You cannot fill in this part about yourself.');
    expect(first.stdout).toContain('--as assessor --id');

    const watched = await run(['take', 'public-meeting-readiness', file, '--as', 'assessor', '--id', 'a-2'], { stdin: seen });
    expect(watched.exit).toBe(0);
    expect(watched.stdout).toContain('How well does this officer');
    expect(watched.stdout).not.toContain('I need to know more');

    const asked = await run(['take', 'public-meeting-readiness', file], { stdin: typed('c', 'I would like a second pair of eyes.', '2', '') });
    expect(asked.stdout).toContain('A manager fills in this part.');

    const decided = await run(['take', 'public-meeting-readiness', file, '--as', 'manager', '--id', 'b-3'], { stdin: typed('1') });
    expect(decided.stdout).toContain('What the answers suggest: May speak alone');
    expect(decided.stdout).toContain('The officer has asked for a second person to watch.');
    expect(decided.stdout).toContain('Decided by b-3 on 2 March 2026');

    const planned = await run(['take', 'public-meeting-readiness', file], { stdin: typed('', 'm', '', 'd', 'It went well.', '') });
    expect(planned.stdout).toContain('This holds until 2 March 2027.');
    expect(planned.stdout).toContain('Talk the meeting over by 9 March 2026.');
    expect(typesIn(file).slice(-4)).toEqual(['decision.made', 'plan.agreed', 'meeting.held', 'debrief.held']);

    const lapsed = await run(['take', 'public-meeting-readiness', file, '--now', '2027-03-02'], { stdin: '' });
    expect(lapsed.stdout).toContain('This is finished.');
  });

  it('keeps the decision alone when everything else is deleted', async () => {
    const file = join(folder(), 'me.json');
    await run(['take', 'public-meeting-readiness', file, '--id', 'o-17'], { stdin: officer });
    await run(['take', 'public-meeting-readiness', file, '--as', 'assessor', '--id', 'a-2'], { stdin: seen });
    await run(['take', 'public-meeting-readiness', file, '--as', 'manager', '--id', 'b-3'], { stdin: typed('3', 'Let us wait for one more.') });
    await run(['take', 'public-meeting-readiness', file], { stdin: typed('stop', 'y') });
    expect(journalIn(file).map(({ event }) => event)).toEqual([{ type: 'attempt.withdrawn', kept: { outcome: 'NOT_YET', by: { id: 'b-3', role: 'manager' }, on: '2026-03-02' } }]);
  });

  it('lets nobody through whom nobody has watched, and nobody watch themselves', async () => {
    const file = join(folder(), 'me.json');
    await run(['take', 'public-meeting-readiness', file, '--id', 'o-17'], { stdin: officer });
    const own = await run(['take', 'public-meeting-readiness', file, '--as', 'assessor', '--id', 'O-17'], { stdin: seen });
    expect(own).toMatchObject({ exit: 1, stdout: '' });
    expect(own.stderr).toContain('E_SELF_ASSESSED');
    await run(['take', 'public-meeting-readiness', file, '--as', 'assessor', '--id', 'a-2'], { stdin: typed(times(36, 'u'), '') });
    const manager = await run(['take', 'public-meeting-readiness', file, '--as', 'manager', '--id', 'b-3'], { stdin: typed('1', 'I know her well.', '5') });
    expect(manager.stdout).toContain('not everything needed has been watched');
    expect(typesIn(file).at(-1)).toBe('decision.made');
  });

  it('needs an id for somebody else, and a file to take a turn on', async () => {
    const file = join(folder(), 'me.json');
    expect(await run(['take', 'public-meeting-readiness', file, '--as', 'assessor'], { stdin: '' })).toMatchObject({ exit: 2 });
    expect(await run(['take', 'public-meeting-readiness', file, '--as', 'assessor', '--id', 'a'], { stdin: '' })).toMatchObject({ exit: 2 });
  });
});

describe('a file that cannot be taken up', () => {
  const taken = async (place: string) => {
    const file = join(place, 'scan.json');
    await run(['take', 'councillor-quick-scan', file, '--id', 'm-1'], { stdin: typed('y', '1') });
    return file;
  };

  it('is left as it is, and says why', async () => {
    const place = folder();
    const file = await taken(place);
    const good = readFileSync(file, 'utf8');
    const cases: readonly (readonly [string, number, string])[] = [
      [good.replace('"strength"', '"toDevelop"'), 6, 'E_DAMAGED'],
      [good.slice(0, 200), 3, 'E_SYNTAX'],
      ['', 3, 'E_EMPTY'],
      ['{"format": "guildhall/attempt@2"}', 5, 'E_NEWER'],
      ['{"answers": {}}', 1, 'E_FORMAT'],
    ];
    for (const [text, exit, code] of cases) {
      writeFileSync(file, text);
      const ran = await run(['take', 'councillor-quick-scan', file], { stdin: typed('1') });
      expect(ran).toMatchObject({ exit, stdout: '' });
      expect(ran.stderr).toContain(code);
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect(readdirSync(place)).toEqual(['scan.json']);
    }
  });

  it('is of another framework, a link, a folder, or somebody else’s', async () => {
    const place = folder();
    const file = await taken(place);
    expect(await run(['take', 'councillor-roles', file], { stdin: '' })).toMatchObject({ exit: 5 });
    symlinkSync(file, join(place, 'link.json'));
    expect(await run(['take', 'councillor-quick-scan', join(place, 'link.json')], { stdin: '' })).toMatchObject({ exit: 2 });
    mkdirSync(join(place, 'folder'));
    expect(await run(['take', 'councillor-quick-scan', join(place, 'folder')], { stdin: '' })).toMatchObject({ exit: 2 });
    expect(await run(['take', 'councillor-quick-scan', file, '--id', 'm-2'], { stdin: '' })).toMatchObject({ exit: 2 });
    expect(await run(['take', 'councillor-quick-scan', join(place, 'none', 'scan.json')], { stdin: typed('y') })).toMatchObject({ exit: 7 });
  });

  it('is open elsewhere: the second is told so, and neither loses anything', async () => {
    const file = await taken(folder());
    const stdin = new PassThrough();
    const first = run(['take', 'councillor-quick-scan', file], { stdin });
    await expect.poll(() => existsSync(`${file}.lock`)).toBe(true);
    expect(await run(['take', 'councillor-quick-scan', file], { stdin: typed('2') })).toMatchObject({ exit: 8 });
    stdin.end(typed('3', 'q'));
    expect(await first).toMatchObject({ exit: 0 });
    expect(journalIn(file).map(({ event }) => event.response).filter(Boolean)).toEqual([{ choice: 'strength' }, { choice: 'needToKnowMore' }]);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('cannot be saved: exit 7, and what was there before is still there', async () => {
    const file = await taken(folder());
    const before = readFileSync(file, 'utf8');
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const ran = await run(['take', 'councillor-quick-scan', file], { stdin: typed('2'), disk: { rename: () => Promise.reject(full) } });
    expect(ran.exit).toBe(7);
    expect(ran.stderr).toMatch(/E_STORAGE .* there is no room left on the disk; it needs [\d,]+ bytes/);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

it('ends with 130 on Ctrl-C, and keeps what was answered', async () => {
  const file = join(folder(), 'scan.json');
  const [stdin, stopping] = [new PassThrough(), new AbortController()];
  const running = run(['take', 'councillor-quick-scan', file], { stdin, interrupted: stopping.signal });
  stdin.write(typed('y', '1', '2'));
  await expect.poll(() => existsSync(file) && typesIn(file).length).toBe(3);
  stopping.abort();
  const { exit, stdout } = await running;
  expect(exit).toBe(130);
  expect(stdout).toContain('Saved in');
  expect(existsSync(`${file}.lock`)).toBe(false);
});

it('never lets what somebody wrote steer the terminal', async () => {
  const file = join(folder(), 'change.json');
  await run(['take', 'leadership-points', file], { stdin: typed('y', '4', 'A\u001b[31mred\u202e change') });
  const { stdout } = await run(['take', 'leadership-points', file], { stdin: typed('b') });
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
