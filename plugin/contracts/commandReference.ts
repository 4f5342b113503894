/** Of `oclif.manifest.json`, what a reader of the reference wants to know. */
export interface ListedFlag {
  readonly name: string;
  readonly char?: string;
  readonly type: 'boolean' | 'option';
  readonly summary?: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly hidden?: boolean;
  readonly multiple?: boolean;
  readonly allowNo?: boolean;
  readonly options?: readonly string[];
  readonly default?: unknown;
  readonly exclusive?: readonly string[];
  readonly dependsOn?: readonly string[];
}

export interface ListedCommand {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly flags: Readonly<Record<string, ListedFlag>>;
  readonly args?: Readonly<Record<string, { readonly name: string; readonly description?: string; readonly required?: boolean }>>;
  readonly hidden?: boolean;
  readonly errorCodes?: { readonly body: readonly { readonly name: string; readonly description: string }[] };
}

/** What every command of the CLI has. */
const OF_ALL = ['json', 'flags-dir'];

/** Every command as a section of Markdown: summary, flags, examples, exit codes. @throws Error for a flag that does not say what it does */
export function commandReference(commands: readonly ListedCommand[]): string {
  return commands
    .filter(({ hidden }) => !hidden)
    .map(section)
    .join('\n\n');
}

function section(command: ListedCommand): string {
  const words = command.id.replaceAll(':', ' ');
  const args = Object.values(command.args ?? {});
  const flags = Object.values(command.flags).filter(({ name, hidden }) => !hidden && !OF_ALL.includes(name));
  const rows = [
    ...args.map(({ name, description }) => [`\`${name.toUpperCase()}\``, description ?? '']),
    ...flags.sort((one, other) => (one.name < other.name ? -1 : 1)).map((flag) => [names(flag), meaning(flag, words)]),
  ];
  return [
    `### \`sf ${[words, ...args.map(({ name, required }) => (required ? name.toUpperCase() : `[${name.toUpperCase()}]`))].join(' ')}\``,
    command.summary,
    ...(command.description ? [command.description] : []),
    ...(rows.length > 0 ? [table(['flag', 'does'], rows)] : []),
    ...(command.examples?.length ? [`\`\`\`sh\n${command.examples.map((text) => example(text, words)).join('\n\n')}\n\`\`\``] : []),
    ...(command.errorCodes
      ? [
          table(
            ['exit code', 'means'],
            command.errorCodes.body.map(({ name, description }) => [name, description]),
          ),
        ]
      : []),
    `\`--json\`: [schemas/${command.id.replaceAll(':', '-')}.json](schemas/${command.id.replaceAll(':', '-')}.json)`,
  ].join('\n\n');
}

function names({ name, char, type, allowNo }: ListedFlag): string {
  const long = `--${allowNo ? '[no-]' : ''}${name}${type === 'option' ? ' <value>' : ''}`;
  return [...(char ? [`\`-${char}\``] : []), `\`${long}\``].join(', ');
}

function meaning(flag: ListedFlag, command: string): string {
  const said = flag.summary ?? flag.description;
  if (!said) throw new Error(`--${flag.name} of ${command} does not say what it does.`);
  const code = (values: readonly string[] | undefined, sign = '') => (values ?? []).map((value) => `\`${sign}${value}\``).join(', ');
  return [
    // The org is required where none is configured; the CLI says so itself.
    flag.required && !said.includes('Not required') ? `Required. ${sentence(said)}` : sentence(said),
    ...(flag.summary && flag.description ? [flag.description] : []),
    ...(flag.options ? [`One of ${code(flag.options)}.`] : []),
    ...(typeof flag.default === 'string' || typeof flag.default === 'number' ? [`Default: \`${flag.default}\`.`] : []),
    ...(flag.multiple && !flag.description?.includes('several times') ? ['May be given several times.'] : []),
    ...(flag.exclusive?.length ? [`Not with ${code(flag.exclusive, '--')}.`] : []),
    ...(flag.dependsOn?.length ? [`Only with ${code(flag.dependsOn, '--')}.`] : []),
  ].join(' ');
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Its sentence as a comment, then the command. */
function example(text: string, words: string): string {
  const [said, ...commands] = text.split('\n').filter((line) => line !== '');
  return [`# ${said}`, ...commands].join('\n').replaceAll('<%= config.bin %>', 'sf').replaceAll('<%= command.id %>', words);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
