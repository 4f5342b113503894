import type { DatabaseSync } from 'node:sqlite';

type Row = Readonly<Record<string, unknown>>;

const live = `"IsDeleted" = 0`;

/** Every roll-up worked out anew by plain SQL over the leaves, never over another roll-up. */
const boxes = `SELECT b."Id" AS id, b."Parcels__c" AS k1, b."Weight__c" AS k2, b."Lightest__c" AS k3, b."Fragile__c" AS k4, b."Heavy__c" AS k5, b."Latest__c" AS k6,
  count(p."Id") AS w1, coalesce(sum(p."Grams__c"), 0) AS w2, min(p."Grams__c") AS w3, coalesce(sum(p."Is_Fragile__c"), 0) AS w4,
  coalesce(sum(p."Grams__c") FILTER (WHERE p."Grams__c" >= 100), 0) AS w5, max(p."Due__c") AS w6
  FROM "Box__c" b LEFT JOIN "Parcel__c" p ON p."Box__c" = b."Id" AND p.${live} WHERE b.${live} GROUP BY b."Id"`;

const stores = `SELECT s."Id" AS id, s."Boxes__c" AS k1, s."Weight__c" AS k2, s."Heaviest__c" AS k3, s."Fragile__c" AS k4,
  count(DISTINCT b."Id") AS w1, coalesce(sum(b.weight), 0) AS w2, max(b.weight) AS w3, coalesce(sum(b.fragile), 0) AS w4
  FROM "Store__c" s LEFT JOIN (
    SELECT b."Id", b."Store__c", coalesce(sum(p."Grams__c"), 0) AS weight, coalesce(sum(p."Is_Fragile__c"), 0) AS fragile
    FROM "Box__c" b LEFT JOIN "Parcel__c" p ON p."Box__c" = b."Id" AND p.${live} WHERE b.${live} GROUP BY b."Id"
  ) b ON b."Store__c" = s."Id" WHERE s.${live} GROUP BY s."Id"`;

/** Parents whose roll-ups are not what their children add up to, as sentences. */
export function wrongRollups(db: DatabaseSync): readonly string[] {
  return [...wrong(db.prepare(boxes).all(), 'Box__c'), ...wrong(db.prepare(stores).all(), 'Store__c')];
}

/** `k1` is what is kept, `w1` what is wanted. */
function wrong(rows: readonly Row[], object: string): readonly string[] {
  return rows.flatMap((row) =>
    Object.keys(row)
      .filter((name) => /^k\d$/.test(name) && !isSame(row[name], row[name.replace('k', 'w')]))
      .map(
        (name) =>
          `${object} ${String(row['id'])} roll-up ${name.slice(1)}: kept ${String(row[name])}, should be ${String(row[name.replace('k', 'w')])}`,
      ),
  );
}

/** Sums to the cent. A box with nothing in it may not have been summed yet: null is 0. */
const isSame = (kept: unknown, wanted: unknown): boolean =>
  typeof wanted === 'number' ? Math.abs(Number(kept ?? 0) - wanted) < 0.005 : (kept ?? null) === wanted;
