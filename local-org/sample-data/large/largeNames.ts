/** Names that a person can tell apart, for any number of rows and columns; the same number always has the same name. */
const REGIONS = ['North Sea', 'Baltic', 'Iberia', 'Adriatic', 'Gulf', 'Pacific', 'Great Lakes', 'Andes', 'Bengal', 'Cape'];
const BUSINESSES = [
  'Terminals',
  'Towage',
  'Dredging',
  'Bunkering',
  'Cold Stores',
  'Rail Freight',
  'Barges',
  'Warehousing',
  'Salvage',
  'Pilotage',
];
const FUNCTIONS = ['Operations', 'Maintenance', 'Engineering', 'Purchasing', 'Safety', 'Planning', 'Finance', 'Crewing'];

const FAMILIES = ['Sense', 'Plan', 'Move', 'Guard', 'Power', 'Teach', 'Trade', 'Keep'];
const PRODUCTS = ['Radar', 'Ledger', 'Desk', 'Link', 'Twin', 'Watch', 'Flow', 'Gate', 'Pilot', 'Vault', 'Relay', 'Mast'];

const pick = (list: readonly string[], index: number): string => list[index % list.length]!;

/** @param depth 0 for a division */
export function buyingCenterName(index: number, depth: number): string {
  const number = Math.floor(index / REGIONS.length) + 1;
  if (depth === 0) return `${pick(REGIONS, index)} Division`;
  if (depth === 1) return `${pick(REGIONS, index)} ${pick(BUSINESSES, index * 3 + number)}`;
  return `${pick(BUSINESSES, index)} ${pick(FUNCTIONS, index + number)} ${number}`;
}

export function solutionName(index: number, depth: number): string {
  if (depth === 0) return `${pick(FAMILIES, index)} Family`;
  return `${pick(FAMILIES, Math.floor(index / 3))} ${pick(PRODUCTS, index)} ${Math.floor(index / PRODUCTS.length) + 1}`;
}

/** As long as the platform lets a name be. */
export function longestName(name: string): string {
  return `${name} `.repeat(20).slice(0, 79).concat('.');
}
