import { reportClients } from '../../../../../src/runtime/reports/clients';

const credentials = { accessKeyId: 'a', secretAccessKey: 'secret', sessionToken: 'token' };
const session = { credentials, region: 'eu-west-1' };

describe('the clients of the provider’s account', () => {
  it('act in the name and the Region of the session, and try once', async () => {
    const { metrics, logs } = reportClients(session);
    for (const { config } of [metrics, logs]) {
      expect(await config.region()).toBe('eu-west-1');
      expect(await config.credentials()).toMatchObject(credentials);
      expect(await config.maxAttempts()).toBe(1);
    }
  });

  it('are kept while the credentials and the Region stay the same', () => {
    const clients = reportClients(session);
    expect(reportClients({ ...session, credentials: { ...credentials } })).toBe(clients);
    expect(reportClients({ ...session, region: 'us-east-1' })).not.toBe(clients);
  });

  it.each([{ accessKeyId: 'b' }, { secretAccessKey: 'other' }, { sessionToken: 'other' }])(
    'are others for %j, over the same connections',
    (other) => {
      const clients = reportClients(session);
      const others = reportClients({ ...session, credentials: { ...credentials, ...other } });
      expect(others).not.toBe(clients);
      const { requestHandler } = clients.metrics.config;
      for (const { config } of [clients.logs, others.metrics, others.logs]) {
        expect(config.requestHandler).toBe(requestHandler);
      }
    },
  );
});
