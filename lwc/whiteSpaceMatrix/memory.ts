import { settingsFrom, type MatrixSettings } from 'c/matrixView';
import type { RecordId } from 'c/planModel';

/** Accounts whose view is remembered; the one not looked at for longest goes first. */
const MOST_ACCOUNTS = 50;

type Remembered = readonly (readonly [accountId: RecordId, settings: unknown])[];

/** How this user last looked at the matrix of this account, on this device; nothing where nothing can be remembered. */
export function recallSettings(userId: RecordId, accountId: RecordId): MatrixSettings {
  return settingsFrom(read(userId).find(([id]) => id === accountId)?.[1]);
}

export function rememberSettings(userId: RecordId, accountId: RecordId, settings: MatrixSettings): void {
  const others = read(userId).filter(([id]) => id !== accountId);
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify([[accountId, settings], ...others].slice(0, MOST_ACCOUNTS)));
  } catch {
    // Full or forbidden: a view is made again in a few clicks.
  }
}

function read(userId: RecordId): Remembered {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '[]');
    return Array.isArray(value) ? value.filter((each) => Array.isArray(each) && typeof each[0] === 'string') : [];
  } catch {
    return [];
  }
}

const keyOf = (userId: RecordId) => `account-plan/matrix/${userId}`;
