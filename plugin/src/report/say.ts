import { Messages } from '@salesforce/core';
import { formatNumber } from 'c/userFormat';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'plan-report');

/** A text of the report from `messages/plan-report.md`; numbers as the reader writes them. */
export function say(key: string, ...values: readonly (string | number)[]): string {
  return messages.getMessage(
    key,
    values.map((value) => (typeof value === 'number' ? formatNumber(value) : value)),
  );
}
