import { Messages } from '@salesforce/core';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'plan-report');

/** A text of the report from `messages/plan-report.md`. */
export function say(key: string, ...values: readonly (string | number)[]): string {
  return messages.getMessage(key, [...values]);
}
