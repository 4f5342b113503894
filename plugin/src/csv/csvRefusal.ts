import { Messages, type SfError } from '@salesforce/core';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
export const messages = Messages.loadMessages('sf-plugin-account-plan', 'csv');

/** A file that cannot be used as it is. @param name of the message, without `error.` */
export function refusal(name: string, values: readonly (string | number)[], actions: readonly string[] = []): SfError {
  return messages.createError(`error.${name}`, [...values], [...actions]);
}
