import { LightningElement, api } from 'lwc';

export default class Stub extends LightningElement {
  @api recordId = '';
}
