// What every browser has and jsdom lacks.
const { randomUUID } = require('node:crypto');
const { deserialize, serialize } = require('node:v8');

globalThis.crypto.randomUUID ??= randomUUID;
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
