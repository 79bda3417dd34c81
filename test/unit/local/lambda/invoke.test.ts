// What a caller gets from a function, and what it is told when there is no answer.
import { createServer, type RequestListener, type Server } from 'node:http';
import { invoke } from '../../../../local/lambda/invoke';
import { logResult } from '../../../../local/lambda/log-result';
import { listen } from '../../../../local/listen';

let server: Server;

function endpoint(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  return listen(server, 0);
}

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

describe('invoke', () => {
  it('posts the event to the function named and returns its answer', async () => {
    const url = await endpoint((request, response) => {
      request.resume();
      response.end(JSON.stringify({ status: 'SUCCESS', message: request.url }));
    });
    expect(await invoke(url, {}, 'TestEntrypoint')).toEqual({
      status: 'SUCCESS',
      message: '/2015-03-31/functions/TestEntrypoint/invocations',
    });
  });

  it('hands over what the function logged, failed or not', async () => {
    const url = await endpoint((request, response) => {
      expect(request.headers['x-amz-log-type']).toBe('Tail');
      response.setHeader('x-amz-log-result', logResult('id', ['one', 'two'], 1));
      response.setHeader('x-amz-function-error', 'Unhandled');
      response.end('{}');
    });
    const lines: string[] = [];
    const failing = invoke(url, {}, 'TypeFunction', (logged) => lines.push(...logged));
    await expect(failing).rejects.toThrow('TypeFunction failed');
    expect(lines).toEqual(['one', 'two']);
  });

  it('throws what the function failed with', async () => {
    const url = await endpoint((_, response) => {
      response.setHeader('x-amz-function-error', 'Unhandled');
      response.end(JSON.stringify({ errorType: 'RangeError', errorMessage: 'too far' }));
    });
    await expect(invoke(url, {})).rejects.toThrow('TypeFunction failed: RangeError: too far');
  });

  it('throws what the endpoint refuses the event with', async () => {
    const url = await endpoint((_, response) => {
      response.writeHead(404).end('{"message":"Function not found: TypeFunction"}');
    });
    await expect(invoke(url, {})).rejects.toThrow('404: {"message":"Function not found');
  });

  it.each(['null', '"done"', '{"status":"DONE"}'])(
    'does not take %s for an answer',
    async (text) => {
      const url = await endpoint((_, response) => {
        response.end(text);
      });
      await expect(invoke(url, {})).rejects.toThrow('did not answer with a ProgressEvent');
    },
  );
});
