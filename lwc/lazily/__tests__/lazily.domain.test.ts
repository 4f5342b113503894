import { lazily, whileSame } from 'c/lazily';

test('what is dear is worked out at the first asking, and kept', () => {
  let times = 0;
  const dear = lazily(() => (times += 1));
  expect([times, dear(), dear(), times]).toEqual([0, 1, 1, 1]);
});

test('and anew only when it is asked with something else than the last time', () => {
  const asked: string[] = [];
  const sum = whileSame((a: number, b: number) => {
    asked.push(`${a}+${b}`);
    return a + b;
  });
  expect([sum(1, 2), sum(1, 2), sum(2, 1), sum(1, 2)]).toEqual([3, 3, 3, 3]);
  expect(asked).toEqual(['1+2', '2+1', '1+2']);
});
