import type { MetadataNode } from '../../src/metadata/metadataStore.ts';
import type { Org } from '../../src/org.ts';

/** Puts a component as a deploy would leave it. */
export function put(org: Org, type: string, fullName: string, body: MetadataNode, files: Readonly<Record<string, string>> = {}): void {
  const at = new Date(org.now()).toISOString();
  const by = org.sessions.system.userId;
  org.metadata.put({
    type,
    fullName,
    id: '0Rb000000000001AAA',
    fileName: fullName,
    body,
    files,
    createdDate: at,
    lastModifiedDate: at,
    createdById: by,
    lastModifiedById: by,
  });
}

const FORM = `
import { LightningElement, api, wire } from 'lwc';
import { gql, graphql, executeMutation } from 'lightning/graphql';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import heading from '@salesforce/label/c.Accounts_Heading';
import { names } from 'c/accountNames';

const QUERY = gql\`query accounts { uiapi { query { Account(first: 50) { edges { node { Id Name { value } } } } } } }\`;
const CREATE = gql\`mutation create($input: AccountCreateInput!) { uiapi { AccountCreate(input: $input) { Record { Id } } } }\`;

export default class AccountForm extends LightningElement {
  @api recordId;
  @api title = heading;
  name = '';
  problem;
  result;

  @wire(graphql, { query: QUERY })
  handleAccounts(result) {
    this.result = result;
    if (result.errors) this.problem = result.errors.map(({ message }) => message).join(' ');
  }

  get accounts() {
    return names(this.result?.data);
  }

  handleName(event) {
    this.name = event.detail.value;
  }

  async handleSave() {
    const { errors } = await executeMutation({ query: CREATE, variables: { input: { Account: { Name: this.name } } } });
    this.problem = errors?.map(({ message }) => message).join(' ');
    if (errors) return;
    this.dispatchEvent(new ShowToastEvent({ title: 'Saved', variant: 'success' }));
    await this.result.refresh();
  }
}`;

const FORM_TEMPLATE = `<template>
  <lightning-card title={title} icon-name="standard:account">
    <template lwc:if={problem}><p role="alert">{problem}</p></template>
    <ul><template for:each={accounts} for:item="account"><li key={account.id}>{account.name}</li></template></ul>
    <lightning-input label="New name" value={name} onchange={handleName}></lightning-input>
    <lightning-button label="Save account" variant="brand" onclick={handleSave}></lightning-button>
  </lightning-card>
</template>`;

const NAMES = `export const names = (data) => (data?.uiapi.query.Account.edges ?? []).map(({ node }) => ({ id: node.Id, name: node.Name.value }));`;

/** A component that lists accounts and makes one, a module it uses, its label and its tab. */
export function putAccountForm(org: Org): void {
  put(org, 'CustomLabels', 'CustomLabels', { labels: [{ fullName: 'Accounts_Heading', value: 'Accounts we know' }] });
  put(org, 'LightningComponentBundle', 'accountForm', { isExposed: 'true' }, { 'accountForm.js': FORM, 'accountForm.html': FORM_TEMPLATE });
  put(org, 'LightningComponentBundle', 'accountNames', {}, { 'accountNames.js': NAMES });
  put(org, 'CustomTab', 'Account_Form', { label: 'Account form', lwcComponent: 'accountForm' });
}

const instance = (componentName: string, properties: Readonly<Record<string, string>> = {}): MetadataNode => ({
  componentInstance: { componentName, componentInstanceProperties: Object.entries(properties).map(([name, value]) => ({ name, value })) },
});

/** An account page of an app: highlights above, our component and the details in a tab, contacts beside. */
export function putAccountPage(org: Org): void {
  put(org, 'FlexiPage', 'Account_Page', {
    masterLabel: 'Account page',
    template: { name: 'flexipage:recordHomeTemplateDesktop' },
    flexiPageRegions: [
      { name: 'header', type: 'Region', itemInstances: instance('force:highlightsPanel') },
      {
        name: 'main',
        type: 'Region',
        itemInstances: [instance('accountForm', { title: 'Set by the page' }), instance('flexipage:tabset', { tabs: 'Facet-tabs' })],
      },
      {
        name: 'sidebar',
        type: 'Region',
        itemInstances: [instance('force:relatedListSingleContainer', { relatedListApiName: 'Contacts' }), instance('elsewhere:thing')],
      },
      {
        name: 'Facet-tabs',
        type: 'Facet',
        itemInstances: instance('flexipage:tab', { title: 'Standard.Tab.detail', body: 'Facet-detail' }),
      },
      { name: 'Facet-detail', type: 'Facet', itemInstances: instance('force:detailPanel') },
    ],
  });
  put(org, 'CustomApplication', 'Planning', {
    label: 'Planning',
    tabs: ['standard-Account', 'Account_Form'],
    actionOverrides: { actionName: 'View', type: 'Flexipage', formFactor: 'Large', content: 'Account_Page', pageOrSobjectType: 'Account' },
  });
}

const OVERLAYS = `
import { LightningElement } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import QuestionModal from 'c/questionModal';

export default class Overlays extends LightningElement {
  chosen = '';
  answer = '';
  columns = [{ label: 'Name', fieldName: 'name' }, { label: 'Revenue', fieldName: 'revenue', type: 'currency' }];
  rows = [{ id: '1', name: 'Row one', revenue: 1250 }];
  filter = { criteria: [{ fieldPath: 'Industry', operator: 'eq', value: 'Shipping' }, { fieldPath: 'Name', operator: 'eq', value: 'Nobody' }], filterLogic: '1 AND NOT(2)' };

  handleChange(event) {
    this.chosen = event.detail.recordId;
  }

  async handleAsk() {
    const isSure = await LightningConfirm.open({ message: 'Really?', label: 'Please confirm' });
    this.answer = isSure ? await QuestionModal.open({ label: 'A question', size: 'small', content: 'given' }) : 'no';
  }
}`;

const OVERLAYS_TEMPLATE = `<template>
  <lightning-record-picker label="Customer" object-api-name="Account" filter={filter} onchange={handleChange}></lightning-record-picker>
  <p class="chosen">{chosen}</p>
  <lightning-button label="Ask" onclick={handleAsk}></lightning-button>
  <p class="answer">{answer}</p>
  <lightning-datatable key-field="id" data={rows} columns={columns} hide-checkbox-column></lightning-datatable>
</template>`;

const MODAL = `
import { api } from 'lwc';
import LightningModal from 'lightning/modal';

export default class QuestionModal extends LightningModal {
  @api content;

  handleDone() {
    this.close(this.content + ' and taken');
  }
}`;

const MODAL_TEMPLATE = `<template>
  <lightning-modal-header label="A question"></lightning-modal-header>
  <lightning-modal-body>{content}</lightning-modal-body>
  <lightning-modal-footer><lightning-button label="Done" onclick={handleDone}></lightning-button></lightning-modal-footer>
</template>`;

/** What opens over a page, a look-up and a data table. */
export function putOverlays(org: Org): void {
  put(org, 'LightningComponentBundle', 'overlays', { isExposed: 'true' }, { 'overlays.js': OVERLAYS, 'overlays.html': OVERLAYS_TEMPLATE });
  put(org, 'LightningComponentBundle', 'questionModal', {}, { 'questionModal.js': MODAL, 'questionModal.html': MODAL_TEMPLATE });
}
