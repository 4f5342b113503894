import fc from 'fast-check';
import { compilePattern } from '../../src/formula/pattern.ts';
import { evaluate } from './evaluate.ts';

describe('REGEX', () => {
  test.each([
    ['\\d{3}-\\d{4}', '555-1234', true],
    ['\\d{3}-\\d{4}', '555-12345', false],
    ['[A-Z]{2,3}', 'ABC', true],
    ['[A-Z]{2,3}', 'A', false],
    ['[^@\\s]+@[^@\\s]+\\.(com|org)', 'a.b@c.org', true],
    ['(?i)abc', 'aBC', true],
    ['(?:ab)+?c*', 'ababcc', true],
    ['^a.c$', 'abc', true],
    ['a|b|', '', true],
    ['\\bab\\b.*', 'ab cd', true],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'axb', false],
    ['[\\w.-]+', 'a_b-c.d', true],
    ['\\p{Lu}.*', 'Ödön', true],
  ])('%s on %s is %p', (pattern, text, isMatch) => expect(compilePattern(pattern, 0)(text)).toBe(isMatch));

  test.each(['(?=a)a', '(a)\\1', 'a++', 'a{2000}', '(a', 'a)', '*a', '[b-a]', '((((a{100}){100}){100}){100})'])('refuses %s', (pattern) => {
    expect(() => compilePattern(pattern, 0)).toThrow(/REGEX/);
  });

  test('takes a time that grows with the text, also where backtracking would not end', () => {
    expect(evaluate(`REGEX("${'a'.repeat(5000)}b", "(a+)+(a|a)*(a?){20}c")`)).toBe(false);
  });

  test('agrees with the built-in engine wherever that one does the same', () => {
    const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(a|b)', '(?:(ab)?)', '(?:a|)');
    const pattern = fc
      .array(fc.tuple(piece, fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{0,}')), { maxLength: 5 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', '1', '\n'), maxLength: 8 }), (source, text) => {
        expect(compilePattern(source, 0)(text)).toBe(new RegExp(`^(?:${source})$`).test(text));
      }),
      { numRuns: 500 },
    );
  });
});
