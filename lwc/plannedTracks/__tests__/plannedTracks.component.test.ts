/** What the platform's module of the custom permission says to somebody, as a page of his loads it. */
async function tracksFor(permission: true | undefined) {
  jest.resetModules();
  jest.doMock('@salesforce/customPermission/Plan_All_Tracks', () => ({ __esModule: true, default: permission }), { virtual: true });
  return (await import('../plannedTracks.ts')).PLANNED_TRACKS;
}

test('whoever has the permission plans every track, whoever has it not plans marketing', async () => {
  expect(await tracksFor(true)).toBeUndefined();
  expect(await tracksFor(undefined)).toEqual(['Marketing']);
});
