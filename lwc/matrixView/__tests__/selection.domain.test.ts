import { NO_FILTERS } from 'c/matrixView';
import { outline, view } from './facts.ts';

const indexOf = (lines: readonly string[], name: string) => lines.findIndex((each) => each.replaceAll('. ', '') === name);

function keysBetween(shown: ReturnType<typeof view>, from: readonly [string, string], to: readonly [string, string], withEmpty: boolean) {
  const [rows, columns] = [outline(shown.rows), outline(shown.columns)];
  const corners = {
    fromRow: indexOf(rows, from[0]),
    fromColumn: indexOf(columns, from[1]),
    toRow: indexOf(rows, to[0]),
    toColumn: indexOf(columns, to[1]),
  };
  return shown.keysIn(corners, withEmpty);
}

test('a rectangle holds its squares, empty ones only where they are asked for, from whichever corner', () => {
  const shown = view();
  expect(keysBetween(shown, ['Fleet', 'Planning'], ['Gdańsk Yard', 'Sensors'], false)).toEqual(['gdansk×sensors', 'gdansk×planning']);
  expect(keysBetween(shown, ['Gdańsk Yard', 'Sensors'], ['Fleet', 'Planning'], true)).toEqual([
    'gdansk×sensors',
    'gdansk×planning',
    'fleet×sensors',
    'fleet×planning',
  ]);
});

test('a sum stands for the squares in it', () => {
  const shown = view({ openRowIds: [], openColumnIds: [] });
  expect(keysBetween(shown, ['Group', 'Digital'], ['Group', 'Digital'], true)).toEqual([
    'bergen×sensors',
    'gdansk×sensors',
    'gdansk×planning',
    'yard×digital',
  ]);
});

test('what the filters leave out is not taken', () => {
  const shown = view({ filters: { ...NO_FILTERS, states: ['Ours'] } });
  expect(keysBetween(shown, ['Gdańsk Yard', 'Planning'], ['=', '='], true)).toEqual(['gdansk×planning']);
});

test('a cell knows how much of it is selected', () => {
  const shown = view();
  const [rows, columns] = [outline(shown.rows), outline(shown.columns)];
  const covered = shown.coverageBy(new Set(['gdansk×sensors', 'yard×digital', 'fleet×sensors']));
  const at = (row: string, column: string) => covered(indexOf(rows, row), indexOf(columns, column));
  expect([at('Gdańsk Yard', 'Sensors'), at('Bergen Yard', 'Sensors'), at('Yard', 'Sensors'), at('Group', 'Digital')]).toEqual([
    'all',
    'none',
    'some',
    'some',
  ]);
  expect([at('(Yard)', '='), at('Yard', '(Digital)'), at('Fleet', 'Sensors'), at('=', 'Service')]).toEqual(['all', 'all', 'all', 'none']);
});
