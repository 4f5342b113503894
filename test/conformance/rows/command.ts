import type { CommandRow } from './row.ts';

type More = Partial<Pick<CommandRow, 'env' | 'keep' | 'refusal'>> & { readonly expected: object };

/** Rows of one area. The call is the command without its flags unless `[flags]` belong to it. */
export const commandsOf =
  (area: string, client: CommandRow['client'] = 'sf') =>
  (call: string, command: string, outcome: string, { expected, ...more }: More): CommandRow => ({
    client,
    area,
    call: `sf ${call}`,
    command,
    outcome,
    expected: { exitCode: more.refusal === undefined ? 0 : 1, ...expected },
    ...more,
  });
