import type { DatabaseSync } from 'node:sqlite';
import type { MetadataComponent, MetadataStore } from './metadataStore.ts';

interface StoredRow {
  readonly type: string;
  readonly fullName: string;
  readonly content: string;
}

/** The store over the org's own database: one row per component, everything but its key as JSON. Writes join the caller's transaction. */
export function createMetadataStore(db: DatabaseSync): MetadataStore & { reload(): void } {
  db.exec(`
    CREATE TABLE IF NOT EXISTS "_metadata" (type TEXT NOT NULL, fullName TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (type, fullName)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS "_metadata_version" (version INTEGER NOT NULL);
    INSERT INTO "_metadata_version" SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM "_metadata_version");
  `);
  const putRow = db.prepare(
    'INSERT INTO "_metadata" (type, fullName, content) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
  );
  const removeRow = db.prepare('DELETE FROM "_metadata" WHERE type = ? AND fullName = ?');
  const grow = db.prepare('UPDATE "_metadata_version" SET version = version + 1');
  const readVersion = db.prepare('SELECT version FROM "_metadata_version"');
  const readRows = db.prepare('SELECT type, fullName, content FROM "_metadata" ORDER BY type, fullName');

  let version = 0;
  const types = new Map<string, Map<string, MetadataComponent>>();
  const ofType = (type: string): Map<string, MetadataComponent> => {
    const known = types.get(type) ?? new Map<string, MetadataComponent>();
    types.set(type, known);
    return known;
  };
  const reload = (): void => {
    types.clear();
    version = (readVersion.get() as unknown as { version: number }).version;
    for (const { type, fullName, content } of readRows.all() as unknown as StoredRow[]) {
      ofType(type).set(fullName.toLowerCase(), {
        type,
        fullName,
        ...(JSON.parse(content) as Omit<MetadataComponent, 'type' | 'fullName'>),
      });
    }
  };
  const changed = (): void => {
    grow.run();
    version += 1;
  };
  reload();

  return {
    get version() {
      return version;
    },
    list: (type) => [...(types.get(type)?.values() ?? [])],
    get: (type, fullName) => types.get(type)?.get(fullName.toLowerCase()),
    put(component) {
      const { type, fullName, ...content } = component;
      const before = types.get(type)?.get(fullName.toLowerCase());
      if (before && before.fullName !== fullName) removeRow.run(type, before.fullName);
      putRow.run(type, fullName, JSON.stringify(content));
      ofType(type).set(fullName.toLowerCase(), component);
      changed();
    },
    remove(type, fullName) {
      const before = types.get(type)?.get(fullName.toLowerCase());
      if (!before) return;
      removeRow.run(type, before.fullName);
      ofType(type).delete(fullName.toLowerCase());
      changed();
    },
    reload,
  };
}
