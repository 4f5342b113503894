/** `lightning/confirm`: a test says what the person answers with `open.mockResolvedValue(true)`. */
module.exports = { __esModule: true, default: { open: jest.fn().mockResolvedValue(false) } };
