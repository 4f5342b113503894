import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { OrgError } from '../errors.ts';
import type { Session, SessionService } from './sessions.ts';

/** A session ends after so long without a request; milliseconds. */
const lifetime = 12 * 60 * 60 * 1000;
/** A request moves the end only when it gains this much, so that reading does not write each time. */
const slide = 5 * 60 * 1000;

interface SessionRow {
  readonly userId: string;
  readonly csrfToken: string;
  readonly expiresAt: number;
  readonly username: string;
}

/**
 * Sessions kept in `_session`, so a token printed once holds over a restart of the server. The table has only a hash of the token: who
 * reads the file cannot log in with it. Tokens look like Salesforce's: `00D` and twelve characters of the org, `!`, random rest.
 * @param systemUserId the automated process user, as whom the org does its own work
 */
export function createSessionService(
  db: DatabaseSync,
  now: () => number,
  identity: { readonly organizationId: string; readonly systemUserId: string; readonly systemUsername: string },
): SessionService {
  db.exec(`CREATE TABLE IF NOT EXISTS "_session" (
    tokenHash TEXT PRIMARY KEY, userId TEXT NOT NULL, csrfToken TEXT NOT NULL, expiresAt INTEGER NOT NULL
  ) WITHOUT ROWID`);
  // A user set active again begins anew.
  db.exec(`CREATE TRIGGER IF NOT EXISTS "_session of inactive user" AFTER UPDATE OF "IsActive" ON "User" WHEN NEW."IsActive" = 0
    BEGIN DELETE FROM "_session" WHERE userId = NEW."Id"; END`);
  const selectUser = db.prepare('SELECT Username AS username FROM "User" WHERE Id = ? AND IsActive = 1 AND IsDeleted = 0');
  const insert = db.prepare('INSERT INTO "_session" (tokenHash, userId, csrfToken, expiresAt) VALUES (?, ?, ?, ?)');
  const removeExpired = db.prepare('DELETE FROM "_session" WHERE expiresAt <= ?');
  const remove = db.prepare('DELETE FROM "_session" WHERE tokenHash = ?');
  const extend = db.prepare('UPDATE "_session" SET expiresAt = ? WHERE tokenHash = ?');
  const select = db.prepare(`SELECT s.userId, s.csrfToken, s.expiresAt, u.Username AS username FROM "_session" s
    JOIN "User" u ON u.Id = s.userId AND u.IsActive = 1 AND u.IsDeleted = 0 WHERE s.tokenHash = ?`);

  return {
    system: { userId: identity.systemUserId, username: identity.systemUsername, token: '', csrfToken: '', isSystem: true },

    create(userId) {
      const user = selectUser.get(userId);
      if (!user) throw new OrgError('INVALID_LOGIN', `There is no active user ${userId}. Use an active user's id.`);
      const token = `${identity.organizationId.slice(0, 15)}!${randomToken()}`;
      const csrfToken = randomToken();
      removeExpired.run(now());
      insert.run(hash(token), userId, csrfToken, now() + lifetime);
      return { userId, username: String(user['username']), token, csrfToken };
    },

    find(token): Session | undefined {
      const tokenHash = hash(token);
      const row = select.get(tokenHash) as unknown as SessionRow | undefined;
      if (!row || row.expiresAt <= now()) return undefined;
      const expiresAt = now() + lifetime;
      if (expiresAt - row.expiresAt > slide) extend.run(expiresAt, tokenHash);
      return { userId: row.userId, username: row.username, token, csrfToken: row.csrfToken };
    },

    revoke(token) {
      remove.run(hash(token));
    },
  };
}

/** 256 random bits in letters, digits, dots and underscores, which is what clients accept in a token. */
function randomToken(): string {
  return randomBytes(32).toString('base64url').replaceAll('-', '.');
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
