/** Every wallet of an account: market, our part and each competitor's part of all branches of buying centers and of their solutions (system C). */
export { readWallets, walletOfSquare, type BranchAmount, type BranchWallet, type Wallets } from './readWallets.ts';
export { competitorKey } from 'c/wallet';
