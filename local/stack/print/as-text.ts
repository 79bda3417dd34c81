// What a run tells, as lines for people.
import { describePlace } from '../template/problem';
import { eventLines } from './event-row';
import { mailLines } from './mail-lines';
import type { Paint } from './paint';
import { driftLines, listLines, outputLines, sameUserLines, standInLines } from './tables';
import type { Told, Trouble } from './told';
import { whatIsLeft } from './what-is-left';

/** The lines of it; the end of a run that failed is told apart, where errors go. */
export function asText(told: Told, paint: Paint, width: number): string[] {
  switch (told.kind) {
    case 'endpoints':
      return [
        ...told.emptyPools.map(
          (id) => `An empty user pool stands in for ${id}, which is elsewhere.`,
        ),
        `User pools at ${told.cognito}, handlers at ${told.lambda}, both on this machine alone.`,
      ];
    case 'step':
      return ['', paint('bold', told.title)];
    case 'event':
      return eventLines(told.event, paint, width);
    case 'mail':
      return mailLines(told.mail, width);
    case 'outputs':
      return outputLines(told.outputs);
    case 'users-after-update':
      return sameUserLines(told.users);
    case 'drift':
      return driftLines(told.drifts, paint);
    case 'users':
      return listLines(told.identifiers);
    case 'stand-ins':
      return standInLines(told.logicalIds);
    case 'watching':
      return ['', `Watching ${told.files.join(', ')}. Ctrl-C ends it.`];
    case 'failure':
      return [`${paint('red', 'Failed:')} ${told.reason}`, ...told.problems.map(troubleLine)];
    case 'end':
      return told.ok ? ['', `${paint('green', 'Done.')} ${whatIsLeft(told.isKept)}`] : [];
  }
}

function troubleLine({ logicalId, message, place }: Trouble): string {
  return [place && describePlace(place), logicalId, message].filter(Boolean).join(': ');
}
