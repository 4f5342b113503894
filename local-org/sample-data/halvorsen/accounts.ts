import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { ACCOUNT, POLSKA, TANKERS } from './names.ts';

/** The group and the two companies it owns, which have no plan of their own: their phases are said here, that of the group in its plan files. */
export function accountRecords(calendar: Calendar): readonly SampleRecord[] {
  const shared = { Type: 'Customer - Direct', OwnerId: ref('user:mara') };
  return [
    {
      ref: ACCOUNT,
      object: 'Account',
      fields: {
        ...shared,
        Name: 'Halvorsen Maritime Group',
        Industry: 'Shipping',
        AnnualRevenue: 4_600_000_000,
        NumberOfEmployees: 12_800,
        BillingCity: 'Bergen',
        BillingCountry: 'Norway',
        Website: 'https://halvorsen.example',
        Description: 'Shipyards, offshore wind and subsea work, and a fleet of 38 vessels. Family-owned in the third generation.',
      },
    },
    {
      ref: TANKERS,
      object: 'Account',
      fields: {
        ...shared,
        Name: 'Halvorsen Tankers AS',
        ParentId: ref(ACCOUNT),
        Industry: 'Shipping',
        AnnualRevenue: 610_000_000,
        NumberOfEmployees: 740,
        BillingCity: 'Stavanger',
        BillingCountry: 'Norway',
        Customer_Phase__c: 'Former Customer',
        Customer_Phase_Since__c: calendar.day(-240),
      },
    },
    {
      ref: POLSKA,
      object: 'Account',
      fields: {
        ...shared,
        Name: 'Halvorsen Polska S.A.',
        ParentId: ref(ACCOUNT),
        Industry: 'Manufacturing',
        AnnualRevenue: 380_000_000,
        NumberOfEmployees: 1_900,
        BillingCity: 'Gdańsk',
        BillingCountry: 'Poland',
        Customer_Phase__c: 'Customer',
        Customer_Phase_Since__c: calendar.day(-310),
      },
    },
  ];
}
