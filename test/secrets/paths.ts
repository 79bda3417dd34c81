// Everything that may happen to the event of a scenario, and what is told of it.
import { providerEvent, testEvent } from '../../local/invocation/events';
import type { Scenario } from '../integration/faults/scenario';
import { SCENARIOS } from '../integration/faults/scenarios';
import { malformed } from './malformed';
import { REFUSALS, REFUSALS_FOR_GOOD, type Refusal } from './refusals';
import type { Secrets } from './secrets';
import { settingOf } from './setting';
import type { Circumstances, Stage, Told } from './stage';
import { CRASHES } from './watched';

/** Something that may happen; `turn` chooses what is quoted, and how. */
export interface Path {
  readonly title: string;
  /** What it costs: how seldom it is taken where there is little time. */
  readonly cost?: 'little' | 'usual' | 'much';
  happen(stage: Stage, secrets: Secrets, turn: number): Promise<Told>;
}

/** A call by its operation and its place among the calls of it. */
interface Place {
  operation: string;
  nth: number;
}

// Enough for an answer, and little to be patient with.
const SHORT = 2_400;

/** The paths of a scenario: it is played once, to see the calls. */
export async function pathsOf(scenario: Scenario, stage: Stage, secrets: Secrets): Promise<Path[]> {
  const well: Path = { title: 'goes well', happen: (...with_) => play(scenario, with_) };
  const before = stage.cognito.calls.length;
  await well.happen(stage, secrets, 0);
  const operations = stage.cognito.calls.slice(before).map(({ operation }) => operation);
  const places = operations.map((operation, at) => ({
    operation,
    nth: operations.slice(0, at).filter((other) => other === operation).length,
  }));
  return [
    well,
    ...places.flatMap((place) => REFUSALS.map((one) => refused(scenario, place, one))),
    ...places.flatMap((place) =>
      REFUSALS_FOR_GOOD.map((one) => ({
        ...refused(scenario, place, one, SHORT),
        cost: 'much' as const,
      })),
    ),
    ...places.flatMap((place) => ({ ...hanging(scenario, place), cost: 'much' as const })),
    ...places.flatMap(({ operation }, nth) =>
      CRASHES.map((how) => ({
        title: `${operation} ${nth}: crash by ${how}`,
        cost: 'much' as const,
        happen: (...all: Playing) => play(scenario, all, { crash: { how, nth } }),
      })),
    ),
  ].map((path) => ({ ...path, title: `${scenario.title}, ${path.title}` }));
}

type Playing = Parameters<Path['happen']>;

function refused(scenario: Scenario, place: Place, refusal: Refusal, milliseconds?: number): Path {
  return {
    title: `${place.operation} ${place.nth}: refused ${refusal.title}`,
    happen: (stage, secrets, turn) =>
      play(scenario, [stage, secrets, turn], { milliseconds }, place, refusal),
  };
}

function hanging(scenario: Scenario, { operation, nth }: Place): Path {
  return {
    title: `${operation} ${nth}: no answer`,
    happen: (stage, secrets, turn) => {
      stage.cognito.faults.add({ operation, skip: nth, kind: 'hang', times: 100 });
      return play(scenario, [stage, secrets, turn], { milliseconds: SHORT });
    },
  };
}

async function play(
  scenario: Scenario,
  [stage, secrets, turn]: Playing,
  more: Circumstances = {},
  place?: Place,
  refusal?: Refusal,
): Promise<Told> {
  const event = settingOf(stage, scenario, secrets);
  // The other entrypoint has no reports.
  const entrypoint = turn % 5 === 4 ? 'testEntrypoint' : 'entrypoint';
  if (place && refusal) {
    const quotes = secrets.quotesOf(event);
    const { operation, nth } = place;
    const fault = refusal.fault(quotes[turn % quotes.length] ?? '');
    stage.cognito.faults.add({ operation, skip: nth, ...fault });
  }
  const told = await stage.send(event, { entrypoint, ...more });
  stage.mend();
  return told;
}

/** What has little to do with the scenario: events that are none, and reports that are refused. */
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
