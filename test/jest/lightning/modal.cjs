// sfdx-lwc-jest has no stub of lightning/modal. A modal is tested by itself as an element; whoever opens one says what comes back:
// `MyModal.open = jest.fn().mockResolvedValue(result)`.
const { LightningElement, registerDecorators } = require('lwc');

class LightningModal extends LightningElement {
  constructor() {
    super();
    this.label = '';
    this.size = 'medium';
    this.description = '';
    this.disableClose = false;
  }
  /** Tests listen to `close`; its detail is the result. */
  close(result) {
    this.dispatchEvent(new CustomEvent('close', { detail: result }));
  }
}
LightningModal.open = jest.fn().mockResolvedValue(undefined);
registerDecorators(LightningModal, {
  publicProps: { label: { config: 0 }, size: { config: 0 }, description: { config: 0 }, disableClose: { config: 0 } },
});

module.exports = { __esModule: true, default: LightningModal };
