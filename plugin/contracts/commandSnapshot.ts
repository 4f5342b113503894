import { Config } from '@oclif/core';

/** What scripts rely on of one command: its name and its flags. The form is that of `sf snapshot:generate`. */
interface CommandSnapshot {
  readonly alias: readonly string[];
  readonly command: string;
  readonly flagAliases: readonly string[];
  readonly flagChars: readonly string[];
  readonly flags: readonly string[];
  readonly plugin: string;
}

/** Every command of the built plugin. @param root folder of the plugin */
export async function commandSnapshot(root: string): Promise<readonly CommandSnapshot[]> {
  const config = await Config.load({ root });
  const own = config.commands.filter(({ pluginName }) => pluginName === config.name);
  return own
    .map(({ aliases, id, flags }) => {
      const all = Object.values(flags);
      return {
        alias: aliases,
        command: id,
        flagAliases: all.flatMap((flag) => flag.aliases ?? []).sort(),
        flagChars: all.flatMap((flag) => flag.char ?? []).sort(),
        flags: Object.keys(flags).sort(),
        plugin: config.name,
      };
    })
    .sort((one, other) => (one.command < other.command ? -1 : 1));
}
