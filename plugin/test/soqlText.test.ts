import fc from 'fast-check';
import { soqlText } from '../src/org/soqlText.ts';

test('quotes, backslashes and line ends are escaped', () => {
  expect(soqlText(`O'Brien`)).toBe(`'O\\'Brien'`);
  expect(soqlText(`C:\\new\n"x"`)).toBe(`'C:\\\\new\\n\\"x\\"'`);
  expect(soqlText('')).toBe(`''`);
});

test('a backslash before a quote does not end the literal', () => {
  expect(soqlText(`\\' OR Name != '`)).toBe(`'\\\\\\' OR Name != \\''`);
});

test('whatever a person types, the literal ends where the text ends', () => {
  const oneLiteral = /^'(?:[^'\\\n\r]|\\.)*'$/;
  const nasty = fc.string({ unit: fc.constantFrom("'", '\\', '"', '\n', '\r', 'a', ' ', 'ü', '%') });
  fc.assert(fc.property(fc.oneof(nasty, fc.string()), (text) => oneLiteral.test(soqlText(text))));
});
