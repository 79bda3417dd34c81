// Everything that may happen to the event of a scenario, and what is told of it.
import type { Fault } from '../../local/faults';
import type { Scenario } from '../integration/faults/scenario';
import type { NthCall } from '../integration/faults/stage';
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

// Enough for an answer, and little to be patient with.
const SHORT = 2_400;

/** The paths of a scenario: it is played once, to see the calls. */
export async function pathsOf(scenario: Scenario, stage: Stage, secrets: Secrets): Promise<Path[]> {
  const well: Path = { title: 'goes well', happen: (...all) => play(scenario, all) };
  const before = stage.cognito.calls.length;
  await well.happen(stage, secrets, 0);
  const operations = stage.cognito.calls.slice(before).map(({ operation }) => operation);
  const calls = operations.map((operation, at) => ({
    operation,
    nth: operations.slice(0, at).filter((other) => other === operation).length,
  }));
  return [
    well,
    ...calls.flatMap((call) => REFUSALS.map((one) => refused(scenario, call, one))),
    ...calls.flatMap((call) =>
      REFUSALS_FOR_GOOD.map((one) => ({
        ...refused(scenario, call, one, SHORT),
        cost: 'much' as const,
      })),
    ),
    ...calls.flatMap((call) => ({ ...hanging(scenario, call), cost: 'much' as const })),
    ...calls.flatMap(({ operation }, nth) =>
      CRASHES.map((how) => ({
        title: `${operation} ${nth}: crash by ${how}`,
        cost: 'much' as const,
        happen: (...all: Playing) => play(scenario, all, { crash: { how, nth } }),
      })),
    ),
  ].map((path) => ({ ...path, title: `${scenario.title}, ${path.title}` }));
}

type Playing = Parameters<Path['happen']>;

function refused(
  scenario: Scenario,
  { operation, nth }: NthCall,
  refusal: Refusal,
  milliseconds?: number,
): Path {
  const fault = (quote: string) => ({ operation, skip: nth, ...refusal.fault(quote) });
  return {
    title: `${operation} ${nth}: refused ${refusal.title}`,
    happen: (...all) => play(scenario, all, { milliseconds }, fault),
  };
}

function hanging(scenario: Scenario, { operation, nth }: NthCall): Path {
  return {
    title: `${operation} ${nth}: no answer`,
    happen: (stage, secrets, turn) => {
      stage.cognito.faults.add({ operation, skip: nth, kind: 'hang', times: 100 });
      return play(scenario, [stage, secrets, turn], { milliseconds: SHORT });
    },
  };
}

/** Plays the scenario, with a fault that quotes a secret if there is one; gives what was told. */
export async function play(
  scenario: Scenario,
  [stage, secrets, turn]: Playing,
  more: Circumstances = {},
  fault?: (quote: string) => Fault,
): Promise<Told> {
  const event = settingOf(stage, scenario, secrets);
  // The other entrypoint has no reports.
  const entrypoint = turn % 5 === 4 ? 'testEntrypoint' : 'entrypoint';
  if (fault) {
    const quotes = secrets.quotesOf(event);
    stage.cognito.faults.add(fault(quotes[turn % quotes.length] ?? ''));
  }
  const told = await stage.send(event, { entrypoint, ...more });
  stage.mend();
  return told;
}
