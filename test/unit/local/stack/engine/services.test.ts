import { localServices } from '../../../../../local/stack/engine/services';
import { secretsOf } from '../../../../support/stack';

describe('localServices', () => {
  it('keep secrets where references look, even when other references take their place', () => {
    const unused = () => Promise.reject(new Error('not called'));
    const services = localServices(
      { cognito: { send: unused }, invoke: unused },
      () => undefined,
      () => {},
    );
    services.references = secretsOf('ssm: {}');
    expect(services.backends.secrets).toBe(services.references.made);
  });
});
