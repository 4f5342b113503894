import { readWallet } from 'c/wallet';

test('shares of a wallet, one competitor however it is spelled', () => {
  const reading = readWallet({
    market: 200,
    ours: 50,
    competitors: [
      { name: 'Acme', revenue: 60 },
      { name: ' acme ', revenue: 20 },
      { name: 'Bolt', revenue: 10 },
    ],
  });
  expect(reading).toEqual({
    market: 200,
    ours: 50,
    ourShare: 25,
    competitors: [
      { name: 'Acme', revenue: 80, share: 40 },
      { name: 'Bolt', revenue: 10, share: 5 },
    ],
    rest: 60,
    excess: 0,
    problems: [],
  });
});

test('unknown is not zero: no share, no rest', () => {
  const reading = readWallet({ market: 200, ours: null, competitors: [{ name: 'Acme', revenue: null }] });
  expect([reading.ourShare, reading.rest, reading.competitors[0]]).toEqual([null, null, { name: 'Acme', revenue: null, share: null }]);
  expect(readWallet({ market: 200, ours: 0, competitors: [] })).toMatchObject({ ourShare: 0, rest: 200 });
});

test('parts beyond the market are flagged with the excess', () => {
  expect(readWallet({ market: 100, ours: 70, competitors: [{ name: null, revenue: 50 }] })).toMatchObject({
    excess: 20,
    rest: 0,
    problems: ['overAllocated'],
  });
  expect(readWallet({ market: 0, ours: -1, competitors: [] }).problems).toEqual(['negativeAmount', 'emptyMarket']);
});
