// What an event finds: nobody, or the user that a template has made and CloudFormation has read.
import type { Person } from './people';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

/** Who is there before the event. */
export interface Beginning {
  readonly stranger?: Person;
  readonly before?: Person;
}

/** Rejects where that can't be made, as may be on a busy machine. */
export async function begin(scenario: Scenario, stage: Stage): Promise<Beginning> {
  const { action, previous, template, title } = scenario;
  if (action === 'LIST') await stage.list();
  if (action !== 'CREATE') {
    const properties = previous ?? template;
    for (const first of ['CREATE', 'READ'] as const) {
      const { status, message } = await stage.act({ action: first, properties });
      if (status !== 'SUCCESS') throw new Error(`${title} can't begin: ${message}`);
    }
  }
  stage.age();
  const [stranger, before] = stage.people();
  return { stranger, before };
}
