import ts from 'typescript';

const { BooleanLiteral, Null, Undefined } = ts.TypeFlags;

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/**
 * The JSON schema of an exported type: plain data of objects, arrays, unions of literals, strings, numbers, booleans and null.
 * Doc comments become descriptions. Throws for anything else, since it would not survive JSON.
 */
export function resultSchema(file: string, typeName: string): JsonSchema {
  const program = ts.createProgram([file], OPTIONS);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).find(({ name }) => name === typeName);
  if (!symbol) throw new Error(`${file} exports no type ${typeName}.`);
  const definitions: Record<string, JsonSchema> = {};
  const result = checker.getDeclaredTypeOfSymbol(symbol);
  definitions[typeName] = {}; // A result that is an interface may contain itself.
  definitions[typeName] = { ...(result.isClassOrInterface() ? schemaOfObject(result) : schemaOf(result)), ...description(symbol) };
  return { $schema: 'http://json-schema.org/draft-07/schema#', $ref: `#/definitions/${typeName}`, definitions };

  function schemaOf(type: ts.Type): JsonSchema {
    if (type.isUnion()) return schemaOfUnion(type.types);
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & Null) return { type: 'null' };
    if (type.isLiteral()) return { const: type.value };
    if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type as ts.TypeReference)[0]!) };
    if (type.isClassOrInterface()) return reference(type.symbol, type);
    throw new Error(`${typeName} contains ${checker.typeToString(type)}, which is no plain data.`);
  }

  function reference(named: ts.Symbol, type: ts.Type): JsonSchema {
    if (!(named.name in definitions)) {
      definitions[named.name] = {}; // An interface may contain itself.
      definitions[named.name] = { ...schemaOfObject(type), ...description(named) };
    }
    return { $ref: `#/definitions/${named.name}` };
  }

  function schemaOfObject(type: ts.Type): JsonSchema {
    const members = checker.getPropertiesOfType(type);
    const isOptional = (member: ts.Symbol) => (member.flags & ts.SymbolFlags.Optional) !== 0;
    const schemaOfMember = (member: ts.Symbol) => ({ ...schemaOf(checker.getTypeOfSymbol(member)), ...description(member) });
    return {
      type: 'object',
      properties: Object.fromEntries(members.map((member) => [member.name, schemaOfMember(member)])),
      required: members.filter((member) => !isOptional(member)).map(({ name }) => name),
      additionalProperties: false,
    };
  }

  /** `undefined` is an absent member in JSON; `true | false` is a boolean; the words of a vocabulary are one enum. */
  function schemaOfUnion(types: readonly ts.Type[]): JsonSchema {
    const words = types.filter((type) => type.isStringLiteral()).map(({ value }) => value);
    const has = (flag: ts.TypeFlags) => types.some(({ flags }) => flags & flag);
    const isTold = (type: ts.Type) => type.isStringLiteral() || type.flags & (Undefined | Null | BooleanLiteral);
    const choices = [
      ...(words.length > 0 ? [{ type: 'string', enum: words }] : []),
      ...types.filter((type) => !isTold(type)).map(schemaOf),
      ...(has(BooleanLiteral) ? [{ type: 'boolean' }] : []),
      ...(has(Null) ? [{ type: 'null' }] : []),
    ];
    return choices.length === 1 ? choices[0]! : { anyOf: choices };
  }

  function description(of: ts.Symbol): JsonSchema {
    const text = ts.displayPartsToString(of.getDocumentationComment(checker)).replace(/\s+/g, ' ');
    return text === '' ? {} : { description: text };
  }
}
