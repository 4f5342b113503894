import { ref, type SampleRecord } from '../recordLoader.ts';
import { ACCOUNT, contactRef } from './names.ts';

/** Somebody of theirs whom Salesforce knows. */
export interface ContactFacts {
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  /** Key of the buying center. */
  readonly unit: string;
  /** Key of another contact. */
  readonly head: string | null;
  /** How often we were in touch in the last eighteen months. */
  readonly touches: number;
}

/** In the order of {@link ContactFacts}. */
const TABLE: readonly (readonly [string, string, string, string, string, string | null, number])[] = [
  ['ceo', 'Ingrid', 'Halvorsen', 'Chief Executive Officer', 'group-functions', null, 1],
  ['cfo', 'Erik', 'Solheim', 'Chief Financial Officer', 'group-functions', 'ceo', 1],
  ['cio', 'Anneke', 'de Vries', 'Chief Information Officer', 'group-it', 'cfo', 4],
  ['cpo', 'Radomir', 'Novak', 'Chief Procurement Officer', 'procurement', 'cfo', 1],
  ['hse-director', 'Solveig', 'Aas', 'HSE Director', 'hse', 'ceo', 9],
  ['controller', 'Petra', 'Holm', 'Group Controller', 'finance', 'cfo', 1],
  ['evp-shipyards', 'Magnus', 'Tveit', 'Executive Vice President, Shipyards', 'shipyards', 'ceo', 4],
  ['evp-offshore', 'Catherine', 'Lau', 'Executive Vice President, Offshore Energy', 'offshore', 'ceo', 1],
  ['strategy', 'Nils', 'Brandvold', 'Head of Strategy', 'group-functions', 'ceo', 4],
  ['bergen-director', 'Torunn', 'Hagen', 'Yard Director, Bergen', 'bergen-yard', 'evp-shipyards', 9],
  ['hull-manager', 'Sigurd', 'Moen', 'Hull Production Manager', 'hull-production', 'bergen-director', 9],
  ['welding-lead', 'Agnieszka', 'Kowal', 'Welding Engineering Lead', 'hull-production', 'hull-manager', 4],
  ['block-planner', 'Odd', 'Nygård', 'Block Planner', 'hull-production', 'hull-manager', 1],
  ['outfitting-manager', 'Lars', 'Eide', 'Outfitting Manager', 'outfitting', 'bergen-director', 1],
  ['electrical-lead', 'Mette', 'Lund', 'Electrical Lead', 'outfitting', 'outfitting-manager', 0],
  ['gdansk-director', 'Piotr', 'Zielinski', 'Managing Director, Halvorsen Polska', 'gdansk-yard', 'evp-shipyards', 1],
  ['gdansk-production', 'Ewa', 'Mazur', 'Head of Production, Gdańsk', 'gdansk-yard', 'gdansk-director', 4],
  ['gdansk-it', 'Tomasz', 'Wrona', 'IT Manager, Gdańsk', 'gdansk-yard', 'gdansk-director', 0],
  ['gdansk-purchasing', 'Kinga', 'Lis', 'Purchasing Manager, Gdańsk', 'gdansk-yard', 'gdansk-director', 0],
  ['chief-engineer', 'Yusuf', 'Demir', 'Chief Naval Architect', 'design-engineering', 'evp-shipyards', 4],
  ['model-manager', 'Hanna', 'Virtanen', 'Model Data Manager', 'design-engineering', 'chief-engineer', 4],
  ['classification-lead', 'Bjarne', 'Fosse', 'Classification Lead', 'design-engineering', 'chief-engineer', 1],
  ['wind-director', 'Sanne', 'Bakker', 'Director Wind Installation', 'wind-installation', 'evp-offshore', 4],
  ['vessel-manager', 'Callum', 'Reid', 'Fleet Manager Jack-ups', 'wind-installation', 'wind-director', 4],
  ['wind-planner', 'Freja', 'Dahl', 'Installation Planner', 'wind-installation', 'vessel-manager', 1],
  ['wind-commercial', 'Oliver', 'Hansen', 'Commercial Manager Wind', 'wind-installation', 'wind-director', 1],
  ['newbuild-manager', 'Astrid', 'Nilsen', 'Newbuild Programme Manager', 'wind-installation', 'wind-director', 0],
  ['logistics-manager', 'Diego', 'Ferreira', 'Turbine Logistics Manager', 'turbine-logistics', 'wind-director', 1],
  ['subsea-director', 'Gareth', 'Pugh', 'Director Subsea', 'subsea', 'evp-offshore', 1],
  ['inspection-lead', 'Marit', 'Sæther', 'Inspection Engineering Lead', 'subsea', 'subsea-director', 4],
  ['rov-supervisor', 'Kofi', 'Mensah', 'ROV Supervisor', 'subsea', 'inspection-lead', 1],
  ['integrity-engineer', 'Lucia', 'Moretti', 'Asset Integrity Engineer', 'subsea', 'inspection-lead', 1],
  ['platform-director', 'Rune', 'Bakke', 'Director Platform Maintenance', 'platform-maintenance', 'evp-offshore', 9],
  ['permit-coordinator', 'Ylva', 'Strand', 'Permit Coordinator', 'platform-maintenance', 'platform-director', 9],
  ['turnaround-planner', 'Hugh', 'Mackay', 'Turnaround Planner', 'platform-maintenance', 'platform-director', 1],
  ['corrosion-specialist', 'Beatriz', 'Costa', 'Corrosion Specialist', 'platform-maintenance', 'turnaround-planner', 4],
  ['operations-manager', 'Stavros', 'Pappas', 'Fleet Operations Manager', 'crew-operations', null, 4],
  ['crewing-manager', 'Maria', 'Santos', 'Crewing Manager', 'crew-operations', 'operations-manager', 1],
  ['port-captain', 'Jens', 'Thorsen', 'Port Captain', 'crew-operations', 'operations-manager', 1],
  ['performance-analyst', 'Ananya', 'Iyer', 'Vessel Performance Analyst', 'crew-operations', 'operations-manager', 4],
  ['parts-manager', 'Willem', 'Visser', 'Spare Parts Manager', 'spare-parts', null, 4],
  ['warehouse-lead', 'Kari', 'Bjornstad', 'Warehouse Lead', 'spare-parts', 'parts-manager', 0],
  ['supplier-manager', 'Leon', 'Fischer', 'Supplier Manager', 'spare-parts', 'parts-manager', 0],
  ['tankers-director', 'Aleksander', 'Berg', 'Managing Director, Halvorsen Tankers', 'tankers', null, 1],
  ['tankers-operations', 'Nadia', 'Haddad', 'Head of Operations, Tankers', 'tankers', 'tankers-director', 4],
  ['tankers-chartering', 'Simon', 'Clarke', 'Chartering Manager', 'tankers', 'tankers-director', 0],
  ['tankers-superintendent', 'Viktor', 'Petrov', 'Technical Superintendent', 'tankers', 'tankers-operations', 1],
  ['enterprise-architect', 'Sofia', 'Bergström', 'Enterprise Architect', 'group-it', 'cio', 4],
  ['integration-lead', 'Rahul', 'Menon', 'Integration Lead', 'group-it', 'cio', 1],
  ['ciso', 'Katarzyna', 'Wolska', 'Chief Information Security Officer', 'cyber-security', 'cio', 0],
  ['category-manager', 'Emil', 'Krogh', 'Category Manager IT and Software', 'procurement', 'cpo', 1],
  ['sustainability', 'Freya', 'Ness', 'Head of Sustainability Reporting', 'finance', 'controller', 4],
  ['project-controller', 'Ivan', 'Horvat', 'Project Controller Newbuilds', 'finance', 'controller', 0],
  ['hse-adviser', 'Linnea', 'Öberg', 'Senior HSE Adviser', 'hse', 'hse-director', 9],
  ['hse-analyst', 'Bilal', 'Rahman', 'Incident Analyst', 'hse', 'hse-adviser', 1],
  ['works-council', 'Gro', 'Vik', 'Chair of the Works Council', 'shipyards', 'evp-shipyards', 0],
];

/** Those who hold a position on the map. */
export const CONTACTS: readonly ContactFacts[] = TABLE.map(([key, firstName, lastName, title, unit, head, touches]) => ({
  ...{ key, firstName, lastName, title, unit, head, touches },
}));

/** People of a unit; they tell where a deal of the group belongs. */
export const peopleOf = (unit: string): readonly ContactFacts[] => CONTACTS.filter((person) => person.unit === unit);

/** Sales wrote him onto a deal; nobody has put him on the map. */
export const NOT_ON_THE_MAP = 'asset-finance';

export function contactRecords(): readonly SampleRecord[] {
  return [
    ...CONTACTS.map(({ key, firstName, lastName, title, unit, head }) =>
      contact(key, firstName, lastName, title, unit.replace(/-/g, ' '), head),
    ),
    contact(NOT_ON_THE_MAP, 'Henrik', 'Wold', 'Head of Asset Finance', 'Finance and Control', 'cfo'),
  ];
}

function contact(key: string, firstName: string, lastName: string, title: string, department: string, head: string | null): SampleRecord {
  const mailName = `${firstName}.${lastName}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  return {
    ref: contactRef(key),
    object: 'Contact',
    fields: {
      AccountId: ref(ACCOUNT),
      FirstName: firstName,
      LastName: lastName,
      Title: title,
      Department: department,
      Email: `${mailName}@halvorsen.example`,
      ReportsToId: head ? ref(contactRef(head)) : null,
    },
  };
}
