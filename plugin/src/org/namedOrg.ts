import { Messages, Org } from '@salesforce/core';
import { Flags } from '@salesforce/sf-plugins-core';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org-plans');

/**
 * `--target-org` of commands that work with files unless an org is named: the org that is configured is none that the user asks about.
 * @throws SfError NamedOrgNotFoundError
 */
export const namedOrg = Flags.custom<Org>({
  char: 'o',
  summary: messages.getMessage('flags.target-org.summary'),
  parse: (input) => Org.create({ aliasOrUsername: input }),
});
