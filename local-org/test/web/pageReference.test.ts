import { pageReferenceOf, urlOf } from '../../src/web/platform/client/pageReference.ts';

test.each([
  [
    { type: 'standard__recordPage', attributes: { objectApiName: 'Account', recordId: '001000000000001AAA', actionName: 'view' } },
    '/lightning/r/Account/001000000000001AAA/view',
  ],
  [{ type: 'standard__objectPage', attributes: { objectApiName: 'Contact', actionName: 'home' } }, '/lightning/o/Contact/list'],
  [{ type: 'standard__navItemPage', attributes: { apiName: 'Plans' } }, '/lightning/n/Plans'],
  [
    { type: 'standard__component', attributes: { componentName: 'c__planPrint' }, state: { c__recordId: '001' } },
    '/lightning/cmp/c__planPrint?c__recordId=001',
  ],
  [{ type: 'standard__webPage', attributes: { url: 'https://example.com/a' } }, 'https://example.com/a'],
])('a page reference has an address: %j', (page, url) => expect(urlOf(page)).toBe(url));

test('an address is read back as the page it is, with its state', () => {
  expect(pageReferenceOf(new URL('http://127.0.0.1/lightning/cmp/c__planPrint?c__recordId=001'))).toEqual({
    type: 'standard__component',
    attributes: { componentName: 'c__planPrint' },
    state: { c__recordId: '001' },
  });
});

test('a kind of page this org does not have is refused by name', () => {
  expect(() => urlOf({ type: 'standard__knowledgeArticlePage', attributes: {} })).toThrow(
    'There is no page of type "standard__knowledgeArticlePage" in this org.',
  );
});
