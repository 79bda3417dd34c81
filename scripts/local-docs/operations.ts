// Which operations the embedded user pools have, and what each is given.
import { serviceModel } from '../../local/cognito/validation/service-model';
import { operations } from '../../local/cognito/wire/operations';
import { codes, table } from '../markdown';

/** A row per operation. */
export function operationTable(): string {
  const names = [...operations.keys()].sort();
  return table(['operation', 'must be given', 'may be given'], names.map(rowOf));
}

function rowOf(name: string): string[] {
  const input = serviceModel.shapes[serviceModel.operations[name]?.input ?? ''];
  const required = input?.required ?? [];
  const members = Object.keys(input?.members ?? {});
  const optional = members.filter((member) => !required.includes(member));
  return [codes([name]), codes(required), codes(optional)];
}
