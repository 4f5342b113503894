/** What is at a path of a JSON answer, `query.Account.edges.0.node`; `*` stands for every element and makes a list. */
export function at(value: unknown, path: string): unknown {
  const steps = path.split('.');
  let found: unknown = value;
  for (const [index, step] of steps.entries()) {
    if (step === '*') {
      const rest = steps.slice(index + 1).join('.');
      if (!Array.isArray(found)) throw new Error(`No list at ${steps.slice(0, index).join('.')}`);
      return rest === '' ? found : found.map((element) => at(element, rest));
    }
    if (typeof found !== 'object' || found === null) throw new Error(`Nothing at ${steps.slice(0, index).join('.')}`);
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}
