// What happens beside the calls of a scenario: events that are none, reports that are refused, time that runs out.
import { providerEvent, testEvent } from '../../local/invocation/events';
import { SCENARIOS } from '../integration/faults/scenarios';
import { malformed } from './malformed';
import { type Path, play } from './paths';
import { REFUSALS, REFUSALS_FOR_GOOD } from './refusals';
import type { Secrets } from './secrets';
import { settingOf } from './setting';
import type { Stage } from './stage';

/** Those that have little to do with the scenario. */
export function furtherPaths(stage: Stage, secrets: Secrets): Path[] {
  const [update, read] = ['UPDATE', 'READ'].map((action) =>
    SCENARIOS.find((scenario) => scenario.action === action),
  );
  if (!update || !read) throw new Error('There is no scenario of an update and a read.');
  const event = () => settingOf(stage, update, secrets);
  const provider = malformed(providerEvent(event()));
  const test = malformed(testEvent(event()));
  const all = { entrypoint: provider, testEntrypoint: test };
  return [
    ...(['entrypoint', 'testEntrypoint'] as const).flatMap((entrypoint) =>
      all[entrypoint].map((one) => ({
        title: `${entrypoint} with ${one.title}`,
        happen: (on: Stage) => on.send(event(), { entrypoint }, () => one.event),
      })),
    ),
    ...[0.2, 0.5, 0.9].map((part) => ({
      title: `a request that ends after ${part} of it`,
      happen: (on: Stage) => {
        const text = JSON.stringify(providerEvent(event()));
        return on.sendText(text.slice(0, text.length * part));
      },
    })),
    ...[...REFUSALS, ...REFUSALS_FOR_GOOD].map((refusal) => ({
      title: `reports refused ${refusal.title}`,
      happen: (on: Stage, given: Secrets, turn: number) => {
        const { reportQuotes } = given;
        on.refuseReports(refusal.fault(reportQuotes[turn % reportQuotes.length] ?? ''));
        return play(read, [on, given, 0]);
      },
    })),
  ];
}

/** Every scenario with a call that hangs, and a function that does not see its time run out. */
export function timeouts(): Path[] {
  return SCENARIOS.map((scenario) => ({
    title: `${scenario.title}, ended by Lambda`,
    cost: 'little' as const,
    happen: (stage, secrets, turn) => {
      stage.cognito.faults.add({ operation: '*', skip: turn % 3, kind: 'hang', times: 100 });
      return play(scenario, [stage, secrets, turn], { milliseconds: 60_000 });
    },
  }));
}
