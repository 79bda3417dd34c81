// The matrix is made of what was seen, and each cell has a name that leads back to it.
import { DELIVERY_TROUBLES } from './delivery-troubles';
import { TROUBLES } from './every-trouble';
import { nameOf } from './matrix';
import { faultsOptions } from './options';
import { doublePlans, type Plan, type Seen, sample, singlePlans } from './plans';
import { scenario } from './scenario';
import { SCENARIOS } from './scenarios';

const [first = scenario({ title: '', action: 'CREATE', template: {} })] = SCENARIOS;

function seen(calls: string[], planned: Plan['planned'] = []): Seen {
  return { scenario: first, planned, trial: { calls } };
}

describe('single plans', () => {
  it('have every call that was seen, one of nobody’s list too', () => {
    const plans = singlePlans([seen(['AdminGetUser', 'NewOperation', 'AdminGetUser'])]);
    const calls = plans.map(({ planned: [one] }) => `${one?.call.operation} ${one?.call.nth}`);
    expect([...new Set(calls)]).toEqual(['AdminGetUser 0', 'NewOperation 0', 'AdminGetUser 1']);
  });

  it('have each trouble with the operations that it concerns', () => {
    const titles = (operation: string) =>
      singlePlans([seen([operation])]).map(({ planned: [one] }) => one?.trouble.title ?? '');
    const mailing = DELIVERY_TROUBLES.map(({ title }) => title);
    expect(titles('AdminCreateUser')).toEqual(expect.arrayContaining(mailing));
    expect(titles('AdminGetUser')).not.toEqual(expect.arrayContaining(mailing));
  });
});

describe('double plans', () => {
  const plain = seen(['AdminCreateUser']);

  it('have what is called because of the first trouble', () => {
    const singles = singlePlans([plain]).map((plan) =>
      seen(['AdminCreateUser', 'AdminCreateUser', 'AdminGetUser'], plan.planned),
    );
    const plans = doublePlans([plain], singles);
    expect(new Set(plans.map(({ planned }) => planned[1]?.call.operation))).toEqual(
      new Set(['AdminGetUser']),
    );
    expect(plans.every(({ planned }) => planned.length === 2)).toBe(true);
  });

  it('are none where nothing more is called', () => {
    const singles = singlePlans([plain]).map((plan) => seen(['AdminCreateUser'], plan.planned));
    expect(doublePlans([plain], singles)).toEqual([]);
  });
});

describe('a sample', () => {
  it('has each handler, call and trouble once, of several scenarios', () => {
    const plans = singlePlans(
      SCENARIOS.map((one) => ({ ...seen(['AdminGetUser', 'AdminGetUser']), scenario: one })),
    );
    const chosen = sample(plans);
    const keys = chosen.map(({ scenario: { action }, planned: [one] }) =>
      [action, one?.trouble.title].join(),
    );
    expect(new Set(keys).size).toBe(chosen.length);
    expect(chosen).toHaveLength((plans.length / SCENARIOS.length / 2) * 5);
    expect(new Set(chosen.map((plan) => plan.scenario)).size).toBe(SCENARIOS.length);
  });
});

describe('the name of a cell', () => {
  it('leads back to it', () => {
    for (const one of SCENARIOS) {
      const singles = singlePlans([{ ...seen(['AdminCreateUser', 'ListUsers']), scenario: one }]);
      const doubles = singles.map(({ planned }) => ({
        scenario: one,
        planned: [...planned, ...planned],
      }));
      for (const plan of [{ scenario: one, planned: [] }, ...singles, ...doubles]) {
        expect(faultsOptions(['--only', nameOf(plan)]).only).toEqual(plan);
      }
    }
  });

  it('is told apart from every other', () => {
    const names = TROUBLES.map(({ title, concerns }) => `${title} ${concerns}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['nothing of the kind / all well', 'no scenario is called "nothing of the kind"'],
    ['a read / AdminGetUser 0 denied once', 'no call in trouble is called'],
    ['a read / AdminGetUser 1 bewitched once', 'no call in trouble is called'],
    ['a read / AdminGetUser 1 done and reset once', 'no call in trouble is called'],
  ])('%s is refused', (name, message) => {
    expect(() => faultsOptions(['--only', name])).toThrow(message);
  });
});
