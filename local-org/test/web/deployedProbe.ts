import type { Org } from '../../src/org.ts';
import { put } from './deployed.ts';

const PROBE = `
import { LightningElement, api, wire } from 'lwc';
import { getRecord, getFieldValue, createRecord, updateRecord, deleteRecord } from 'lightning/uiRecordApi';
import { getObjectInfo, getPicklistValues } from 'lightning/uiObjectInfoApi';
import { NavigationMixin, CurrentPageReference } from 'lightning/navigation';
import { MessageContext, publish, subscribe, unsubscribe } from 'lightning/messageService';
import { RefreshEvent, registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import CHANNEL from '@salesforce/messageChannel/Told__c';
import NAME from '@salesforce/schema/Account.Name';
import INDUSTRY from '@salesforce/schema/Account.Industry';

const result = (promise) => promise.then((value) => ({ value }), (error) => ({ error }));

export default class Probe extends NavigationMixin(LightningElement) {
  @api recordId;
  @api seen = [];
  @api heard = [];
  @api refreshed = 0;
  @api place;
  handler;
  subscription;

  @wire(MessageContext) context;
  @wire(getRecord, { recordId: '$recordId', fields: [NAME] })
  handleRecord({ data, error }) {
    if (data || error) this.seen = [...this.seen, error ? error.status : getFieldValue(data, NAME)];
  }
  @wire(getObjectInfo, { objectApiName: 'Account' }) account;
  @wire(getPicklistValues, { recordTypeId: '$account.data.defaultRecordTypeId', fieldApiName: INDUSTRY }) industries;
  @wire(CurrentPageReference) handlePlace(place) { this.place = place; }

  connectedCallback() {
    this.subscription = subscribe(this.context, CHANNEL, (message) => { this.heard = [...this.heard, message.text]; });
    this.handler = registerRefreshHandler(this, () => { this.refreshed += 1; });
  }
  disconnectedCallback() { unregisterRefreshHandler(this.handler); }

  @api rename(name, since) { return result(updateRecord({ fields: { Id: this.recordId, Name: name } }, since ? { ifUnmodifiedSince: since } : undefined)); }
  @api create(fields) { return result(createRecord({ apiName: 'Account', fields })); }
  @api remove(id) { return result(deleteRecord(id)); }
  @api get isDescribed() { return Boolean(this.account?.data && this.industries?.data); }
  @api describe() {
    const { label, fields } = this.account.data;
    return { label, isRequired: fields.Name.required, industries: this.industries.data.values.map(({ value }) => value).slice(0, 2) };
  }
  @api tell(text) { publish(this.context, CHANNEL, { text }); }
  @api stopListening() { unsubscribe(this.subscription); }
  @api askRefresh() { this.dispatchEvent(new RefreshEvent()); }
  @api address(page) { return this[NavigationMixin.GenerateUrl](page); }
  @api go(page) { this[NavigationMixin.Navigate](page); }
}`;

/** A component without looks that hands its wires and the modules' functions to a test. */
export function putProbe(org: Org): void {
  put(
    org,
    'LightningComponentBundle',
    'probe',
    { isExposed: 'true' },
    { 'probe.js': PROBE, 'probe.html': '<template>{recordId}</template>' },
  );
}
