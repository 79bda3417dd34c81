import { createServer, type ServerResponse } from 'node:http';
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { closeServer, listen } from '../../../../local/listen';
import { connect } from '../../../../src/cognito/connection';
import { Failure } from '../../../../src/user/failure';

const VARIABLE = 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER';
const command = new AdminGetUserCommand({ UserPoolId: 'us-east-1_x', Username: 'ada' });

/** Asks a service that answers so for a user, for so many ms; how it ended. */
async function asking(milliseconds: number, answer: (response: ServerResponse) => unknown) {
  const { [VARIABLE]: before } = process.env;
  let calls = 0;
  const server = createServer((_request, response) => void answer(response));
  process.env[VARIABLE] = await listen(server, 0);
  const end = performance.now() + milliseconds;
  const working = { left: () => end - performance.now() };
  const session = {
    credentials: { accessKeyId: `asking-${end}`, secretAccessKey: 'secret' },
    region: 'eu-west-1',
    working,
    cleaning: working,
    onCall: () => {
      calls += 1;
    },
    withoutSecrets: (text: string) => text,
  };
  try {
    const ended = await connect(session)(command, ({ Username }) => Username).catch(
      (error: unknown) => error,
    );
    return { ended, calls };
  } finally {
    server.closeAllConnections();
    await closeServer(server);
    if (before === undefined) delete process.env[VARIABLE];
    else process.env[VARIABLE] = before;
  }
}

const saying = (body: object) => (response: ServerResponse) => response.end(JSON.stringify(body));

describe('a connection', () => {
  it('takes from the answer what was asked for, and counts its calls', async () => {
    const { ended, calls } = await asking(10_000, saying({ Username: 'ada' }));
    expect([ended, calls]).toEqual(['ada', 1]);
  });

  it('takes an answer that says nothing for none: nobody knows what was done', async () => {
    const { ended } = await asking(600, saying({}));
    expect(ended).toBeInstanceOf(Failure);
    expect(ended).toMatchObject({
      code: 'ServiceInternalError',
      message: 'The service answered without saying anything.',
      call: { fate: 'unknown' },
    });
  });

  it('gives a call up that nobody answers', async () => {
    const { ended } = await asking(600, () => undefined);
    expect(ended).toMatchObject({ code: 'NetworkFailure', call: { error: 'AbortError' } });
  });

  it('gives a call up whose answer stops half-way, as one that nobody answers', async () => {
    const { ended } = await asking(600, (response) => response.write('{"Username":'));
    expect(ended).toMatchObject({ code: 'NetworkFailure', call: { error: 'AbortError' } });
  });
});
