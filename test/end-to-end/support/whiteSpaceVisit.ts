import type { Locator } from 'playwright-core';
import type { TestBrowser, Visit } from './browser.ts';
import type { Role } from './runningOrg.ts';
import type { SmallCustomer } from './smallCustomer.ts';
import { whiteSpaceOf } from './whiteSpacePage.ts';

export interface WhiteSpaceVisit extends Visit {
  readonly whiteSpace: ReturnType<typeof whiteSpaceOf>;
  /** Of the dialog that is open. */
  readonly notes: Locator;
  readonly save: Locator;
  /** Opens the editor of the customer's cell. */
  edit(): Promise<void>;
}

/** Somebody looks at the matrix of that customer. */
export async function visitWhiteSpace(
  browser: TestBrowser,
  customer: SmallCustomer,
  role: Role = 'accountManager',
): Promise<WhiteSpaceVisit> {
  const visit = await browser.openAs(role, customer.path);
  const whiteSpace = whiteSpaceOf(visit.page);
  await whiteSpace.open();
  return {
    ...visit,
    whiteSpace,
    notes: whiteSpace.dialog.getByLabel('Notes', { exact: true }),
    save: whiteSpace.dialog.getByRole('button', { name: 'Save', exact: true }),
    async edit() {
      await (await whiteSpace.cell(customer.name)).dblclick();
      await whiteSpace.dialog.waitFor();
    },
  };
}
