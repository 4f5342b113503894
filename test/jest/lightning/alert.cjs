/** `lightning/alert`: the person reads it and closes it. */
module.exports = { __esModule: true, default: { open: jest.fn().mockResolvedValue(undefined) } };
