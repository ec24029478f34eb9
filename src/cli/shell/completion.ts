import type { Command, Option } from 'commander';
import { catalogue } from '../../diagnostics/catalogue.js';

/** The scripts by shell; each is made from the commands and options there are. */
export const shells = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The commands whose operands are no files; the others that take none have no words. */
const operandsOf: Readonly<Record<string, readonly string[]>> = {
  completion: Object.keys(shells),
  explain: Object.keys(catalogue),
  schema: [],
  man: [],
};

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
  const values = program.options.flatMap((option) => {
    const label = `    ${flagNames(option).join('|')})`;
    switch (valueOf(option)) {
      case 'choice':
        return [`${label} words='${option.argChoices?.join(' ')}' ;;`];
      case 'file':
        return [`${label} compopt -o default; return ;;`];
      case 'folder':
        return [`${label} compopt -o dirnames; return ;;`];
      case 'other':
        return [`${label} return ;;`];
      case null:
        return [];
    }
  });
  const operands = Object.entries(operandsOf).map(
    ([name, words]) => `      *[0-9]${name}) words='${words.join(' ')}' ;;`,
  );
  return `# Completion for fhparse in bash: eval "$(fhparse completion bash)"
_fhparse() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=''
  COMPREPLY=()
  # --reporter=sarif comes as three words.
  [[ $current == = ]] && current=''
  [[ $previous == = ]] && previous=\${COMP_WORDS[COMP_CWORD-2]}
  case $previous in
${values.join('\n')}
  esac
  if [[ -z $words && $current == -* ]]; then
    case \${COMP_WORDS[1]} in
${cases.join('\n')}
    esac
  elif [[ -z $words ]]; then
    case $COMP_CWORD\${COMP_WORDS[1]} in
      1*) words='${commandNames(program).join(' ')}'; compopt -o default ;;
${operands.join('\n')}
      *) compopt -o default ;;
    esac
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
        // "--out-dir=" takes its value behind "=" or as the next word.
        flagNames(option).map((flag) => {
          const joined = option.required && flag.startsWith('--') ? '=' : '';
          return `    '${flag}${joined}[${zshText(option.description)}]${zshValue(option)}'`;
        }),
      )
      .join(' \\\n');
  const commands = program.commands.map((command) => `    '${command.name()}:${zshText(command.description())}'`);
  const cases = program.commands
    .filter((command) => command.options.length > 0)
    .map((command) => `  ${command.name()}) _arguments \\\n${describe(command)} \\\n    '*:input:_files' ;;`);
  const operands = Object.entries(operandsOf).map(
    ([name, words]) => `  ${name}) (( CURRENT == 3 )) && compadd -- ${words.join(' ')} ;;`,
  );
  return `#compdef fhparse
# Completion for fhparse in zsh: source <(fhparse completion zsh)
_fhparse() {
  local -a commands=(
${commands.join('\n')}
  )
  case $words[2] in
${cases.join('\n')}
${operands.join('\n')}
  *)
    (( CURRENT == 2 )) && _describe command commands
    _arguments \\
${describe(program)} \\
    '*:input:_files' ;;
  esac
}
# Called from a file in $fpath, it completes at once; sourced, it is registered.
if [[ $funcstack[1] == _fhparse ]]; then
  _fhparse "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _fhparse fhparse
fi
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
      const long = option.long?.slice(2) ?? '';
      const value = fishValue(option);
      lines.push(`complete -c fhparse -n '${seen}'${short} -l ${long}${value} -d '${fishText(option.description)}'`);
    }
  }
  for (const [name, words] of Object.entries(operandsOf)) {
    lines.push(`complete -c fhparse -n '__fish_seen_subcommand_from ${name}' -f -a '${words.join(' ')}'`);
  }
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

/** What stands behind an option: one of some words, the name of a file or folder, something else, or nothing. */
function valueOf({ argChoices, flags, required }: Option): 'choice' | 'file' | 'folder' | 'other' | null {
  if (argChoices) return 'choice';
  if (!required) return null;
  return flags.endsWith('<file>') ? 'file' : flags.endsWith('<dir>') ? 'folder' : 'other';
}

function zshText(text: string): string {
  return text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
}

function zshValue(option: Option): string {
  const value = valueOf(option);
  if (value === null) return '';
  const action = { choice: `(${option.argChoices?.join(' ')})`, file: '_files', folder: '_directories', other: '' }[
    value
  ];
  return `:value:${action}`;
}

function fishValue(option: Option): string {
  const value = valueOf(option);
  if (value === null) return '';
  const words = {
    choice: option.argChoices?.join(' '),
    folder: '(__fish_complete_directories)',
    file: null,
    other: '',
  }[value];
  return words === null ? ' -r' : ` -x${words === '' ? '' : ` -a '${words}'`}`;
}

function fishText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
