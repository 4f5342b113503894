import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';

/** A link to a record in a new tab: a form that is not saved yet must not be left by a click. */
export default class RecordLink extends NavigationMixin(LightningElement) {
  @api label = '';
  @api recordId = '';
  @api objectApiName = '';
  url = '';

  override connectedCallback(): void {
    void this.findUrl();
  }

  private async findUrl(): Promise<void> {
    const { recordId, objectApiName } = this;
    this.url = await this[NavigationMixin.GenerateUrl]({
      type: 'standard__recordPage',
      attributes: { recordId, objectApiName, actionName: 'view' },
    });
  }
}
