/** Words of a command as a shell would split it: blanks separate, quotes hold together and are left out. Single quotes inside double ones stay. */
export const splitCommand = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);

/** Puts values in the place of `{name}`, in every text of it. What is not known stays; asymmetric matchers of Jest are made anew. */
export function fillIn<Value>(value: Value, names: Readonly<Record<string, string>>): Value {
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
    if (part instanceof RegExp)
      return new RegExp(
        part.source.replace(/\\\{(\w+)\\\}/g, (whole, name: string) => escape(names[name] ?? whole)),
        part.flags,
      );
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== 'object' || part === null) return part;
    const copy = Object.create(Object.getPrototypeOf(part)) as Record<string, unknown>;
    for (const [key, inner] of Object.entries(part)) copy[key] = fill(inner);
    return copy;
  };
  return fill(value) as Value;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What lies at `result.id`; undefined where there is no such way. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
