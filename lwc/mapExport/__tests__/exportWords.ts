import type { MapCsvWords, MapSvgWords } from 'c/mapExport';
import { BUYING_ROLES, type BuyingRole } from 'c/planModel';

const roles = Object.fromEntries(BUYING_ROLES.map((role) => [role, role.slice(0, 2).toUpperCase()])) as Readonly<
  Record<BuyingRole, string>
>;

/** Words that hold none of the values that must not leave. */
export const SVG_WORDS: MapSvgWords = {
  title: 'Halvorsen & Sons <Group>',
  subtitles: ['Map of Nov 22, 2026', ''],
  card: {
    vacant: 'Vacant',
    unknown: 'Not known',
    vacantInitials: '–',
    unknownInitials: '?',
    roles,
    moreRoles: (count) => `+${count}`,
    hidden: (count) => `+${count}`,
    trust: (trust) => `T ${trust}`,
  },
  legend: {
    attitude: 'Attitude',
    power: 'Power',
    coverage: 'Coverage',
    roles: 'Roles',
    links: 'Lines',
    noAttitude: 'Not stated',
    openPosition: 'Open position',
    reportsTo: 'Reports to',
  },
  noLane: 'Elsewhere',
  nothing: 'Nobody is on the map',
  sheet: (sheet, of) => `Sheet ${sheet} of ${of}`,
  overview: 'Overview',
};

export const CSV_WORDS: MapCsvWords = {
  name: 'Name',
  position: 'Position',
  level: 'Level',
  reportsTo: 'Head',
  buyingCenter: 'Buying center',
  managementLevel: 'Management level',
  function: 'Function',
  roles: 'Roles',
  coverage: 'Coverage',
  computedCoverage: 'Computed coverage',
  ours: 'In touch',
  confirmedOn: 'Confirmed on',
  attitude: 'Attitude',
  power: 'Power',
  trust: 'Trust',
  personalWins: 'Personal wins',
  link: (kind) => kind,
  vacant: 'Vacant',
  unknown: 'Not known',
};
