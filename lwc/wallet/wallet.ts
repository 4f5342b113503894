/** Market, our share and competitors' shares of one wallet (system C); those of a whole account are in `c/walletReading`. */
export { readWallet, type CompetitorPart, type WalletAmounts, type WalletProblem, type WalletReading } from './readWallet.ts';
export { competitorKey } from './competitorKey.ts';
