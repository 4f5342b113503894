import { createFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let org: Fixture;

beforeAll(() => {
  org = createFixture();
  for (const Name of ['ÄPFEL', 'äpfel', 'Birne', 'Ökonom', 'zebra', 'STRASSE', 'Straße', 'ΟΔΟΣ', 'οδος', '漢字 Ärger'])
    org.insert('Deal__c', { Name, Account__c: org.insert('Account', { Name: `${Name} AG` }) });
});

afterAll(() => org.close());

const names = (rest: string): readonly unknown[] => org.column(`SELECT Name FROM Deal__c ${rest}`);

test.each([
  ["Name = 'Äpfel'", ['ÄPFEL', 'äpfel']],
  ["Name = 'birNE'", ['Birne']],
  ["Name = 'ökonom'", ['Ökonom']],
  ["Name = 'straße'", ['Straße']],
  ["Name = 'οδοΣ'", ['ΟΔΟΣ', 'οδος']],
  ["Name != 'ÄPFEL' AND Name LIKE '%p%'", []],
  ["Name IN ('äPFEL', 'ÖKONOM', 'x')", ['ÄPFEL', 'äpfel', 'Ökonom']],
  ["Name NOT IN ('äPFEL', 'ΟΔΟΣ', '漢字 ärger') AND Name > 'p'", ['Ökonom', 'STRASSE', 'Straße', 'zebra']],
  ["Name LIKE 'äP%'", ['ÄPFEL', 'äpfel']],
  ["Name LIKE '% ÄRGER'", ['漢字 Ärger']],
  ["Name LIKE '_pfel'", ['ÄPFEL', 'äpfel']],
  ["Name >= 'Ä' AND Name < 'ÄQ'", ['ÄPFEL', 'äpfel']],
  ["Account__r.Name = 'äpfel ag'", ['ÄPFEL', 'äpfel']],
  ["Title__c = 'ÖKONOM AG: ökonom'", ['Ökonom']],
])('%s', (condition, expected) => {
  const found = names(`WHERE ${condition}`);
  expect([...found].sort()).toEqual([...expected].sort());
});

test('a text in so many capitals that not all its spellings can be looked for is found too', () => {
  org.insert('Deal__c', { Name: 'ÄÖÜÄÖÜÄÖÜ' });
  expect(names("WHERE Name = 'äöüäöüäöü'")).toEqual(['ÄÖÜÄÖÜÄÖÜ']);
  expect(names("WHERE Name IN ('äöüäöüäöü', 'BIRNE') ORDER BY Name")).toEqual(['Birne', 'ÄÖÜÄÖÜÄÖÜ']);
});

test('order, groups and distinct counts take both cases for one', () => {
  expect(names("WHERE Name IN ('ökonom', 'äpfel', 'zebra') ORDER BY Name, Id")).toEqual(['zebra', 'ÄPFEL', 'äpfel', 'Ökonom']);
  const groups = org.rows("SELECT COUNT(Id) n FROM Deal__c WHERE Name LIKE 'ä_fel' GROUP BY Name");
  expect(groups).toEqual([{ n: 2 }]);
  expect(org.rows("SELECT COUNT_DISTINCT(Name) n FROM Deal__c WHERE Name IN ('ökonom', 'äpfel')")).toEqual([{ n: 2 }]);
});

test('the least and the greatest keep their own letters', () => {
  expect(org.rows("SELECT MIN(Name) a, MAX(Name) z FROM Deal__c WHERE Name IN ('ökonom', 'zebra', 'straße')")).toEqual([
    { a: 'Straße', z: 'Ökonom' },
  ]);
});

test('multi-select choices are found in either case', () => {
  org.insert('Deal__c', { Name: 'tagged', Tags__c: 'New;Über;Big' });
  expect(names("WHERE Tags__c INCLUDES ('über')")).toEqual(['tagged']);
  expect(names("WHERE Tags__c INCLUDES ('ÜBER;new')")).toEqual(['tagged']);
  expect(names("WHERE Tags__c EXCLUDES ('ÜBER') AND Name = 'tagged'")).toEqual([]);
});

test('a column notices its first capital letters while queries are kept', () => {
  const wanted = "SELECT Phone FROM Account WHERE Phone >= 'Ä' ORDER BY Phone";
  org.insert('Account', { Name: 'x', Phone: 'ä2' });
  expect(org.column(wanted)).toEqual(['ä2']);
  org.insert('Account', { Name: 'y', Phone: 'Ä1' });
  expect(org.column(wanted)).toEqual(['Ä1', 'ä2']);
});

test('what was undone is noticed again when it is written again', () => {
  const wanted = "SELECT Site FROM Account WHERE Site LIKE 'ä%'";
  const write = (isKept: boolean): void =>
    org.org.records.transaction(org.admin, (records) => {
      records.insert('Account', { Name: 'z', Site: 'Ärmel' });
      if (!isKept) throw new Error('undo');
    });
  expect(() => write(false)).toThrow('undo');
  expect(org.column(wanted)).toEqual([]);
  write(true);
  expect(org.column(wanted)).toEqual(['Ärmel']);
  expect(org.org.db.prepare(`SELECT count(*) AS n FROM "_capital_column" WHERE name = 'account.site'`).get()!['n']).toBe(1);
});
