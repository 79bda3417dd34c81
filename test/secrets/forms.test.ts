// Every form of every flavour is struck out of what a service says, wherever it stands.
import { withoutSecrets } from '../../src/model/secrets';
import { CANARIES, leaks } from '../support/secrets/canaries';
import { FORMS } from '../support/secrets/forms';

it.each(Object.keys(FORMS))('a secret %s is struck out', (name) => {
  const form = FORMS[name] ?? String;
  const told = CANARIES.flatMap((canary, at) => {
    const said = withoutSecrets(`no: ${form(canary)} is refused`, [canary]);
    return leaks(said) ? [`flavour ${at}`] : [];
  });
  expect(told).toEqual([]);
});
