import { shakeable } from '../../../../scripts/bundle/schemas';

it('leaves a schema plain keys, so that a bundler sees no side effect in it', () => {
  const schemas = [
    'const _e = "error";',
    'const _hE = "httpError";',
    'export var Gone$ = [-3, n0, _G, { [_e]: _c, [_hE]: 404 }, [_m], [0]];',
    'const other = { [_unknown]: 1 };',
  ].join('\n');
  expect(shakeable(schemas)).toContain('{ "error": _c, "httpError": 404 }');
  expect(shakeable(schemas)).toContain('{ [_unknown]: 1 }');
});

it('enters no class of an error, but for the base of them all', () => {
  const schemas = [
    '_s_registry.registerError(ServiceException$, ServiceException);',
    'n0_registry.registerError(Gone$, Gone);',
  ].join('\n');
  expect(shakeable(schemas).trim()).toBe(
    '_s_registry.registerError(ServiceException$, ServiceException);',
  );
});
