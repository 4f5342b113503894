/** Market, our share and competitors' shares (system C). */
export { readWallet, type CompetitorPart, type WalletAmounts, type WalletProblem, type WalletReading } from './readWallet.ts';
export { walletOfBuyingCenter, type BuyingCenterWallet } from './walletOfBuyingCenter.ts';
