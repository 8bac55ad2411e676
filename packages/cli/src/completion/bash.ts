import type { Argument, Command, Option } from 'commander';

/** What stands for one command in the script. */
interface Spot {
  /** Words that lead to it: `frameworks show`. */
  readonly words: readonly string[];
  readonly commands: readonly string[];
  readonly options: readonly Option[];
  readonly args: readonly Argument[];
}

/**
 * A script that completes the command in bash: commands, options, the values that an option takes, framework ids, and files.
 *
 * It is made from the program itself, holds fixed words alone, and starts nothing when a key is pressed.
 *
 * @param frameworks ids that may stand where a framework is wanted.
 */
export function bashCompletion(program: Command, frameworks: readonly string[]): string {
  const everywhere = optionsOf(program);
  const spots = spotsOf(program, []);
  const commands = spots.filter(({ words }) => words.length === 1);
  const valued = [...new Set(spots.flatMap(({ options }) => [...options, ...everywhere]).filter(takesValue).flatMap(namesOf))];
  const name = program.name();
  return `# Completion for ${name} in bash. To use it: source <(${name} completion bash)
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} spot= place=0 word i
  COMPREPLY=()
  # Bash takes --lang=cy for three words.
  if [[ $cur == '=' ]]; then cur=; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${valued.join('|')}) ((i++)); [[ \${COMP_WORDS[i]} == '=' ]] && ((i++)) ;;
      -*|'=') ;;
      *)
        case "$spot $word" in
${spots.filter(({ words }) => words.length > 0).map(({ words }) => `          ${quoted(`${words.slice(0, -1).join(' ')} ${words.at(-1) ?? ''}`)}) spot=${quoted(words.join(' '))} ;;`).join('\n')}
          ' help') spot='help' ;;
          *) ((place++)) ;;
        esac ;;
    esac
  done
  # The value of an option.
  case "$spot $prev" in
${spots.flatMap(({ words, options }) => [...options, ...everywhere].filter(takesValue).map((option) => `    ${namesOf(option).map((each) => quoted(`${words.join(' ')} ${each}`)).join('|')}) ${valuesOf(option, frameworks)}return ;;`)).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $spot in
${spots.map(({ words, options }) => `      ${quoted(words.join(' '))}) ${reply([...options, ...everywhere].filter(({ hidden }) => !hidden).flatMap(namesOf))}return ;;`).join('\n')}
    esac
  fi
  case "$spot $place" in
${spots.flatMap(({ words, args, commands: below }) => placesOf(words, args, below, frameworks)).join('\n')}
    'help 0') ${reply(commands.map(({ words: [first = ''] }) => first))};;
  esac
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

function spotsOf(command: Command, words: readonly string[]): readonly Spot[] {
  const below = command.commands.map((each) => each.name());
  const own = { words, commands: below, options: words.length === 0 ? [] : optionsOf(command), args: command.registeredArguments };
  return [own, ...command.commands.flatMap((each) => spotsOf(each, [...words, each.name()]))];
}

function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function namesOf({ short, long }: Option): readonly string[] {
  return [short, long].filter((name) => name !== undefined);
}

/** Nothing of ours is said where a file belongs: bash itself knows those, with spaces and all. */
function valuesOf({ argChoices, flags }: Option, frameworks: readonly string[]): string {
  if (argChoices !== undefined) return reply(argChoices);
  return flags.includes('id[@version]') ? reply(frameworks) : '';
}

function placesOf(words: readonly string[], args: readonly Argument[], below: readonly string[], frameworks: readonly string[]): readonly string[] {
  const path = words.join(' ');
  if (below.length > 0) return [`    ${quoted(`${path} 0`)}) ${reply([...below, ...(words.length === 0 ? ['help'] : [])])};;`];
  return args.flatMap((argument, i) => {
    const offered = argument.argChoices ?? (argument.name() === 'id[@version]' ? frameworks : undefined);
    return offered === undefined ? [] : [`    ${quoted(`${path} ${i}`)}) ${reply(offered)};;`];
  });
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$cur")); `;
}

/** In single quotes; our own words hold none. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
