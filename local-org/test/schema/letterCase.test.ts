import fc from 'fast-check';
import { caseVariants, hasCapitals, smallLetters } from '../../src/schema/letterCase.ts';

test('letters beyond ASCII become small, all others stay', () => {
  expect(smallLetters('ÄÖÜ Straße ABC İ \u212a ΟΔΟΣ οδος Ж 漢')).toBe('äöü Straße ABC İ \u212a οδοσ οδοσ ж 漢');
  expect(hasCapitals('ABC äöü 漢 ß')).toBe(false);
  expect(hasCapitals('Ärger')).toBe(true);
});

test('variants are all ways to write the letters beyond ASCII, and undefined when there are too many', () => {
  expect(caseVariants('Abc', 8)).toEqual(['Abc']);
  expect([...(caseVariants('ä-Ö', 8) ?? [])].sort()).toEqual(['Ä-Ö', 'Ä-ö', 'ä-Ö', 'ä-ö']);
  expect([...(caseVariants('Σ', 8) ?? [])].sort()).toEqual(['Σ', 'ς', 'σ']);
  expect(caseVariants('äöü', 7)).toBeUndefined();
});

const text = fc.string({ unit: 'grapheme', maxLength: 3 });

test('a text is one of its own variants, and they all have the same small letters', () => {
  fc.assert(
    fc.property(text, (written) => {
      const variants = caseVariants(written, 1_000) ?? [written];
      expect(variants).toContain(written);
      expect(new Set(variants.map(smallLetters))).toEqual(new Set([smallLetters(written)]));
      expect(smallLetters(smallLetters(written))).toBe(smallLetters(written));
      expect([...smallLetters(written)].length).toBe([...written].length);
    }),
  );
});
