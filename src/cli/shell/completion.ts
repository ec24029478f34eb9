import type { Command, Option } from 'commander';

/** The scripts by shell; each is made from the commands and options there are. */
export const shells = { bash: bashScript, zsh: zshScript, fish: fishScript };

/**
 * A script that completes commands, options and the values of options; everything else is a file. The libraries for this
 * start the program at each press of the key, which a static script need not.
 */
export function completionScript(program: Command, shell: keyof typeof shells): string {
  return shells[shell](program);
}

function bashScript(program: Command): string {
  const cases = [...program.commands, program].map((command) => {
    const label = command === program ? '*' : command.name();
    return `    ${label}) words='${flagsOf(command).join(' ')}' ;;`;
  });
  const values = valued(program).map(({ flags, choices }) => `    ${flags.join('|')}) words='${choices.join(' ')}' ;;`);
  const files = withoutChoices(program).flatMap(flagNames).join('|');
  return `# Completion for fhparse in bash: eval "$(fhparse completion bash)"
_fhparse() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=''
  COMPREPLY=()
  case $previous in
${values.join('\n')}
    ${files}) compopt -o default; return ;;
  esac
  if [[ -z $words && $current == -* ]]; then
    case \${COMP_WORDS[1]} in
${cases.join('\n')}
    esac
  elif [[ -z $words ]]; then
    [[ $COMP_CWORD == 1 ]] && words='${commandNames(program).join(' ')}'
    [[ \${COMP_WORDS[1]} == completion ]] && words='${Object.keys(shells).join(' ')}'
    compopt -o default
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _fhparse fhparse
`;
}

function zshScript(program: Command): string {
  const describe = (command: Command): string =>
    command.options
      .filter(({ hidden }) => !hidden)
      .flatMap((option) =>
        flagNames(option).map((flag) => `    '${flag}[${zshText(option.description)}]${zshValue(option)}'`),
      )
      .join(' \\\n');
  const commands = program.commands.map((command) => `    '${command.name()}:${zshText(command.description())}'`);
  const cases = program.commands
    .filter((command) => command.options.length > 0)
    .map((command) => `  ${command.name()}) _arguments \\\n${describe(command)} \\\n    '*:input:_files' ;;`);
  return `#compdef fhparse
# Completion for fhparse in zsh: source <(fhparse completion zsh)
_fhparse() {
  local -a commands=(
${commands.join('\n')}
  )
  case $words[2] in
${cases.join('\n')}
  completion) _values shell ${Object.keys(shells).join(' ')} ;;
  *)
    (( CURRENT == 2 )) && _describe command commands
    _arguments \\
${describe(program)} \\
    '*:input:_files' ;;
  esac
}
compdef _fhparse fhparse
`;
}

function fishScript(program: Command): string {
  const lines = ['# Completion for fhparse in fish: fhparse completion fish | source'];
  const names = commandNames(program).join(' ');
  for (const command of program.commands) {
    const described = `-a ${command.name()} -d '${fishText(command.description())}'`;
    lines.push(`complete -c fhparse -n 'not __fish_seen_subcommand_from ${names}' ${described}`);
  }
  for (const command of [program, ...program.commands]) {
    const seen =
      command === program
        ? `not __fish_seen_subcommand_from ${names}`
        : `__fish_seen_subcommand_from ${command.name()}`;
    for (const option of command.options) {
      const short = option.short ? ` -s ${option.short.slice(1)}` : '';
      const choices = option.argChoices ? ` -x -a '${option.argChoices.join(' ')}'` : option.required ? ' -r' : '';
      const long = option.long?.slice(2) ?? '';
      lines.push(`complete -c fhparse -n '${seen}'${short} -l ${long}${choices} -d '${fishText(option.description)}'`);
    }
  }
  const shellNames = Object.keys(shells).join(' ');
  lines.push(`complete -c fhparse -n '__fish_seen_subcommand_from completion' -x -a '${shellNames}'`);
  return `${lines.join('\n')}\n`;
}

function commandNames(program: Command): string[] {
  return program.commands.map((command) => command.name());
}

function flagsOf(command: Command): string[] {
  return [...command.options.flatMap(flagNames), '--help'];
}

function flagNames({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

function valued(program: Command): { flags: string[]; choices: string[] }[] {
  return program.options.flatMap((option) =>
    option.argChoices ? [{ flags: flagNames(option), choices: option.argChoices }] : [],
  );
}

function withoutChoices(program: Command): Option[] {
  return program.options.filter((option) => option.required && !option.argChoices);
}

function zshText(text: string): string {
  return text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
}

function zshValue(option: Option): string {
  if (option.argChoices) return `:value:(${option.argChoices.join(' ')})`;
  return option.required ? ':value:_files' : '';
}

function fishText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
