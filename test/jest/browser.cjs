// What every browser has and jsdom lacks.
const { randomUUID } = require('node:crypto');

globalThis.crypto.randomUUID ??= randomUUID;
