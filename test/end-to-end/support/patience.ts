// The CLI takes seconds, a browser on a busy machine more; a test that hangs fails all the same.
jest.setTimeout(180_000);
