import { parseStartArguments } from '../start/startArguments.ts';

test('without flags the server listens on 8420, keeps its data and prints for people', () => {
  expect(parseStartArguments([])).toMatchObject({ port: 8420, isFresh: false, isJson: false, isWatching: false });
});

test('every flag is read', () => {
  expect(parseStartArguments(['--port', '0', '--fresh', '--no-open', '--json', '--watch'])).toMatchObject({
    port: 0,
    isFresh: true,
    shouldOpen: false,
    isJson: true,
    isWatching: true,
  });
});

test.each(['abc', '-1', '70000', '1.5', ''])('the port "%s" is refused with a sentence', (port) => {
  expect(() => parseStartArguments([`--port=${port}`])).toThrow('--port takes a number from 0 to 65535');
});

test('an unknown flag is refused', () => {
  expect(() => parseStartArguments(['--prot', '1'])).toThrow(/--prot/);
});
