const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * A text as a SOQL string literal, quotes included. REST has no bound variables, and jsforce's query builder leaves backslashes alone
 * (soql-builder.js, `escapeSOQLString`), so that `\'` closes its literal; every value a person typed goes through here instead.
 * Escapes: SOQL and SOSL Reference, "Quoted String Escape Sequences".
 */
export function soqlText(value: string): string {
  return `'${value.replace(/[\\'"\n\r\t\b\f]/g, (character) => ESCAPES[character]!)}'`;
}

/** `field IN ('a', 'b')`. @param values at least one: SOQL has no empty list */
export function isOneOf(field: string, values: readonly string[]): string {
  return `${field} IN (${values.map(soqlText).join(', ')})`;
}
