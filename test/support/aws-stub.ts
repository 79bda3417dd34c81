// AWS on loopback for the CLI: it knows the operations that the documents and commands use, answers each
// as if all went well, checks nothing else, and keeps what it was asked.
import { createServer, type ServerResponse } from 'node:http';
import { closeServer, listen } from '../../local/listen';
import { type AwsCall, readCall, type WireCall } from './aws/call';
import { cloudFormation } from './aws/cloudformation';
import { AwsRefusal, failure, success, type WireAnswer } from './aws/encode';
import { type Answer, SERVICES } from './aws/services';

export type { AwsCall } from './aws/call';
export { AwsRefusal } from './aws/encode';

export interface AwsStub {
  readonly url: string;
  /** Every call, refused ones too. */
  readonly calls: readonly AwsCall[];
  /** Forgets the calls and gives them back. */
  takeCalls(): AwsCall[];
  /** Answers this operation so from now on; what throws an AwsRefusal is refused. */
  answer(service: string, operation: string, answer: Answer): void;
  /** The stacks that there are: name to status. */
  readonly stacks: Map<string, string>;
  close(): Promise<void>;
}

type Table = Record<string, Record<string, Answer>>;

/** Starts it with the stacks named, each of them created. */
export async function startAwsStub(names: readonly string[] = []): Promise<AwsStub> {
  const stacks = new Map(names.map((name) => [name, 'CREATE_COMPLETE']));
  const table: Table = { ...SERVICES, cloudformation: cloudFormation(stacks) };
  const calls: AwsCall[] = [];
  const server = createServer((request, response) => {
    readCall(request).then(
      (call) => {
        const { service, operation, input } = call;
        calls.push({ service, operation, input });
        send(response, answerTo(table, call));
      },
      (error: Error) => response.destroy(error),
    );
  });
  const url = await listen(server, 0);
  return {
    url,
    calls,
    takeCalls: () => calls.splice(0),
    answer: (service, operation, answer) => {
      table[service] = { ...table[service], [operation]: answer };
    },
    stacks,
    close: () => closeServer(server),
  };
}

function send(response: ServerResponse, { status, body, headers }: WireAnswer): void {
  response.writeHead(status, headers);
  response.end(body);
}

function answerTo(table: Table, call: WireCall): WireAnswer {
  try {
    return success(call, carryOut(table, call));
  } catch (error) {
    if (error instanceof AwsRefusal) return failure(call, error);
    throw error;
  }
}

function carryOut(table: Table, call: WireCall): object {
  const answer = table[call.service]?.[call.operation];
  if (answer === undefined) {
    throw new AwsRefusal('UnknownOperation', `no answer to ${call.service} ${call.operation}`);
  }
  return typeof answer === 'function' ? answer(call.input) : answer;
}
