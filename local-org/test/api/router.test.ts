import { compileRoutes } from '../../src/api/http/router.ts';

const get = (pattern: string) => ({ method: 'GET' as const, pattern });
const match = compileRoutes([
  get('/services/data'),
  get('/services/data/:version/sobjects/:object/:id'),
  { method: 'PATCH', pattern: '/services/data/:version/sobjects/:object/:id' },
  get('/services/data/:version/sobjects/:object/describe'),
  get('/lightning/*page'),
]);

const patternOf = (method: string, path: string) => {
  const found = match(method, path);
  return found.kind === 'found' ? [found.route.pattern, found.parameters] : found.kind;
};

test('a literal part wins over a named one', () => {
  expect(patternOf('GET', '/services/data/v68.0/sobjects/Account/describe')).toEqual([
    '/services/data/:version/sobjects/:object/describe',
    { version: 'v68.0', object: 'Account' },
  ]);
});

test('a trailing slash leads to the same place', () => {
  expect(patternOf('GET', '/services/data/')).toEqual(['/services/data', {}]);
});

test('a method the literal path lacks is looked for under the named one', () => {
  expect(patternOf('PATCH', '/services/data/v68.0/sobjects/Account/describe')).toEqual([
    '/services/data/:version/sobjects/:object/:id',
    { version: 'v68.0', object: 'Account', id: 'describe' },
  ]);
});

test('HEAD leads where GET does', () => {
  expect(patternOf('HEAD', '/services/data')).toEqual(['/services/data', {}]);
});

test('a rest part takes the remainder, even none', () => {
  expect(patternOf('GET', '/lightning/r/Account/001/view')).toEqual(['/lightning/*page', { page: 'r/Account/001/view' }]);
  expect(patternOf('GET', '/lightning')).toEqual(['/lightning/*page', { page: '' }]);
});

test('a known path with another method is told apart from an unknown path', () => {
  expect(match('DELETE', '/services/data')).toEqual({ kind: 'wrong-method', allowed: ['GET'] });
  expect(match('GET', '/services/nowhere')).toEqual({ kind: 'unknown' });
});

test('two routes of one shape are refused', () => {
  expect(() => compileRoutes([get('/a/:x'), get('/a/:y')])).toThrow('Two routes for GET /a/:y.');
});
