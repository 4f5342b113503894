import { Connection } from 'jsforce';
import { LocalOrg } from '../../src/localOrg.ts';
import { scratch } from '../storage/scratch.ts';
import { startOrg, username, type Client } from './startedOrg.ts';

let org: Client;
let opportunity: string;
beforeAll(async () => {
  org = await startOrg({ currency: 'EUR' });
  await org.call('PATCH', `sobjects/User/${org.userId}`, {
    LocaleSidKey: 'de_DE',
    LanguageLocaleKey: 'fr',
    TimeZoneSidKey: 'Europe/Berlin',
  });
  const record = { Name: 'Renewal', StageName: 'Prospecting', CloseDate: '2026-12-24', Amount: 1234.5 };
  opportunity = (await org.call('POST', 'sobjects/Opportunity', record)).body.id;
});
afterAll(() => org.stop());

// Intl writes a no-break space before the sign.
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

test('UI API shows money in the organization’s currency, as the user’s locale writes it', async () => {
  const { body } = await org.call('GET', `ui-api/records/${opportunity}?fields=Opportunity.Amount,Opportunity.CloseDate`);
  expect(plain(body.fields.Amount.displayValue)).toBe('1.234,50 €');
  expect(body.fields.CloseDate.displayValue).toBe('24.12.2026');
});

test('GraphQL shows it alike', async () => {
  const query = '{ uiapi { query { Opportunity { edges { node { Amount { value displayValue } } } } } } }';
  const { body } = await org.call('POST', 'graphql', { query });
  const { Amount } = body.data.uiapi.query.Opportunity.edges[0].node;
  expect([Amount.value, plain(Amount.displayValue)]).toEqual([1234.5, '1.234,50 €']);
});

test('who logs in over SOAP is told the currency, the locale and the language', async () => {
  const connection = new Connection({ loginUrl: org.url, version: '64.0', logLevel: 'NONE' });
  await connection.login(username, org.token);
  const { body } = await org.call('GET', '/services/oauth2/userinfo');
  expect(body).toMatchObject({ locale: 'de_DE', language: 'fr', zoneinfo: 'Europe/Berlin' });
  const answer = await fetch(`${org.url}/services/Soap/u/64.0`, {
    method: 'POST',
    body: `<e:Envelope xmlns:e="x"><e:Header><SessionHeader><sessionId>${org.token}</sessionId></SessionHeader></e:Header><e:Body><getUserInfo/></e:Body></e:Envelope>`,
  });
  expect(await answer.text()).toMatch(/<orgDefaultCurrencyIsoCode>EUR<.*<orgMultiCurrency>false<.*<userLocale>de_DE</);
});

test('as in every org of one currency, users and records have none of their own', async () => {
  for (const field of ['DefaultCurrencyIsoCode', 'CurrencyIsoCode']) {
    const { status, body } = await org.call('GET', `query?q=SELECT+${field}+FROM+User`);
    expect([status, body[0].errorCode]).toEqual([400, 'INVALID_FIELD']);
  }
});

test('the currency is kept in the file until another is said', async () => {
  const file = scratch().path('org.sqlite');
  const currencies: string[] = [];
  for (const currency of [undefined, 'CHF', undefined]) {
    const opened = new LocalOrg({ file, port: 0, currency });
    currencies.push(opened.org.settings.currency);
    await opened.stop();
  }
  expect(currencies).toEqual(['USD', 'CHF', 'CHF']);
});

test('a currency that there is not is refused', () => {
  expect(() => new LocalOrg({ file: ':memory:', port: 0, currency: 'EURO' })).toThrow('There is no currency "EURO".');
});
