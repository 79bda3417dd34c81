// What a run tells, as lines for programs: one JSON object each, which `kind` tells apart.
import { physicalIdOf } from '../schema/identifier';
import type { Told, Trouble } from './told';

/** The lines of it. */
export function asJson(told: Told): string[] {
  return objectsOf(told).map((one) => JSON.stringify(one));
}

function objectsOf(told: Told): object[] {
  switch (told.kind) {
    case 'event': {
      const { time, status, typeName: type, logicalId, reason, isStandIn } = told.event;
      return [{ kind: 'event', time, status, type, logicalId, reason, isStandIn }];
    }
    case 'mail': {
      const { username, medium, destination, kind: message } = told.mail;
      return [{ kind: 'mail', message, username, medium, destination }];
    }
    case 'outputs':
      return told.outputs.map(({ name, value }) => ({ kind: 'output', name, value }));
    case 'users-after-update':
      return told.users.map(({ logicalId, sub, was }) => {
        return { kind: 'updated-user', logicalId, isSame: was === undefined, sub, was };
      });
    case 'drift':
      return told.drifts.map(({ logicalId, status, differences }) => {
        // JSON has no undefined, and would leave out what is not there.
        const shown = differences.map(({ path, expected = null, actual = null }) => {
          return { path, expected, actual };
        });
        return { kind: 'drift', logicalId, status, differences: shown };
      });
    case 'users':
      return told.identifiers.map((identifier) => {
        return { kind: 'user', id: physicalIdOf(identifier), identifier };
      });
    case 'stand-ins':
      return told.logicalIds.map((logicalId) => ({ kind: 'stand-in', logicalId }));
    case 'failure':
      return [{ ...told, problems: told.problems.map(problemOf) }];
    case 'end':
      return told.ok
        ? [{ kind: 'end', ok: true }]
        : [{ ...told, problems: told.problems.map(problemOf) }];
    default:
      return [told];
  }
}

function problemOf({ logicalId, message, place }: Trouble): object {
  return { logicalId, file: place?.file, line: place?.line, message };
}
